import type { Complain } from '../input/collect-issues.ts'
import { unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { isReference } from '../rule.ts'
import type { RulesetVersion } from '../version.ts'

/** Checks the parts that things play in reports, and that every parameter is called something. */
export function checkRoles(version: RulesetVersion, complain: Complain): void {
  const { outcomes, facts, parameters = {}, rules } = version
  checkOnce('outcomes', outcomes, complain)
  checkOnce('facts', facts as Readonly<Record<string, { readonly role?: string }>>, complain)
  checkOnce('parameters', parameters, complain)
  const lists = Object.values(facts).flatMap((fact) => (fact.type === 'records' && fact.role === 'certificates-in-hand' ? [fact.each] : []))
  for (const [name, { role }] of Object.entries(outcomes)) {
    const subject = rules.find(({ then }) => then.outcome === name)?.forEach
    const path = `${joinPath('outcomes', name)}.role`
    if (role === 'certificate-in-hand' && !lists.includes(subject ?? ''))
      complain(path, 'whether a certificate is acceptable is found for each of a list with the role `certificates-in-hand`')
    if ((role === 'certificate-required' || role === 'certificate-waiting-time') && subject !== 'country')
      complain(path, `what is \`${role}\` is found for each country`)
  }
  for (const [name, fact] of Object.entries(facts)) {
    if (fact.type !== 'records') continue
    checkOnce(`${joinPath('facts', name)}.fields`, fact.fields, complain)
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
      else if (parameters[name]?.role === 'currency' && (typeof parameter !== 'string' || isReference(parameter)))
        complain(path, 'a currency is its code, such as `CNY`')
    }
  })
  const countries = new Set<string>()
  version.certifiesByPlace?.forEach(({ country }, index) => {
    if (countries.has(country)) complain(`${joinPath('certifiesByPlace', index)}.country`, `\`${country}\` is there above`)
    countries.add(country)
  })
}

/** A part is played by one thing. */
function checkOnce(path: string, map: Readonly<Record<string, { readonly role?: string }>>, complain: Complain): void {
  const players = new Map<string, string>()
  for (const [name, { role }] of Object.entries(map)) {
    if (role === undefined) continue
    const other = players.get(role)
    if (other !== undefined) complain(`${joinPath(path, name)}.role`, `\`${other}\` plays this part already`)
    players.set(role, name)
  }
}
