import type { Language } from '../calendar/language.ts'
import { languages } from '../calendar/language.ts'
import type { Evaluation, Finding, RulesetVersion } from '../index.ts'
import { nameList } from '../model/input/suggest.ts'
import type { Text } from '../model/text.ts'
import type { Explanation, RuleTrace } from '../reasons/explain.ts'
import { countryName, countryNamed, nameLike } from '../text/country-names.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './io.ts'

/**
 * Selects what `explain` tells: what the options ask for, or else what applies or is open, and of it the rules that decide.
 *
 * @throws {@link UsageError} for a country, outcome or rule that there is nothing of.
 */
export function selectExplanations(
  version: RulesetVersion,
  { findings }: Pick<Evaluation, 'findings'>,
  explanations: readonly Explanation[],
  args: Arguments,
): readonly Explanation[] {
  const country = countryAmong(explanations, args.value('country'))
  const outcomes = namedSo('outcome', args.value('outcome'), entriesOf(version.outcomes))
  const rules = namedSo(
    'rule',
    args.value('rule'),
    version.rules.map(({ id, title }): readonly [string, Text] => [id, title]),
  )
  const keyOf = ({ outcome, subject }: Pick<Finding, 'outcome' | 'subject'>) => JSON.stringify([outcome, subject])
  const found = new Map(findings.map((finding) => [keyOf(finding), finding.status]))
  const everything = args.has('full')
  const isOpen = findings.some(({ status }) => status !== 'does-not-apply')
  const first = explanations[0]?.outcome
  return explanations
    .filter(({ subject }) => country === undefined || subject.country === country)
    .filter(({ outcome }) => outcomes?.has(outcome) ?? true)
    .filter((explanation) => {
      const asked = everything || country !== undefined || outcomes !== undefined || rules !== undefined
      // Where nothing applies, why the first outcome does not is what there is to tell.
      return asked || (isOpen ? found.get(keyOf(explanation)) !== 'does-not-apply' : explanation.outcome === first)
    })
    .map((explanation) => {
      const isTold = ({ rule, answer }: RuleTrace) =>
        rules?.has(rule) ?? (everything || found.get(keyOf(explanation)) === 'does-not-apply' || answer !== 'fails')
      return { ...explanation, rules: explanation.rules.filter(isTold) }
    })
    .filter((explanation) => explanation.rules.length > 0)
}

function countryAmong(explanations: readonly Explanation[], given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const known = [...new Set(explanations.flatMap(({ subject }) => (subject.country === undefined ? [] : String(subject.country))))]
  const country = countryNamed(given)
  if (country !== undefined && known.includes(country)) return country
  const names = (language: Language) => nameList(known.filter((code) => code !== '*').map((code) => countryName(code, language)))
  const like = country === undefined ? nameLike(given) : undefined
  if (like !== undefined)
    throw new UsageError({
      en: `--country: \`${given}\` is no country known here: did you mean \`${like}\`?`,
      zh: `--country：\`${given}\` 不是已知的国家：是否指 \`${like}\`？`,
    })
  throw new UsageError({
    en: `--country: nothing here is about \`${given}\`${names('en') === '' ? '' : `: there is ${names('en')}`}`,
    zh: `--country：这里没有关于 \`${given}\` 的内容${names('zh') === '' ? '' : `：现有 ${names('zh')}`}`,
  })
}

/** Outcomes by their ids and titles. */
export function entriesOf(outcomes: RulesetVersion['outcomes']): readonly (readonly [string, Text])[] {
  return Object.entries(outcomes).map(([id, { title }]) => [id, title])
}

/** The ids of what is called so: by its id, or by words of its title in any language. */
export function namedSo(
  what: string,
  given: string | undefined,
  all: readonly (readonly [string, Text])[],
): ReadonlySet<string> | undefined {
  if (given === undefined) return undefined
  const wanted = given.toLowerCase()
  const matching = all.filter(([id, title]) => id === given || languages.some((language) => title[language].toLowerCase().includes(wanted)))
  if (matching.length > 0) return new Set(matching.map(([id]) => id))
  const titles = (language: Language) => list([...new Set(all.map(([, title]) => title[language]))], language)
  throw new UsageError({
    en: `--${what}: no ${what} has \`${given}\` in its title: there is\n${titles('en')}`,
    zh: `--${what}：没有标题含 \`${given}\` 的内容：现有\n${titles('zh')}`,
  })
}

/** How many titles an error names. */
const mostNamed = 12

function list(titles: readonly string[], language: Language): string {
  const rest = titles.length - mostNamed
  return [
    ...titles.slice(0, mostNamed).map((title) => `  ${title}`),
    ...(rest > 0 ? [language === 'zh' ? `  另有 ${rest} 项` : `  and ${rest} more`] : []),
  ].join('\n')
}
