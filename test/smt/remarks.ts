import type { SmtLibQuestion, SmtLibRemark } from '../../src/adapters/smt-lib.ts'
import type { VersionVerification } from '../../src/reasons/verification/verify.ts'

/** What a solver proved of a version, each as a text; values of readings are told in pairs. */
export function provedBy(questions: readonly SmtLibQuestion[], answers: readonly string[]): readonly SmtLibRemark[] {
  return questions.flatMap(({ ifUnsat }, index) => (answers[index] === 'unsat' ? ifUnsat : []))
}

/**
 * Leaves out what `verify` does not tell since something else says it: of a rule that never applies, and of a reading that never matters, it
 * tells only that.
 *
 * @returns Texts, sorted; of a rule that is covered only that it is.
 */
export function toldOf(remarks: readonly SmtLibRemark[]): readonly string[] {
  const said = new Set(remarks.map(inWords))
  const isSaid = (remark: SmtLibRemark) =>
    'rule' in remark
      ? remark.kind !== 'rule-never-applies' && said.has(`rule-never-applies ${remark.rule}`)
      : remark.kind === 'readings-alike' && said.has(`never-matters ${remark.reading}`)
  return remarks
    .filter((remark) => !isSaid(remark))
    .map(inWords)
    .sort()
}

/** The remarks of `verify` that a solver is asked about, the values of readings in pairs. */
export function remarksOf({ remarks }: VersionVerification): readonly SmtLibRemark[] {
  return (remarks as readonly SmtLibRemark[]).flatMap((remark): readonly SmtLibRemark[] => {
    if (!remarkKinds.includes(remark.kind)) return []
    if (remark.kind !== 'readings-alike') return [remark]
    const values: readonly string[] = remark.values
    return values.flatMap((one, index) => values.slice(index + 1).map((other) => ({ ...remark, values: [one, other] as const })))
  })
}

const about: { readonly [Kind in SmtLibRemark['kind']]: (remark: Extract<SmtLibRemark, { kind: Kind }>) => string } = {
  'outcome-never-applies': ({ outcome }) => outcome,
  'rule-never-applies': ({ rule }) => rule,
  'rule-always-covered': ({ rule }) => rule,
  'exception-never-matters': ({ rule }) => rule,
  'never-matters': ({ name }) => name,
  'readings-alike': ({ reading, values }) => `${reading} ${values.join(' ')}`,
}

/** Every remark that a solver is asked about. */
export const remarkKinds: readonly string[] = Object.keys(about)

function inWords(remark: SmtLibRemark): string {
  return `${remark.kind} ${about[remark.kind](remark as never)}`
}
