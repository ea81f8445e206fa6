import type { Compiled, Variable } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { pathOfPoint } from '../model/situation/point.ts'
import type { Open } from '../model/situation/situation.ts'
import { anyOther } from '../model/subject.ts'
import type { View } from './case.ts'

/**
 * Narrows what keeps any other country from being known to the facts by which something can come to be so of one.
 *
 * A fact that names a further country matters only if that can make a difference for a country that nothing else names: where arrests
 * alone lead to an outcome, it makes none whether a list of charges names further countries, and nobody need be asked for them. Where it
 * takes several facts together, they are those that measures look at.
 *
 * @param root - What can be so.
 *
 * @returns The view of any other country so narrowed; every other view as it is.
 */
export function narrowed({ variables }: Compiled, root: Node, view: View): View {
  if (view.subject.country !== anyOther) return view
  const isCountry = (level: number) => (variables[level] as Variable).name === 'country'
  let open: readonly Open[] | undefined

  function mattering(): readonly Open[] | undefined {
    const namers = view.namers()
    if (namers.length < 2) return undefined
    const alone = namers.filter((namer) => namer.alone.reach.truthOf(root) !== 'false')
    if (alone.length > 0) return alone.flatMap((namer) => namer.open)
    const others = view.reach.restrict(root).support.filter((level) => !isCountry(level))
    const looked = new Set(others.flatMap((level) => view.value(level).open).map(({ at }) => pathOfPoint(at)))
    const together = namers.filter((namer) => namer.open.some(({ at }) => looked.has(pathOfPoint(at))))
    return together.length === 0 ? undefined : together.flatMap((namer) => namer.open)
  }

  return {
    ...view,
    value(level) {
      const value = view.value(level)
      if (!isCountry(level)) return value
      open ??= mattering() ?? value.open
      return { ...value, open }
    },
  }
}
