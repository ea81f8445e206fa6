import { parameterWith } from '../../model/roles.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { adviceBefore, adviceFirstIn, adviceIn } from '../advice.ts'
import type { Finding } from '../evaluation.ts'
import { leastOf, mostOf } from './held.ts'
import type { Action, HeadlineLine } from './line.ts'
import { binds, isDemand, type Open, onRecommended, openBy, plainly, type Standing, union } from './standing.ts'

/** What is due, and by when. */
type Due = NonNullable<HeadlineLine['due']>[number]

/**
 * What is found for the case, for records, and in versions that are not about certificates for anything.
 *
 * Of a state that is feared nothing is told but to take advice: that it would issue a certificate is no reason to turn to it.
 */
export function otherLines(version: RulesetVersion, findings: readonly Finding[], asOf: string): readonly HeadlineLine[] {
  const advice = adviceIn(version, findings)
  const feared = adviceFirstIn(version, findings)
  const lines = new Map<string, HeadlineLine>()
  const hanging = new Map<string, readonly Open[]>()
  for (const finding of findings) {
    const { subject, outcome } = finding
    const isAdvice = advice.includes(finding)
    if (!isAdvice && feared.includes(String(subject.country))) continue
    const due = dueOf(version, finding, asOf)
    const before = adviceBefore(version, advice, outcome)
    const turnTo = (standingOf: (one: Finding) => Standing) => {
      const standing = standingOf(finding)
      if (isAdvice) return adviceOf(standing)
      // A day is told whatever comes before: time limits go on running.
      if (due !== undefined && binds(standing) === 'must') return 'due'
      return afterAdvice(actionOf(version, finding, standing), before.map(standingOf))
    }
    const action = isCaution(version, finding) ? cautionOf(finding) : turnTo(plainly)
    if (action === undefined) continue
    const decided = followedFrom(finding, action, turnTo)
    const key = JSON.stringify([subject, action, decided])
    const known = lines.get(key)
    if (action === 'open' || action === 'depends-on-age') {
      const { missing, unknown } = openBy([finding, ...before.filter((one) => binds(one) === 'open')])
      hanging.set(key, [...(hanging.get(key) ?? []), { ...finding, missing: union(missing), unknown: union(unknown) }])
    }
    lines.set(key, {
      subject,
      action,
      outcomes: union(known?.outcomes, [outcome]),
      ...(action === 'due' && due !== undefined && { due: [...(known?.due ?? []), due].sort(byDay) }),
      ...(decided !== undefined && { onRecommended: decided }),
    })
  }
  return [...lines].map(([key, line]) => {
    const open = hanging.get(key)
    return open === undefined ? line : { ...line, ...openBy(open), action: line.action }
  })
}

/** What is left to do of something that is not decided on the recommended readings, and that it is nothing where they say so. */
function followedFrom(
  finding: Finding,
  action: Action,
  turnTo: (standingOf: (one: Finding) => Standing) => Action | undefined,
): Action | undefined {
  const { kind, status } = finding
  const isOpen = action === 'open' || action === 'contested'
  if (!isOpen && !(action === 'caution' && status === 'contested')) return undefined
  if (binds(onRecommended(finding)) === 'none') return isDemand(kind) ? 'not-needed' : 'no'
  const followed = isOpen ? turnTo(onRecommended) : undefined
  return followed === 'open' || followed === 'contested' ? undefined : followed
}

function isCaution({ outcomes }: RulesetVersion, { outcome }: Finding): boolean {
  return outcomes[outcome]?.role === 'caution'
}

/** What may be to be read first is not held out: that comes with the facts. */
function cautionOf({ status }: Finding): Action | undefined {
  return status === 'applies' || status === 'contested' ? 'caution' : undefined
}

/** By when something is to be done that the law, or an office, sets a day for; nothing where it sets none, or nothing is to be done. */
function dueOf(version: RulesetVersion, finding: Finding, asOf: string): Due | undefined {
  const { outcome, kind, params, setAside } = finding
  if ((kind !== 'deadline' && !isDemand(kind)) || setAside) return undefined
  const on = params[parameterWith(version, 'due-on') ?? '']
  // Of a deadline it is told even where the day is not known; anything else is then to be done all the same.
  if (kind !== 'deadline' && leastOf(on) === undefined) return undefined
  const last = mostOf(on)
  return {
    outcome,
    ...(on !== undefined && { on }),
    ...(last !== undefined && last.slice(0, asOf.length) < asOf && { passed: true as const }),
  }
}

/** What no day comes after. */
const unknownLast = '~'

function byDay(one: Due, other: Due): number {
  const [first, second] = [leastOf(one.on) ?? unknownLast, leastOf(other.on) ?? unknownLast]
  return first < second ? -1 : first > second ? 1 : 0
}

/** What to say of a consequence, by how it binds. */
const followsBy = { must: 'follows', may: 'can-follow', none: undefined } as const

/** What to do where a state may be feared. */
function adviceOf(standing: Standing): Action | undefined {
  const binding = binds(standing)
  if (binding === 'open') return openOr(standing)
  return binding === 'none' ? undefined : 'advice-first'
}

/** What is left to do of something that advice comes before: that is open while it is open whether the advice is to be taken. */
function afterAdvice(action: Action | undefined, advice: readonly Standing[]): Action | undefined {
  if (action !== 'do' && action !== 'if-asked') return action
  if (advice.some((one) => ['must', 'may'].includes(binds(one)))) return 'advice-first'
  const open = advice.find((one) => binds(one) === 'open')
  return open === undefined ? action : openOr(open)
}

function openOr({ missing, unknown }: Standing): Action {
  return missing.length + unknown.length > 0 ? 'open' : 'contested'
}

/**
 * What only facts still to be told can bring about is not held out, but where all that they leave open is how old somebody is: what was
 * done, or not, is told. Where the law itself is disputed, that is said.
 */
function openConsequence({ measures }: RulesetVersion, standing: Standing): Action | undefined {
  if (openOr(standing) === 'contested') return 'contested'
  const births = Object.values(measures).flatMap((measure) => ('age' in measure ? [measure.age] : []))
  return [...standing.missing, ...standing.unknown].every((path) => births.includes(path)) ? 'depends-on-age' : undefined
}

/**
 * What to do about one finding; nothing for what is only good to know.
 *
 * That somebody is not eligible is told by an exclusion: an eligibility that does not apply can as well lie behind them.
 */
function actionOf(version: RulesetVersion, { kind, setAside, adviceFirst }: Finding, standing: Standing): Action | undefined {
  if (setAside) return kind === 'eligibility' ? 'no' : undefined
  if (adviceFirst) return undefined
  const binding = binds(standing)
  if (kind === 'consequence') return binding === 'open' ? openConsequence(version, standing) : followsBy[binding]
  if (kind === 'exclusion') return binding === 'must' || binding === 'may' ? 'closed' : undefined
  if (kind === 'deadline') return binding === 'open' ? openOr(standing) : undefined
  if (!isDemand(kind) && kind !== 'eligibility') return undefined
  if (binding === 'open') return openOr(standing)
  if (kind === 'eligibility') return binding === 'none' ? undefined : binding === 'may' ? 'possible' : 'yes'
  return binding === 'none' ? undefined : binding === 'may' ? 'if-asked' : 'do'
}
