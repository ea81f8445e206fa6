import type { Compiled, CompiledOutcome } from '../diagram/compile.ts'
import { truthOf } from '../diagram/restrict.ts'
import { closedBut, openToOthers } from '../model/situation/country-fields.ts'
import { anyOther } from '../model/subject.ts'
import { type Case, type View, viewOf } from './case.ts'

/**
 * Narrows what keeps any other country from being known to the facts by which an outcome can come to be about one.
 *
 * A fact that names a further country matters to an outcome only if that can be so for a country that nothing else names: where arrests
 * alone lead to it, it makes no difference whether a list of charges names further countries, and nobody need be asked for them.
 *
 * @returns A function that gives a view of any other country as it is for an outcome, and every other view as it is.
 */
export function namersOf(compiled: Compiled, given: Case): (outcome: CompiledOutcome, view: View) => View {
  const { version, situation } = given
  const namers = [...openToOthers(version, situation)]
  const alone = new Map<string, View>()
  const narrowed = new Map<string, View>()

  function once(known: Map<string, View>, key: string, make: () => View): View {
    const view = known.get(key) ?? make()
    known.set(key, view)
    return view
  }

  return ({ forEach, applies }, view) => {
    if (view.subject.country !== anyOther || namers.length < 2) return view
    const mattering = namers.filter(([name]) => {
      const { cells } = once(alone, `${forEach} ${name}`, () =>
        viewOf(compiled, { ...given, situation: closedBut(version, situation, name) }, view.subject),
      )
      return truthOf(compiled.diagram, applies, cells) !== 'false'
    })
    if (mattering.length === 0 || mattering.length === namers.length) return view
    return once(narrowed, [forEach, ...mattering.map(([name]) => name)].join(' '), () =>
      viewOf(compiled, given, { ...view.subject, countryOpen: mattering.flatMap(([, open]) => open) }),
    )
  }
}
