import { countryName, type Evaluation, evaluate, isCountry, type PartialDate, parsePartialDate, type Status } from 'immigration-rulesets'
import evaluable from 'immigration-rulesets/rulesets/us-police-certificates/2015-11-18/evaluable'

/** What somebody typed into the fields of the form. */
export type Typed = Readonly<Record<'birthDate' | 'nationality' | 'country' | 'from' | 'to' | 'neverArrested', string>>

/** How a status is said in a list of countries. */
const words: Readonly<Record<Status, string>> = {
  applies: 'needed',
  'does-not-apply': 'not needed, as far as you have told',
  undetermined: 'not certain yet',
  contested: 'the sources differ',
}

/** Answers by what is typed so far: a field that is empty, or not right yet, is a fact that is not known. */
export function answer(typed: Typed, asOf: string) {
  const { birthDate, nationality, country, from, to, neverArrested } = typed
  const isDate = (text: string): text is PartialDate => parsePartialDate(text) !== undefined
  return evaluate(
    evaluable,
    {
      usVisa: 'immigrant',
      ...(isDate(birthDate) && { birthDate }),
      ...(isCountry(nationality) && { nationalities: [nationality] }),
      ...(isCountry(country) && isDate(from) && { residences: [{ country, from, ...(isDate(to) && { to }) }] }),
      ...(neverArrested !== '' && { arrests: [] }),
    },
    { asOf },
  )
}

/** Says of each country whether its certificate is needed. */
export function linesOf({ findings }: Pick<Evaluation, 'findings'>): readonly string[] {
  // A country that has not been named yet can matter, too.
  const name = (country: string) => (isCountry(country) ? countryName(country, 'en') : 'Any other country')
  return findings.flatMap(({ outcome, subject, status }) =>
    outcome === 'police-certificate' ? [`${name(String(subject.country))}: ${words[status]}`] : [],
  )
}

/** Writes what to do, with sources. The texts of the version are loaded here, when somebody wants to read them. */
export async function reasonsFor(evaluation: ReturnType<typeof answer>): Promise<string> {
  const [{ checklist, renderChecklist }, { default: version }] = await Promise.all([
    import('immigration-rulesets'),
    import('immigration-rulesets/rulesets/us-police-certificates/2015-11-18'),
  ])
  return renderChecklist(version, checklist(version, evaluation), { format: 'markdown' })
}
