import type { CompiledOutcome, CompiledRule } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { type Modality, modalities, type Outcome, type Stronger } from '../model/outcome.ts'
import type { View } from './case.ts'

/** How an outcome that surely applies binds. */
export interface Binding {
  /** The strongest modality of the rules that surely apply. */
  readonly modality: Modality
  /** The strongest that it can still turn out to have, and the diagram of the rules that are stronger; absent where that is decided. */
  readonly open?: { readonly modality: Stronger; readonly root: Node }
}

/**
 * Tells how an outcome binds: what may be asked for can turn out to be required, as long as that hangs on something.
 *
 * @returns Nothing for an outcome that does not surely apply.
 */
export function bindingOf({ binding }: CompiledOutcome, view: Pick<View, 'reach'>): Binding | undefined {
  const truths = binding.map(({ applies }) => view.reach.truthOf(applies))
  const sure = truths.indexOf('true')
  const modality = binding[sure]?.modality
  if (modality === undefined) return undefined
  // Any rule that is weaker surely applies, too: what is not decided is stronger.
  const strongest = binding[truths.indexOf('unknown')]
  if (strongest === undefined) return { modality }
  const { applies: root } = binding[sure - 1] as (typeof binding)[number]
  return { modality, open: { modality: strongest.modality as Stronger, root } }
}

/**
 * Says how rules bind, and by whose discretion.
 *
 * @param rules - The rules behind a finding.
 * @param modality - How the finding surely binds; without it, as strongly as any of the rules.
 */
export function boundBy(
  outcome: Outcome,
  rules: readonly CompiledRule[],
  modality: Modality | undefined,
): Pick<Outcome, 'modality' | 'by'> {
  const modalityOf = ({ rule }: CompiledRule) => rule.then.modality ?? outcome.modality
  const strongest = modality ?? modalities.find((one) => rules.some((rule) => modalityOf(rule) === one)) ?? outcome.modality
  const stating = rules.find((rule) => modalityOf(rule) === strongest)
  const by = stating && (stating.rule.then.by ?? outcome.by)
  return by === undefined ? { modality: strongest } : { modality: strongest, by }
}
