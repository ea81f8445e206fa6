import type { Complain } from '../input/collect-issues.ts'
import { describe } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { prefixOf } from '../kind.ts'
import { personProperties } from '../situation/family.ts'
import type { RulesetVersion } from '../version.ts'
import { guarded } from './each-entry.ts'

/** The names that conditions have without anybody giving them. */
const reserved = ['asOf', 'country', 'place']

/**
 * Checks how things are named, and that no two that conditions can speak of have the same name.
 *
 * No fact has a name that client files have for what is said of persons. Facts, readings, fields, parameters and measures are named in camelCase, a measure of each country, place or record after the dot of
 * `country.totalStay`; rules, outcomes, shared conditions and values of readings have an id in kebab-case.
 */
export function checkNames(version: RulesetVersion, complain: Complain): void {
  const taken = new Map(reserved.map((name) => [name, 'what every version has']))

  function claim(name: string, what: string, path: string): void {
    const owner = taken.get(name)
    if (owner !== undefined) complain(path, `\`${name}\` is already the name of ${owner}`)
    else taken.set(name, what)
  }

  checkId(version.ruleset, 'ruleset', complain)
  for (const [name, fact] of Object.entries(version.facts)) {
    const path = joinPath('facts', name)
    checkCamelCase(name, path, complain)
    if (personProperties.some((property) => property === name))
      complain(path, `\`${name}\` is what client files say of persons: no fact can have this name`)
    claim(name, 'a fact', path)
    if (fact.type !== 'records') continue
    checkCamelCase(fact.each, `${path}.each`, complain)
    claim(fact.each, 'each record of a list', `${path}.each`)
    for (const field of Object.keys(fact.fields)) {
      checkCamelCase(field, joinPath(`${path}.fields`, field), complain)
      claim(`${fact.each}.${field}`, 'a field', joinPath(`${path}.fields`, field))
    }
  }
  const prefixes = ['country', 'place', ...Object.values(version.facts).flatMap((fact) => (fact.type === 'records' ? [fact.each] : []))]
  for (const name of Object.keys(version.measures)) {
    const path = joinPath('measures', name)
    const prefix = prefixOf(name)
    if (prefix !== '' && !prefixes.includes(prefix)) {
      complain(
        path,
        `there is nothing named \`${prefix}\` to measure: before the dot of a measure stands ${prefixes.map((known) => `\`${known}\``).join(', ')}`,
      )
    }
    checkCamelCase(prefix === '' ? name : name.slice(prefix.length + 1), path, complain)
    claim(name, 'a measure', path)
  }
  for (const [name, reading] of Object.entries(version.readings)) {
    const path = joinPath('readings', name)
    checkCamelCase(name, path, complain)
    claim(name, 'a reading', path)
    for (const value of Object.keys(reading.values)) checkId(value, joinPath(`${path}.values`, value), complain)
  }
  for (const name of Object.keys(version.conditions)) checkId(name, joinPath('conditions', name), complain)
  for (const name of Object.keys(version.outcomes)) checkId(name, joinPath('outcomes', name), complain)
  checkIds(version.scope?.outside ?? [], 'scope.outside', complain)
  checkIds(version.rules, 'rules', complain)
  version.rules.forEach(({ then }, index) => {
    const path = joinPath('rules', index)
    guarded(path, complain, () => {
      for (const name of Object.keys(then.params ?? {})) checkCamelCase(name, joinPath(`${path}.then.params`, name), complain)
    })
  })
}

/** Checks the ids of a list, of which no two are the same. */
function checkIds(entries: readonly { readonly id: string }[], list: string, complain: Complain): void {
  const firsts = new Map<string, number>()
  entries.forEach(({ id }, index) => {
    const path = `${joinPath(list, index)}.id`
    checkId(id, path, complain)
    const first = firsts.get(id)
    if (first !== undefined) complain(path, `\`${id}\` is already the id of ${list}[${first}]`)
    else firsts.set(id, index)
  })
}

function checkCamelCase(name: string, path: string, complain: Complain): void {
  if (typeof name !== 'string' || !/^[a-z][A-Za-z0-9]{0,63}$/.test(name)) {
    complain(path, `${describe(name)} is not a name in camelCase, such as \`birthDate\``)
  }
}

function checkId(id: string, path: string, complain: Complain): void {
  if (typeof id !== 'string' || id.length > 64 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    complain(path, `${describe(id)} is not an id in kebab-case, such as \`police-certificate\``)
  }
}
