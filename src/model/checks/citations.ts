import type { Citation } from '../citation.ts'
import type { Complain } from '../input/collect-issues.ts'
import { describe, unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import type { RulesetVersion } from '../version.ts'
import { guarded } from './each-entry.ts'
import { checkDay } from './identity.ts'

/** Checks that citations say what they stand for, and that rules, readings and facts cite those that there are. */
export function checkCitations(version: RulesetVersion, complain: Complain): void {
  for (const [key, citation] of Object.entries(version.citations)) {
    const path = joinPath('citations', key)
    checkDay(citation.read, `${path}.read`, complain)
    checkTextHash(citation, `${path}.textHash`, complain)
    if (citation.clauses.length === 0) complain(`${path}.clauses`, 'a citation stands for at least one clause')
  }
  const cite = (keys: readonly string[], path: string) => {
    if (keys.length === 0) complain(path, 'there has to be a source: name at least one citation')
    keys.forEach((key, index) => {
      if (!Object.hasOwn(version.citations, key))
        complain(joinPath(path, index), unknownName('citation', String(key), Object.keys(version.citations)))
    })
  }
  for (const [name, fact] of Object.entries(version.facts)) {
    if (fact.cites !== undefined) cite(fact.cites, `${joinPath('facts', name)}.cites`)
  }
  for (const [name, reading] of Object.entries(version.readings)) {
    const path = joinPath('readings', name)
    const values = Object.keys(reading.values)
    if (values.length < 2)
      complain(
        `${path}.values`,
        `a point is open when there are two readings of it at least: there ${values.length === 1 ? 'is 1' : 'are none'}`,
      )
    if (!Object.hasOwn(reading.values, reading.recommended))
      complain(`${path}.recommended`, unknownName('value', String(reading.recommended), values))
    for (const [value, { cites }] of Object.entries(reading.values)) cite(cites, `${joinPath(`${path}.values`, value)}.cites`)
  }
  version.certifiesByPlace?.forEach(({ cites }, index) => {
    cite(cites, `${joinPath('certifiesByPlace', index)}.cites`)
  })
  version.scope?.outside.forEach(({ cites }, index) => {
    cite(cites, `${joinPath('scope.outside', index)}.cites`)
  })
  version.rules.forEach(({ cites }, index) => {
    const path = joinPath('rules', index)
    guarded(path, complain, () => cite(cites, `${path}.cites`))
  })
  const left = new Set<string>()
  version.notModelled.forEach(({ clauses, reason }, index) => {
    const path = `${joinPath('notModelled', index)}.clauses`
    if (String(reason).trim() === '') complain(`${joinPath('notModelled', index)}.reason`, 'say why the clauses are left out')
    if (clauses.length === 0) complain(path, 'say which clauses')
    clauses.forEach((clause, place) => {
      if (String(clause).trim() === '') complain(joinPath(path, place), 'say which clause')
      else if (left.has(clause)) complain(joinPath(path, place), `\`${clause}\` is left out above`)
      else left.add(clause)
    })
  })
}

/** Checks that a digest is one, and that there is an address at which its text can be read again. */
function checkTextHash({ textHash, address }: Citation, path: string, complain: Complain): void {
  if (textHash === undefined) return
  if (typeof textHash !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(textHash))
    complain(path, `${describe(textHash)} is not the digest of a text: \`sha256:\` and 64 hexadecimal digits`)
  else if (address === undefined) complain(path, 'say at which address the text was read: without one nobody can compare')
}
