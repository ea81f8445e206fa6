import { parsePlainDate } from '../../calendar/plain-date.ts'
import { constraint, type Finder } from './relation.ts'

/** What a value is at least, or at most, whoever it is: a count, the length of stays, the day on which a version is asked about. */
export const ofLimits: Finder = ({ facts, inForce }, one) => {
  const { variable, measure } = one
  const fact = Object.hasOwn(facts, variable.name) ? facts[variable.name] : undefined
  const least = (number: number) => constraint([one], 'least-and-most', (cell) => !cell.none && cell.to <= number)
  const most = (number: number) => constraint([one], 'least-and-most', (cell) => !cell.none && cell.from > number)
  if (variable.name === 'asOf') return [least(parsePlainDate(inForce.from) as number)]
  if (fact?.type === 'integer') {
    return [...(fact.minimum === undefined ? [] : [least(fact.minimum)]), ...(fact.maximum === undefined ? [] : [most(fact.maximum)])]
  }
  const isCount = measure !== undefined && ['longestStay', 'totalStay', 'count', 'age'].some((operator) => operator in measure)
  return isCount ? [least(0)] : []
}
