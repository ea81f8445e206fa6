import type { FactDefinition, FieldDefinition } from './fact.ts'
import type { Outcome } from './outcome.ts'
import type { FactRole, FieldRole, OutcomeRole, ParameterDefinition, ParameterRole } from './role.ts'
import type { RulesetVersion } from './version.ts'

/** The outcome that plays a part; nothing where no outcome does. */
export function outcomeWith({ outcomes }: RulesetVersion, role: OutcomeRole): string | undefined {
  return nameWith<Outcome>(outcomes, role)
}

/** The outcomes that play a part that several can. */
export function outcomesWith({ outcomes }: RulesetVersion, role: OutcomeRole): readonly string[] {
  return Object.keys(outcomes).filter((name) => outcomes[name]?.role === role)
}

/** A list of records that plays a part, and its fields. */
export function recordsWith(
  { facts }: RulesetVersion,
  role: FactRole,
): { name: string; fields: Readonly<Record<string, FieldDefinition>> } | undefined {
  const name = nameWith<FactDefinition>(facts, role)
  const fact = name === undefined ? undefined : facts[name]
  return name === undefined || fact?.type !== 'records' ? undefined : { name, fields: fact.fields }
}

/** The parts that several outcomes, or facts, of a version can play. */
export const sharedRoles: readonly (OutcomeRole | FactRole)[] = [
  'certificate-substitute',
  'certificate-piece',
  'certificate-step',
  'certificate-sent',
  'advice-first',
  'caution',
  'feared-states',
]

/** The field that plays a part. */
export function fieldWith(fields: Readonly<Record<string, FieldDefinition>>, role: FieldRole): string | undefined {
  return nameWith<FieldDefinition>(fields, role)
}

/** The parameter that plays a part. */
export function parameterWith({ parameters = {} }: Pick<RulesetVersion, 'parameters'>, role: ParameterRole): string | undefined {
  return nameWith<ParameterDefinition>(parameters, role)
}

function nameWith<Entry extends { readonly role?: string }>(map: Readonly<Record<string, Entry>>, role: string): string | undefined {
  return Object.keys(map).find((name) => map[name]?.role === role)
}
