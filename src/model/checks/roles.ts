import { parsePlainDate } from '../../calendar/plain-date.ts'
import type { Complain } from '../input/collect-issues.ts'
import { unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { nameList } from '../input/suggest.ts'
import { kindOf } from '../kind.ts'
import { type ParameterRole, timeUnits } from '../role.ts'
import { outcomeWith, sharedRoles } from '../roles.ts'
import { isReference, type Parameter } from '../rule.ts'
import { countryFault } from '../situation/scalar-fault.ts'
import { isText } from '../text.ts'
import type { RulesetVersion } from '../version.ts'

/** The most units of time that something can take. */
const mostUnits = 1_000

/** Checks the parts that things play in reports, and that every parameter is called something. */
export function checkRoles(version: RulesetVersion, complain: Complain): void {
  const { outcomes, facts, parameters = {}, rules } = version
  checkOnce('outcomes', outcomes, complain)
  checkOnce('facts', facts, complain)
  checkOnce('parameters', parameters, complain)
  const lists = Object.values(facts).flatMap((fact) => (fact.type === 'records' && fact.role === 'certificates-in-hand' ? [fact.each] : []))
  for (const [name, { role, kind }] of Object.entries(outcomes)) {
    const subject = rules.find(({ then }) => then.outcome === name)?.forEach
    const path = `${joinPath('outcomes', name)}.role`
    if (role === 'certificate-in-hand' && !lists.includes(subject ?? ''))
      complain(path, 'whether a certificate is acceptable is found for each of a list with the role `certificates-in-hand`')
    if (role === 'certificate-piece' || role === 'certificate-step') {
      if (!['country', 'place', ...lists].includes(subject ?? ''))
        complain(path, `what is \`${role}\` is found for each country, place, or certificate in hand`)
      if (outcomeWith(version, 'certificate-required') === undefined)
        complain(path, 'this belongs to a certificate that is required: no outcome has the role `certificate-required`')
    } else if (role?.startsWith('certificate-') && role !== 'certificate-in-hand' && subject !== 'country')
      complain(path, `what is \`${role}\` is found for each country`)
    if (role === 'advice-first' && subject !== undefined && subject !== 'country')
      complain(path, 'advice to take first is found for each country, or for the case')
    if (role === 'advice-first' && subject === undefined && outcomes[name]?.before === undefined)
      complain(path, 'advice that is found for the case names what comes after it: give `before`')
    if (outcomes[name]?.before !== undefined && role !== 'advice-first')
      complain(`${joinPath('outcomes', name)}.before`, 'only advice to take first comes before something: its role is `advice-first`')
    if ((role === 'advice-first' || role === 'caution') && kind !== 'notice')
      complain(path, `what is \`${role}\` is a notice: it asks for nothing`)
    if (role === 'advice-first' && !Object.values(facts).some((fact) => fact.role === 'feared-states'))
      complain(path, 'which states are feared is told by a fact: none has the role `feared-states`')
  }
  for (const [name, fact] of Object.entries(facts)) {
    if (fact.role === 'certificates-in-hand' && fact.type !== 'records')
      complain(`${joinPath('facts', name)}.role`, 'certificates in hand are a list of records')
    if (fact.type !== 'records') continue
    checkOnce(`${joinPath('facts', name)}.fields`, fact.fields, complain)
    if (fact.role === 'certificates-in-hand') {
      const path = `${joinPath('facts', name)}.role`
      const issued = Object.values(fact.fields).find(({ role }) => role === 'issue-date')
      if (fact.fields.country === undefined) complain(path, 'certificates in hand have a field `country`: who issued them')
      if (issued === undefined || issued.optional)
        complain(path, 'certificates in hand have a field with the role `issue-date`, which is not optional')
    }
    for (const [field, { role, type }] of Object.entries(fact.fields)) {
      const path = `${joinPath(`${joinPath('facts', name)}.fields`, field)}.role`
      if (role === 'issue-date' && type !== 'date') complain(path, 'the day of issue is a date')
      if (role === 'issue-place' && type !== 'text') complain(path, 'the place of issue is a text')
    }
  }
  rules.forEach(({ then }, index) => {
    for (const [name, parameter] of Object.entries(then.params ?? {})) {
      const path = joinPath(`${joinPath('rules', index)}.then.params`, name)
      if (!Object.hasOwn(parameters, name))
        complain(path, `${unknownName('parameter', name, Object.keys(parameters))}; \`parameters\` says what people call each`)
      else {
        const fault = faultOf(version, parameters[name]?.role, parameter)
        if (fault !== undefined) complain(path, fault)
      }
    }
  })
  const countries = new Set<string>()
  version.certifiesByPlace?.forEach(({ country }, index) => {
    const fault = countryFault(country)
    if (fault !== undefined) complain(`${joinPath('certifiesByPlace', index)}.country`, fault)
    else if (countries.has(country)) complain(`${joinPath('certifiesByPlace', index)}.country`, `\`${country}\` is there above`)
    countries.add(country)
  })
}

/** Says what is wrong with the value of a parameter for the part that it plays. */
function faultOf(version: RulesetVersion, role: ParameterRole | undefined, parameter: Parameter): string | undefined {
  const kind = isReference(parameter) ? kindOf(version, parameter.fact)?.kind : undefined
  switch (role) {
    case 'currency':
      return typeof parameter === 'string' && /^[A-Z]{3}$/.test(parameter) ? undefined : 'a currency is its code, such as `CNY`'
    case 'time-unit':
      return timeUnits.some((unit) => unit === parameter) ? undefined : `a unit of time is one of ${nameList(timeUnits)}`
    case 'within':
      return isCount(parameter) || kind === 'integer' || (typeof parameter === 'object' && isText(parameter))
        ? undefined
        : `how many units of time is a whole number from 0 to ${mostUnits}, or said in words`
    case 'cover-from':
    case 'cover-to':
    case 'expires-on':
      return kind === 'date' || (typeof parameter === 'string' && parsePlainDate(parameter) !== undefined) ? undefined : 'this is a date'
    case 'due-on':
      return kind === 'date' || kind === 'time' ? undefined : 'this is a date or a time of one'
    case 'at-place':
      return kind === 'text' || typeof parameter === 'string' ? undefined : 'the place is a text'
    case undefined:
      return undefined
  }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= mostUnits
}

/** A part is played by one thing. */
function checkOnce(path: string, map: Readonly<Record<string, { readonly role?: string }>>, complain: Complain): void {
  const players = new Map<string, string>()
  for (const [name, { role }] of Object.entries(map)) {
    if (role === undefined || sharedRoles.some((shared) => shared === role)) continue
    const other = players.get(role)
    if (other !== undefined) complain(`${joinPath(path, name)}.role`, `\`${other}\` plays this part already`)
    players.set(role, name)
  }
}
