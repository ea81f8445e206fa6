import { expect } from 'vitest'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import type { Evaluation, Finding } from '../../src/reasons/evaluation.ts'
import { headlineOf } from '../../src/reasons/headline/headline-of.ts'
import type { HeadlineLine } from '../../src/reasons/headline/line.ts'
import { headlineInWords } from '../../src/text/answer/headline.ts'
import { wordsOf } from '../../src/text/context.ts'

/** Holds every line of a headline against the findings, by what each word promises. */
export function checkHeadline(version: RulesetVersion, evaluation: Evaluation): void {
  const lines = headlineOf(version, evaluation)
  expect(lines.flatMap((line) => faultsOf(version, evaluation, line))).toEqual([])
  expect(lines.length).toBe(
    new Set(lines.map((line) => JSON.stringify([line.subject, line.action, line.onRecommended, line.assumed]))).size,
  )
  expect(evaluation.findings.flatMap((finding) => silenceOn(version, evaluation, lines, finding))).toEqual([])
  expect(lines.flatMap((line) => tooSoonIn(version, evaluation, line))).toEqual([])
}

/**
 * What is named as open before something that hangs on less of the very same: by the findings alone, so that whatever advice comes before,
 * which keeps it open as well, is left out, and lines with an eligibility or a certificate, which all else is behind.
 */
function tooSoonIn(version: RulesetVersion, { findings }: Evaluation, { subject, action, outcomes }: HeadlineLine): readonly string[] {
  const behind = Object.values(version.outcomes).flatMap(({ before = [] }) => before)
  const open = outcomes.flatMap((name) => findings.filter((one) => one.outcome === name && isSame(one.subject, subject)))
  const required = nameOf(version, 'certificate-required')
  if (action !== 'open' || open.some(({ kind, outcome }) => kind === 'eligibility' || outcome === required)) return []
  const pathsOf = (one: Finding) => [...one.missing, ...one.unknown]
  const alone = open.filter(({ outcome }) => !behind.includes(outcome))
  return alone.flatMap((one, index) => {
    const [paths, later] = [pathsOf(one), alone.slice(index + 1)]
    const sooner = later.filter((other) => pathsOf(other).length < paths.length && pathsOf(other).every((path) => paths.includes(path)))
    return sooner.map(({ outcome }) => `${one.outcome} is named before ${outcome}`)
  })
}

/** Holds each line in words to name what it says something of, or what it hangs on, and not a place alone; advice comes before what else is to be read first. */
export function checkNames(version: RulesetVersion, evaluation: Evaluation): void {
  const lines = headlineInWords(wordsOf(version, 'en'), headlineOf(version, evaluation), evaluation.assumptions)
  const nameless = lines.filter(({ line, about, detail }) => {
    const text = `${about} ${detail}`.toLowerCase()
    const isNamed = line.outcomes.some((name) => text.includes(version.outcomes[name]?.title.en.toLowerCase() ?? ''))
    const isHand = (line.certificates ?? []).some((index) => text.includes(`certificate ${index + 1}`))
    const hangsOn = [...(line.missing ?? []), ...(line.unknown ?? []), ...(line.assumed ?? [])]
    return !isNamed && !isHand && hangsOn.length === 0
  })
  expect(nameless).toEqual([])
  const order = lines.map(({ line }) => line.action)
  if (order.includes('caution')) expect(order.lastIndexOf('advice-first')).toBeLessThan(order.indexOf('caution'))
}

/**
 * Holds the caution that no state is taken to be feared against what comes of telling otherwise: no demand that is then nothing to do before
 * taking advice is made in silence, and nobody is cautioned of what the headline says all the same.
 */
export function checkFear(version: RulesetVersion, facts: Readonly<Record<string, unknown>>, asOf: string): void {
  const evaluation = evaluate(version, facts, { asOf })
  const lines = headlineOf(version, evaluation)
  const cautioned = lines.flatMap(({ assumed = [] }) => assumed)
  const changing = new Set<string>()
  for (const { outcome, status, subject, restsOn } of evaluation.findings) {
    if (!isAdvice(version, outcome) || status !== 'does-not-apply') continue
    const isNamed = (one: Finding) => version.outcomes[outcome]?.before?.includes(one.outcome) === true
    const isHere = (one: { readonly subject: Finding['subject'] }) => one.subject.country === subject.country
    for (const path of restsOn) {
      const other = otherAnswer(version, path, subject.country)
      if (other === undefined) continue
      const then = evaluate(version, { ...facts, [path]: other }, { asOf })
      const withdrawn = evaluation.findings.filter((finding) => {
        const now = then.findings.find((one) => one.outcome === finding.outcome && isSame(one.subject, finding.subject))
        return (
          isDemanded(finding) && finding.adviceFirst === undefined && now?.adviceFirst === true && (isHere(finding) || isNamed(finding))
        )
      })
      if (!isSame(headlineOf(version, then).filter(isHere), lines.filter(isHere)) || withdrawn.length > 0) changing.add(path)
      // One in hand that is good answers every demand that is about the certificate.
      const isMet = lines.filter(isHere).every(({ action }) => action === 'have')
      const left = withdrawn.filter((finding) => !isMet || version.outcomes[finding.outcome]?.role === undefined)
      expect(left.length > 0 && !cautioned.includes(path) ? [path, subject.country, left.map((one) => one.outcome)] : []).toEqual([])
    }
  }
  expect(cautioned.filter((path) => !changing.has(path))).toEqual([])
}

/** What is another answer than the one that was assumed: that the country is meant, or that it is so. */
function otherAnswer({ facts, conditions }: RulesetVersion, path: string, country: unknown): unknown {
  const fact = facts[path]
  // Advice for the case is about the countries that its conditions name.
  const named = JSON.stringify(conditions).matchAll(new RegExp(`"fact":"${path}","operator":"contains","value":"(..)"`, 'g'))
  const countries = country === undefined ? [...named].map(([, code]) => code) : [String(country)]
  return fact?.type === 'countries' ? countries : fact?.type === 'boolean' ? fact.assume !== true : undefined
}

function isAdvice({ outcomes }: RulesetVersion, name: string): boolean {
  return outcomes[name]?.role === 'advice-first'
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isDemanded(finding: Finding): boolean {
  const { status, onRecommended } = finding
  return asks(finding) && !finding.setAside && (status === 'applies' || onRecommended?.status === 'applies')
}

/** Where nothing is told of what is asked for, or can be, in words. */
function silenceOn(version: RulesetVersion, { findings }: Evaluation, lines: readonly HeadlineLine[], finding: Finding): readonly string[] {
  const required = nameOf(version, 'certificate-required')
  const { kind, status, modality, mayBecome, setAside, adviceFirst } = finding
  const isFeared = findings.some(
    (one) =>
      isAdvice(version, one.outcome) &&
      one.status === 'applies' &&
      one.subject.country !== undefined &&
      one.subject.country === finding.subject.country,
  )
  if (
    kind === 'deadline' &&
    status === 'applies' &&
    modality !== 'may' &&
    mayBecome === undefined &&
    !setAside &&
    !adviceFirst &&
    !isFeared
  ) {
    const due = lines.filter(({ subject }) => JSON.stringify(subject) === JSON.stringify(finding.subject)).flatMap((line) => line.due ?? [])
    if (!due.some(({ outcome }) => outcome === finding.outcome)) return [`no deadline ${finding.outcome} is told`]
  }
  if (version.outcomes[finding.outcome]?.role === 'caution' && status === 'applies' && !isFeared) {
    if (!lines.some(({ action, outcomes }) => action === 'caution' && outcomes.includes(finding.outcome)))
      return [`no caution ${finding.outcome} is told`]
  }
  if (
    kind === 'deadline' &&
    (status === 'undetermined' || status === 'contested') &&
    modality !== 'may' &&
    !setAside &&
    !adviceFirst &&
    !isFeared
  ) {
    if (!lines.some(({ action, outcomes }) => (action === 'open' || action === 'contested') && outcomes.includes(finding.outcome)))
      return [`the open deadline ${finding.outcome} is not told`]
  }
  if (!asks(finding) || finding.status === 'does-not-apply' || finding.setAside || finding.adviceFirst) return []
  const byCountry = findings.some(({ outcome, subject }) => outcome === required && subject.country === finding.subject.country)
  const told = lines.some(({ subject, action, outcomes }) =>
    byCountry
      ? subject.country === finding.subject.country && action !== 'not-needed'
      : JSON.stringify(subject) === JSON.stringify(finding.subject) && outcomes.includes(finding.outcome),
  )
  return told ? [] : [`nothing is told of ${finding.outcome} ${JSON.stringify(finding.subject)}`]
}

function faultsOf(version: RulesetVersion, evaluation: Evaluation, line: HeadlineLine): readonly string[] {
  const { findings, asOf } = evaluation
  const required = findings.find(
    ({ outcome, subject }) => outcome === nameOf(version, 'certificate-required') && subject.country === line.subject.country,
  )
  const isAbout = ({ subject }: Finding) =>
    required === undefined ? JSON.stringify(subject) === JSON.stringify(line.subject) : subject.country === line.subject.country
  const own = findings.filter(isAbout)
  const each = recordOf(version)
  const judged = nameOf(version, 'certificate-in-hand')
  const ofRecord = (index: number) => own.filter(({ subject }) => subject[each] === index)
  const isGood = (index: number) =>
    ofRecord(index).some(({ outcome, status, modality }) => outcome === judged && status === 'applies' && modality !== 'may') &&
    !ofRecord(index).some((finding) => asks(finding) && isMust(finding))
  const demanded = own.some((finding) => asks(finding) && isMust(finding))
  const needed = required !== undefined && isMust(required)
  const feared = own.some(({ outcome, status }) => isAdvice(version, outcome) && status === 'applies')
  const listed = line.certificates ?? []
  const open = own.filter(({ status, mayBecome }) => status === 'undetermined' || status === 'contested' || mayBecome !== undefined)
  const told = (holds: boolean, fault: string) => (holds ? [] : [`${JSON.stringify(line)}: ${fault}`])
  const isToAuthority = line.action === 'instead' && line.outcomes.every((name) => version.outcomes[name]?.leadsTo !== undefined)
  if (feared && line.subject.country !== undefined && line.action !== 'advice-first' && line.action !== 'have' && !isToAuthority)
    return told(false, 'the state is feared')
  switch (line.action) {
    case 'advice-first':
      return told(feared, 'the state is not feared')
    case 'not-needed':
      return told(!own.some((finding) => asks(finding) && (isMust(finding) || canBeMust(finding))), 'something is, or can be, a must')
    case 'get':
      return told(needed && !listed.some(isGood), 'none is needed, or one in hand is good')
    case 'have':
      return [
        ...told((needed || feared) && listed.length > 0 && listed.every(isGood), 'none is needed, or none is good'),
        ...told(line.until === undefined || line.until >= asOf, 'it is not good on that day'),
      ]
    case 'replace':
      return told(demanded && listed.length > 0 && !listed.some(isGood), 'nothing asks for a new one, or one is good')
    case 'follows':
    case 'can-follow':
      return told(
        line.outcomes.every((name) =>
          own.some(
            ({ outcome, kind, status, modality }) =>
              outcome === name && kind === 'consequence' && status === 'applies' && (modality === 'may') === (line.action === 'can-follow'),
          ),
        ),
        'it does not follow so',
      )
    case 'depends-on-age':
      return told(
        line.outcomes.every((name) =>
          own.some(
            ({ outcome, kind, status, mayBecome, missing, unknown }) =>
              outcome === name &&
              kind === 'consequence' &&
              (status === 'undetermined' || mayBecome !== undefined) &&
              [...missing, ...unknown].every((path) =>
                Object.values(version.measures).some((measure) => 'age' in measure && measure.age === path),
              ),
          ),
        ),
        'it does not hang on the age alone',
      )
    case 'caution':
      return line.assumed === undefined
        ? told(
            line.outcomes.every(
              (name) =>
                version.outcomes[name]?.role === 'caution' &&
                own.some(({ outcome, status }) => outcome === name && (status === 'applies' || status === 'contested')),
            ),
            'there is no such caution',
          )
        : told(
            line.outcomes.every((name) => isAdvice(version, name)) &&
              line.assumed.every((path) =>
                findings.some(
                  ({ outcome, status, restsOn }) =>
                    line.outcomes.includes(outcome) && status === 'does-not-apply' && restsOn.includes(path),
                ),
              ),
            'nothing is assumed of fear',
          )
    case 'closed':
      return told(
        own.some(({ kind, status }) => kind === 'exclusion' && status === 'applies'),
        'nothing keeps the way closed',
      )
    case 'due':
      return [
        ...told(
          line.outcomes.every((name) =>
            own.some(({ outcome, status, modality }) => outcome === name && status === 'applies' && modality !== 'may'),
          ),
          'it does not apply, or need not be done',
        ),
        ...told(
          JSON.stringify(line.due?.map(({ outcome }) => outcome).sort()) === JSON.stringify([...line.outcomes].sort()),
          'what is due is not what it is about',
        ),
        ...told(
          (line.due ?? []).every(({ on, passed }) => (passed === true) === latestIsBefore(on, asOf)),
          'the day has passed, or not',
        ),
      ]
    case 'instead':
    case 'do':
      return told(
        line.outcomes.every((name) => own.some((finding) => finding.outcome === name && isMust(finding))),
        'it is no must',
      )
    case 'if-asked':
      return [
        ...told(
          own.some(({ status, modality }) => status === 'applies' && modality === 'may'),
          'nobody may ask for it',
        ),
        ...told(!needed, 'it is needed'),
        ...told(listed.every(isGood), 'one that is listed is not good'),
        ...told(!own.some((finding) => finding.subject[each] !== undefined && asks(finding) && isMust(finding)), 'a new one is a must'),
      ]
    case 'open':
      return [
        ...told(
          open.length + (line.subject.place === undefined ? 0 : 1) > 0 && (line.missing ?? []).length + (line.unknown ?? []).length > 0,
          'nothing is open',
        ),
        ...told(
          (line.missing ?? []).every((path) => evaluation.missing.includes(path)) &&
            (line.unknown ?? []).every((path) => evaluation.unknown.includes(path)),
          'the evaluation does not miss it',
        ),
      ]
    case 'contested':
      return told(open.length > 0, 'nothing is contested')
    case 'yes':
      return told(
        line.outcomes.every((name) => own.some((one) => one.outcome === name && one.status === 'applies')),
        'it does not apply',
      )
    case 'possible':
      return told(
        line.outcomes.every((name) => own.some((one) => one.outcome === name && one.modality === 'may')),
        'it is no discretion',
      )
    case 'no':
      return told(
        line.outcomes.every((name) =>
          own.some((one) => one.outcome === name && (one.status === 'does-not-apply' || one.setAside === true)),
        ),
        'it can apply',
      )
  }
}

function asks({ kind }: Finding): boolean {
  return kind === 'requirement' || kind === 'duty'
}

function isMust({ status, modality, mayBecome }: Finding): boolean {
  return status === 'applies' && modality !== 'may' && mayBecome === undefined
}

function canBeMust({ status, modality, mayBecome }: Finding): boolean {
  return mayBecome !== undefined || ((status === 'undetermined' || status === 'contested') && modality !== 'may')
}

function nameOf({ outcomes }: RulesetVersion, role: string): string | undefined {
  return Object.entries(outcomes).find(([, outcome]) => outcome.role === role)?.[0]
}

/** What one certificate of the list in hand is called in subjects. */
function recordOf({ facts }: RulesetVersion): string {
  return (
    Object.values(facts).flatMap((fact) => (fact.type === 'records' && fact.role === 'certificates-in-hand' ? [fact.each] : []))[0] ?? ''
  )
}

/** Whether the last day that a value can be lies before a day; not where it has none. */
function latestIsBefore(on: unknown, day: string): boolean {
  if (typeof on === 'string') return on !== 'unknown' && on.slice(0, 10) < day
  if (typeof on !== 'object' || on === null) return false
  if ('most' in on) return latestIsBefore(on.most, day)
  return 'either' in on && (on.either as readonly unknown[]).every((one) => latestIsBefore(one, day))
}
