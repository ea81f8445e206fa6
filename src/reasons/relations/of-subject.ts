import { prefixOf } from '../../model/kind.ts'
import type { StayKind } from '../../model/stays/stay-kind.ts'
import { type Cell, type Constraint, constraint, type Finder, type RelationKind, type Tested } from './relation.ts'

const because: RelationKind = 'what-it-is-about'

/**
 * What follows from which country a rule is applied to: whether a list has it, and whether there are stays there, is the same as of this
 * country by name; and a record is of the country that it names, and is among the records of that country.
 */
export const ofSubject: Finder = (_version, one, all) => {
  const { variable, measure } = one
  const subject = all.find(({ variable: { name } }) => name === 'country')
  if (variable.exists) {
    return all.flatMap((other) => {
      const its = other.measure
      const isAmong = its !== undefined && 'exists' in its && its.exists === variable.name && its.where === 'country'
      return isAmong ? [constraint([one, other], because, (is, among) => is.cell === 1 && among.cell === 0)] : []
    })
  }
  if (subject === undefined) return []
  const isOfRecord = prefixOf(variable.name) !== '' && variable.name.endsWith('.country') && variable.kind.kind === 'country'
  if (isOfRecord && measure === undefined) return [constraint([subject, one], because, (a, b) => !haveInCommon(a, b))]
  if (measure === undefined) return []
  if ('member' in measure) {
    const named = all.filter(({ variable: { name, member } }) => name === measure.member && member !== undefined)
    const byCountry = new Map(named.map((other) => [other.variable.member as string, other]))
    return sameAsNamed(subject, one, byCountry)
  }
  if (!('exists' in measure) || measure.where !== 'country') return []
  const alike = (other: Tested) => {
    const its = other.measure
    if (its === undefined || !('exists' in its) || its.country === undefined || its.exists !== measure.exists) return false
    const same = its.since === measure.since && its.until === measure.until && its.status === measure.status
    return same && kindsOf(its.kinds) === kindsOf(measure.kinds)
  }
  return sameAsNamed(subject, one, new Map(all.filter(alike).map((other) => [(other.measure as { country: string }).country, other])))
}

function kindsOf(kinds: readonly StayKind[] | undefined): string | undefined {
  return kinds && [...kinds].sort().join()
}

/** In a cell of countries that are all named elsewhere, what is so of the subject is so of one of these. */
function sameAsNamed(subject: Tested, one: Tested, named: ReadonlyMap<string, Tested>): readonly Constraint[] {
  if (named.size === 0) return []
  const others = [...named.values()]
  const rulesOut = (country: Cell, own: Cell, ...cells: Cell[]) => {
    if (country.others || country.symbols.length === 0) return false
    const their = country.symbols.map((symbol) => {
      const other = named.get(symbol)
      return other === undefined ? undefined : cells[others.indexOf(other)]?.cell
    })
    return their.every((cell) => cell !== undefined && cell !== own.cell)
  }
  return [constraint([subject, one, ...others], because, rulesOut)]
}

function haveInCommon(a: Cell, b: Cell): boolean {
  return a.symbols.some(b.has) || b.symbols.some(a.has) || (a.others && b.others)
}
