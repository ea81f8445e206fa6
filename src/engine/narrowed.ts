import type { Compiled } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { pathOfPoint } from '../model/situation/point.ts'
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
  const namers = view.namers()
  if (namers.length < 2) return view
  const isCountry = (level: number) => variables[level]?.name === 'country'
  let mattering = namers.filter(({ alone }) => alone.reach.truthOf(root) !== 'false')
  if (mattering.length === 0) {
    const others = view.reach.restrict(root).support.filter((level) => !isCountry(level))
    const looked = new Set(others.flatMap((level) => view.value(level).open).map(({ at }) => pathOfPoint(at)))
    mattering = namers.filter(({ open }) => open.some(({ at }) => looked.has(pathOfPoint(at))))
  }
  if (mattering.length === 0) return view
  const open = mattering.flatMap((namer) => namer.open)
  return { ...view, value: (level) => (isCountry(level) ? { ...view.value(level), open } : view.value(level)) }
}
