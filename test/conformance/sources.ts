import { catalaDates } from './catala-dates.ts'
import { dmnTck } from './dmn-tck.ts'
import { jsonLogicFragment } from './json-logic.ts'
import { jsonRulesEngine } from './json-rules-engine.ts'
import { l4QueryPlans } from './l4-query-plans.ts'
import { publicodes } from './publicodes.ts'
import type { Source } from './source.ts'

/** Everybody whose vectors are run. */
export const sources: readonly Source[] = [dmnTck, jsonRulesEngine, jsonLogicFragment, catalaDates, publicodes, l4QueryPlans]
