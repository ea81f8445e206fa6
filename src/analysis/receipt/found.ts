import type { RulesetVersion } from '../../model/version.ts'
import type { Evaluation, Finding } from '../../reasons/evaluation.ts'

/** What a receipt tells of a finding: the answer and what it hangs on, and not how near it is to another or how stays were counted. */
const parts = [
  'outcome',
  'kind',
  'subject',
  'status',
  'modality',
  'by',
  'mayBecome',
  'rules',
  'oneOf',
  'exceptions',
  'params',
  'citations',
  'missing',
  'unknown',
  'readings',
  'restsOn',
  'onRecommended',
  'setAside',
  'adviceFirst',
] as const satisfies readonly (keyof Finding)[]

/** The names of the parts of a finding that a receipt can have. */
export type PartOfFinding = (typeof parts)[number]

/** One outcome for one subject, as a receipt tells it. */
export type FindingOnReceipt<Version = RulesetVersion> = Pick<Finding<Version>, PartOfFinding>

/** What of an evaluation a receipt tells. */
export interface Found<Version = RulesetVersion> extends Pick<Evaluation<Version>, 'assumptions' | 'scope'> {
  /** Every finding, whatever its status. */
  readonly findings: readonly FindingOnReceipt<Version>[]
}

/** Takes from an evaluation what a receipt tells of it: what a later release adds to findings makes no receipt say less. */
export function foundIn<Version>({ assumptions, scope, findings }: Evaluation<Version>): Found<Version> {
  return { assumptions, scope, findings: findings.map(partsOf) }
}

function partsOf<Version>(finding: Finding<Version>): FindingOnReceipt<Version> {
  const told = parts.filter((name) => finding[name] !== undefined).map((name) => [name, finding[name]] as const)
  return Object.fromEntries(told) as unknown as FindingOnReceipt<Version>
}
