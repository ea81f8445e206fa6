import type { Finding } from '../../src/index.ts'
import { type Client, type Composition, of } from './compose.ts'
import type { CityProfile } from './invented-cities.ts'
import type { Sources } from './sources.ts'
import { dateInWords, rulesOf, titleOf } from './words.ts'

type Given = Readonly<Record<string, unknown>>

/** A condition of a bureau: how it answers, and what the client has to have for it. */
interface LocalCondition {
  readonly title: string
  readonly bureau: keyof CityProfile
  /** The answer with which it makes no difference what the client has. */
  readonly idle: boolean
  readonly asked: (answer: boolean) => string
  readonly client: string
  readonly has: (answer: boolean) => string
}

const asksForIt = (answer: boolean) => (answer ? 'asks for it' : 'does not ask for it')

const localConditions: readonly LocalCondition[] = [
  { title: 'passport used then', bureau: 'needsPassportUsed', idle: false, asked: asksForIt, client: 'hasPassportUsed', has: haveIt },
  {
    title: 'residence permit (居留许可) of the city',
    bureau: 'needsResidencePermit',
    idle: false,
    asked: asksForIt,
    client: 'hasResidencePermit',
    has: hadOne,
  },
  {
    title: 'time on short-term visas (L, F, M, Q2, X2)',
    bureau: 'coversShortTermVisas',
    idle: true,
    asked: (answer) => (answer ? 'certifies it' : 'does not certify it'),
    client: 'onlyShortTermVisas',
    has: (answer) => (answer ? 'all your time there' : 'not all your time there'),
  },
  {
    title: 'registration forms (临时住宿登记表)',
    bureau: 'needsRegistrationForms',
    idle: false,
    asked: asksForIt,
    client: 'hasRegistrationForms',
    has: haveIt,
  },
]

/** What is told of a city, by place and by the bureau’s own conditions. */
const told = [
  'no-criminal-record-certificate',
  'stated-purpose',
  'certificate-unobtainable',
  'local-conditions-met',
  'local-certificate-unobtainable',
  'registration-form-copies',
  'period-not-covered',
  'covers-other-cities',
]

/**
 * Writes, for each city that has to certify, what its bureau asks for, what the client has, and what follows.
 *
 * @param profiles - The firm’s notes on cities, by name.
 *
 * @returns Lines of Markdown.
 */
export function sectionCities(
  composition: Composition,
  client: Client,
  profiles: Readonly<Record<string, CityProfile>>,
  sources: Sources,
): readonly string[] {
  const { china, cities } = composition
  return [
    '## 2. City by city in China',
    '',
    'A city certifies only the time lived in it. **The cities below and all that is said of their bureaus are invented.**',
    ...cities.flatMap((place, index) => [
      '',
      `### ${place}`,
      '',
      `Asked: ${profiles[place]?.contact ?? 'nobody yet'}.`,
      '',
      '| condition | this bureau | you |',
      '| --- | --- | --- |',
      ...localConditions.map((condition) => row(condition, profiles[place] ?? {}, client.cities[place] ?? {})),
      '',
      ...told.flatMap((outcome) =>
        of(china, outcome)
          .filter(({ subject, status }) => (subject.place === place || subject.profile === index) && status !== 'does-not-apply')
          .flatMap((finding) => line(composition, finding, sources)),
      ),
    ]),
  ]
}

function row({ title, bureau, idle, asked, client, has }: LocalCondition, profile: CityProfile, given: Given): string {
  const answer = profile[bureau]
  const held = given[client]
  const left = typeof answer === 'boolean' ? asked(answer) : 'not known yet'
  const right = answer === idle ? '–' : typeof held === 'boolean' ? has(held) : 'not told yet'
  return `| ${title} | ${left} | ${right} |`
}

function line({ china }: Composition, finding: Finding, sources: Sources): readonly string[] {
  const { outcome, status, subject, params } = finding
  const cited = sources.cite(china, finding.citations)
  const period =
    params.coverFrom === undefined ? '' : ` It has to cover ${dateInWords(params.coverFrom)} to ${dateInWords(params.coverTo)}.`
  const whose = subject.profile === undefined ? 'national rule' : 'city’s conditions'
  const because = `${titleOf(china, finding)}: ${rulesOf(china, finding).join('; ')}.${period} ${cited}`
  if (status === 'applies') return [`- By the ${whose}: ${because}`]
  if (status === 'undetermined') return [`- Still open, by the ${whose}: ${because}`]
  // That it is out of reach is the same question turned round.
  return outcome === 'certificate-unobtainable'
    ? []
    : [`- The sources differ on the ${whose}: ${because}`, ...readings({ china }, finding, sources)]
}

/** What each reading of the law leads to, and who says so. */
function readings({ china }: Pick<Composition, 'china'>, finding: Finding, sources: Sources): readonly string[] {
  return (finding.readings ?? []).map(({ readings: values, status, recommended, citations }) => {
    const titles = Object.entries(values).map(([name, value]) => {
      const reading = china.version.readings[name]
      return `${reading?.title.en ?? name} ${reading?.values[value]?.title.en ?? value}`
    })
    const result = status === 'applies' ? 'then it is issued' : 'then it is not'
    return `  - ${titles.join('; ')}: ${result}${recommended ? ' (the reading that we would follow)' : ''} ${sources.cite(china, citations)}`
  })
}

function haveIt(answer: boolean): string {
  return answer ? 'have it' : 'do not have it'
}

function hadOne(answer: boolean): string {
  return answer ? 'had one' : 'had none'
}
