import type { Language } from '../../calendar/language.ts'
import { groupBy } from '../../logic/group-by.ts'
import { assertVersion } from '../../model/checked.ts'
import type { Modality } from '../../model/outcome.ts'
import { outcomesWith, parameterWith } from '../../model/roles.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Affected, AffectedFinding, Stance } from '../../reasons/difference/affected.ts'
import { bindingInWords, capitalise, statusInWords, titleOf } from '../../text/answer/findings.ts'
import { subjectName, type Words, wordsOf } from '../../text/context.ts'
import { paramsInWords } from '../../text/params.ts'
import { impactPhrases } from '../../text/phrases/books/impact.ts'

/** Two versions, in the words of a language. */
export interface BothInWords {
  readonly before: Words
  readonly after: Words
}

/** Gathers the words of two versions, and refuses those that cannot be used. */
export function bothInWords(before: RulesetVersion, after: RulesetVersion, language: Language): BothInWords {
  for (const version of [before, after]) assertVersion(version)
  return { before: wordsOf(before, language), after: wordsOf(after, language) }
}

/**
 * Says what is changed for a person: what each outcome was and is; those of a country that turned alike together.
 *
 * @returns Such as `Japan: police certificate; translation: before: needed → now: not needed`.
 */
export function changesInWords(both: BothInWords, { findings, scope }: Pick<Affected, 'findings' | 'scope'>): readonly string[] {
  const { language, phrases } = both.after
  const say = impactPhrases[language]
  const covered =
    scope?.effect === 'changed' ? [capitalise(say.scope) + say.colon + say.turned(say.covered[scope.before], say.covered[scope.after])] : []
  // A caution of ours comes and goes with what is asked for: it is no change of the law, and the danger stays.
  const cautions = [both.before, both.after].flatMap(({ version }) => outcomesWith(version, 'advice-first'))
  const changed = findings
    .filter(({ effect, outcome }) => effect === 'changed' && !cautions.includes(outcome))
    .map((finding) => ({ finding, turned: turnedInWords(both, finding) }))
  const groups = groupBy(changed, ({ finding: { subject }, turned }) => JSON.stringify([subject, turned]))
  const told = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { subject } = first.finding
    const titles = group.map(({ finding }) => titleOf(wordsFor(both, finding), { outcome: finding.outcome, subject: {} }))
    const names = Object.keys(subject).length === 0 ? [] : [subjectName(wordsFor(both, first.finding), subject)]
    return capitalise([...names, titles.join(phrases.semicolon), first.turned].join(phrases.colon))
  })
  return [...covered, ...told]
}

/** The words of the version that has an outcome: the later one, where both do. */
function wordsFor({ before, after }: BothInWords, { outcome }: Pick<AffectedFinding, 'outcome'>): Words {
  return Object.hasOwn(after.version.outcomes, outcome) ? after : before
}

/** Says what an outcome was, and what it is. */
function turnedInWords(both: BothInWords, finding: AffectedFinding): string {
  const say = impactPhrases[both.after.language]
  const sides = (['before', 'after'] as const).map((side) => ({ words: both[side], stance: finding[side] }))
  const told = (write: (words: Words, kind: Kind, stance: Stance, modality: Modality) => string) =>
    sides.map(({ words, stance }) => {
      const { kind, modality } = definitionOf(both, finding, words)
      return write(words, kind, stance, stance.modality ?? modality)
    })
  const [before = '', after = ''] = told((words, kind, { status }, modality) => statusInWords(words, kind, status, modality))
  if (before !== after) return say.turned(before, after)
  const [boundBefore = '', boundAfter = ''] = told((words, kind, _, modality) => bindingInWords(words, kind, modality))
  if (boundBefore !== boundAfter) return say.saidOtherwise(after, boundBefore, boundAfter)
  const [saidBefore = '', saidAfter = ''] = sides.map(({ words, stance }, index) =>
    paramsInWords(words, { rules: stance.rules, params: othersOf(words, stance, finding[index === 0 ? 'after' : 'before']) }),
  )
  if (saidBefore === saidAfter) return say.openInBoth
  const { none } = both.after.phrases
  return say.saidOtherwise(after, saidBefore === '' ? none : saidBefore, saidAfter === '' ? none : saidAfter)
}

type Kind = RulesetVersion['outcomes'][string]['kind']

/** What the version, or the other where it does not have the outcome, says that it is. */
function definitionOf(both: BothInWords, { outcome }: AffectedFinding, { version }: Words): RulesetVersion['outcomes'][string] {
  const own = Object.hasOwn(version.outcomes, outcome) ? version.outcomes[outcome] : undefined
  return own ?? (wordsFor(both, { outcome }).version.outcomes[outcome] as RulesetVersion['outcomes'][string])
}

/** The parameters that are not what they are in another stance, with what tells in what they are counted. */
function othersOf({ version }: Words, { params }: Stance, other: Stance): Stance['params'] {
  const units = [parameterWith(version, 'currency'), parameterWith(version, 'time-unit')]
  const isOther = (name: string) => JSON.stringify(params[name]) !== JSON.stringify(other.params[name])
  return Object.fromEntries(Object.entries(params).filter(([name]) => units.includes(name) || isOther(name)))
}
