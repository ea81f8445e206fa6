import { parsePlainDate } from '../../calendar/plain-date.ts'
import type { Complain } from '../input/collect-issues.ts'
import { describe } from '../input/describe.ts'
import { dateFault } from '../situation/scalar-fault.ts'
import type { RulesetVersion } from '../version.ts'

/** Checks what identifies a version: the days that it names, and its revision. */
export function checkIdentity(version: RulesetVersion, complain: Complain): void {
  checkDay(version.inForce.from, 'inForce.from', complain)
  checkDay(version.encodedOn, 'encodedOn', complain)
  checkDay(version.verifiedOn, 'verifiedOn', complain)
  if (!Number.isSafeInteger(version.revision) || version.revision < 1)
    complain('revision', `${describe(version.revision)} is not a whole number from 1`)
  if (version.inForce.basis === 'bound' && version.inForce.note === undefined)
    complain('inForce.note', 'only a bound is known: say what is')
}

/** Checks that something is a day, written in full. */
export function checkDay(day: string, path: string, complain: Complain): void {
  if (typeof day === 'string' && parsePlainDate(day) !== undefined) return
  const fault = typeof day === 'string' ? dateFault(day) : `${describe(day)} is not a day`
  complain(path, fault ?? `\`${day}\` is not a full date: write the day too, as in 2015-04-17`)
}
