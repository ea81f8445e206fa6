import { outcomeWith } from '../../model/roles.ts'
import { anyOther } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { adviceIn, leadsToNoState } from '../advice.ts'
import type { Finding } from '../evaluation.ts'
import { type Held, heldIn, howGood, lastGoodDay, numbersOf } from './held.ts'
import { type Action, type Answer, actions, type HeadlineLine } from './line.ts'
import { binds, isDemand, namesOf, onRecommended, openBy, plainly, type Standing, union } from './standing.ts'

/** What is found for one country, or one city of it. */
interface Matter {
  readonly version: RulesetVersion
  readonly required: Finding
  /** Whether its state is to be approached only after taking advice; nothing where the version does not say. */
  readonly advice: Finding | undefined
  /** Whatever else is found for the country: requirements and duties. */
  readonly others: readonly Finding[]
  /** What is found of each certificate in hand that is of this country or city. */
  readonly held: readonly Held[]
  /** The certificates that can be of this city, and what would tell. */
  readonly perhaps: readonly Held[]
  readonly hangsOn: Pick<Standing, 'missing' | 'unknown'>
}

/** Says what to do about the certificate of each country, or of each of its cities, in the order of the findings. */
export function linesOfCertificates(version: RulesetVersion, findings: readonly Finding[]): readonly HeadlineLine[] {
  const required = outcomeWith(version, 'certificate-required')
  return findings.filter(({ outcome }) => outcome === required).flatMap((finding) => certificateLines(version, findings, finding))
}

/** Says what to do about the certificate of a country, or of each of its cities. */
export function certificateLines(version: RulesetVersion, findings: readonly Finding[], required: Finding): readonly HeadlineLine[] {
  const { country } = required.subject
  const own = findings.filter(({ subject, kind }) => subject.country === country && isDemand(kind))
  const held = heldIn(version, findings, country)
  const renewals = new Set(held.flatMap((one) => one.renewals))
  const others = own.filter((finding) => finding !== required && !renewals.has(finding))
  const advice = adviceIn(version, findings).find(({ subject }) => subject.country === country)
  const whole: Matter = { version, required, advice, others, held, perhaps: [], hangsOn: { missing: [], unknown: [] } }
  const byIndex = new Map(held.map((one) => [one.index, one]))
  const cities = (required.cities ?? []).map(({ place, certificates, perhaps, ...hangsOn }) => {
    const of = (numbers: readonly number[]) => numbers.flatMap((index) => byIndex.get(index) ?? [])
    return { place: place ?? anyOther, matter: { ...whole, held: of(certificates), perhaps: of(perhaps), hangsOn } }
  })
  const answer = answerFor(whole, plainly)
  const where = country ?? anyOther
  // Where none is needed, or that is open, it is so for every city; so is that one in hand is to be replaced though none is needed.
  const replacedAlone = answer.action === 'replace' && binds(plainly(required)) !== 'must'
  const isNeeded = required.status === 'applies' || advice?.status === 'applies'
  if (cities.length === 0 || !isNeeded || replacedAlone || !hangsOnHand.includes(answer.action)) {
    const isCityByCity = cities.length > 0 && onRecommended(required).status === 'applies'
    const matters = isCityByCity ? cities.map(({ matter }) => matter) : [whole]
    return [{ subject: { country: where }, ...answer, ...followed(answer, matters) }, ...toAuthority(whole, where, answer)]
  }
  const lines = cities.map(({ place, matter }) => {
    const own = answerFor(matter, plainly)
    return { subject: { country: where, place }, ...own, ...followed(own, [matter]) }
  })
  return [...lines, ...toAuthority(whole, where, answer)]
}

/** What is filed with the authority that asks, where the state itself is approached only after taking advice. */
function toAuthority({ version, others }: Matter, country: string | number, { action }: Answer): readonly HeadlineLine[] {
  if (action !== 'advice-first') return []
  const filed = others.filter((finding) => leadsToNoState(version, finding.outcome) && binds(plainly(finding)) === 'must')
  return filed.length === 0 ? [] : [{ subject: { country }, action: 'instead', outcomes: namesOf(filed) }]
}

/** What to do where a certificate is needed can hang on those in hand, and so be another thing for each city. */
const hangsOnHand: readonly Action[] = ['advice-first', 'get', 'have', 'replace', 'open', 'contested']

/** The most pressing that there is to do on the recommended readings; nothing where they do not decide. */
function followed({ action }: Answer, matters: readonly Matter[]): Pick<HeadlineLine, 'onRecommended'> {
  if (!isOpen(action)) return {}
  const then = matters.map((matter) => answerFor(matter, onRecommended).action)
  const [first] = actions.filter((one) => then.includes(one))
  return first === undefined || then.some(isOpen) ? {} : { onRecommended: first }
}

function isOpen(action: Action): boolean {
  return action === 'open' || action === 'contested'
}

/** What to do about a certificate: of a state that the person fears, nothing but to take advice, or to use a good one in hand. */
function answerFor(matter: Matter, standingOf: (finding: Finding) => Standing): Answer {
  const { advice } = matter
  const answer = answerByDemands(matter, standingOf)
  if (advice === undefined) return answer
  const fear = standingOf(advice)
  switch (binds(fear)) {
    case 'none':
      return answer
    case 'open': {
      if (answer.action === 'have' || answer.action === 'not-needed') return answer
      const open = openBy([{ ...advice, ...fear }])
      return answer.action === 'open'
        ? {
            ...answer,
            outcomes: union(answer.outcomes, open.outcomes),
            missing: union(answer.missing, open.missing),
            unknown: union(answer.unknown, open.unknown),
          }
        : open
    }
    default: {
      const held = withHeld(matter, standingOf)
      return held.action === 'have' ? held : { action: 'advice-first', outcomes: [advice.outcome] }
    }
  }
}

function answerByDemands(matter: Matter, standingOf: (finding: Finding) => Standing): Answer {
  const { version, required, others, held } = matter
  const need = standingOf(required)
  const outcomes = [required.outcome]
  const asked = others.filter((finding) => binds(standingOf(finding)) === 'must')
  const substitutes = asked.filter(({ outcome }) => version.outcomes[outcome]?.role === 'certificate-substitute')
  const instead = (demands: readonly Finding[]): Answer => ({ action: 'instead', outcomes: namesOf(demands) })
  if (binds(need) === 'must') return substitutes.length > 0 ? instead(substitutes) : withHeld(matter, standingOf)

  const renewed = held.filter(({ renewals }) => renewals.some((finding) => binds(standingOf(finding)) === 'must'))
  if (renewed.length > 0) return replacing(renewed, standingOf, [])
  if (binds(need) === 'open') return openBy([{ ...required, ...need }])
  if (binds(need) === 'may') {
    const { action, certificates, until } = withHeld(matter, standingOf)
    return { action: 'if-asked', outcomes, ...(action === 'have' && { certificates, ...(until !== undefined && { until }) }) }
  }

  if (asked.length > 0) return instead(asked)
  const demands = [...others, ...held.flatMap(({ renewals }) => renewals)]
  const open = demands.map((finding) => ({ ...finding, ...standingOf(finding) })).filter((one) => binds(one) === 'open')
  if (open.length > 0) return openBy(open)
  const possible = demands.filter((finding) => binds(standingOf(finding)) === 'may')
  if (possible.length > 0) return { action: 'if-asked', outcomes: namesOf(possible) }
  return { action: 'not-needed', outcomes, ...(required.fromAge !== undefined && { fromAge: required.fromAge }) }
}

/** What to do about a certificate that is needed, by those in hand. */
function withHeld({ version, required, held, perhaps, hangsOn }: Matter, standingOf: (finding: Finding) => Standing): Answer {
  const outcomes = [required.outcome]
  const how = (one: Held) => howGood(one, standingOf)
  const those = (wanted: ReturnType<typeof how>) => held.filter((one) => how(one) === wanted)
  const [good, open, may, bad] = [those('good'), those('open'), those('may'), those('bad')] as const
  if (good.length > 0) {
    const days = good.flatMap(({ acceptable }) => lastGoodDay(version, acceptable) ?? [])
    return { action: 'have', outcomes, certificates: numbersOf(good), ...(days.length > 0 && { until: days.sort().at(-1) as string }) }
  }
  const hanging = open.flatMap(({ acceptable, renewals }) => (acceptable === undefined ? renewals : [acceptable, ...renewals]))
  const openOnes = hanging.map((finding) => ({ ...finding, ...standingOf(finding) })).filter((one) => binds(one) === 'open')
  // One that names no city can be of any.
  const unplaced = perhaps.filter((one) => how(one) !== 'bad')
  if (openOnes.length > 0 || unplaced.length > 0) {
    const { missing, unknown, ...answer } = openOnes.length > 0 ? openBy(openOnes) : { action: 'open' as const, outcomes }
    return {
      ...answer,
      ...(unplaced.length > 0 && { action: 'open' }),
      missing: union(missing, unplaced.length > 0 ? hangsOn.missing : []),
      unknown: union(unknown, unplaced.length > 0 ? hangsOn.unknown : []),
      certificates: numbersOf([...open, ...unplaced]),
    }
  }
  if (may.length > 0) return { action: 'get', outcomes, certificates: numbersOf(may) }
  if (bad.length > 0) return replacing(bad, standingOf, outcomes)
  return { action: 'get', outcomes }
}

function replacing(held: readonly Held[], standingOf: (finding: Finding) => Standing, outcomes: readonly string[]): Answer {
  const renewals = held.flatMap((one) => one.renewals).filter((finding) => binds(standingOf(finding)) === 'must')
  const why = [...new Set(renewals.flatMap(({ rules }) => rules))]
  return {
    action: 'replace',
    outcomes: [...new Set([...outcomes, ...namesOf(renewals)])],
    certificates: numbersOf(held),
    ...(why.length > 0 && { why }),
  }
}
