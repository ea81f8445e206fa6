import { groupBy } from '../logic/group-by.ts'

/**
 * Makes the function that sorts lists of stays, which stay as they are, place by place: each once, however many places are looked at.
 *
 * @param placeOf - The place of a stay as it is compared.
 *
 * @returns A function that gives the stays by place, each in the order of the list; nothing where the place of one is not known.
 */
export function sortingByPlace<Stay>(
  placeOf: (stay: Stay) => string | undefined,
): (stays: readonly Stay[]) => ReadonlyMap<string, readonly Stay[]> | undefined {
  const sorted = new WeakMap<readonly Stay[], { readonly places: ReadonlyMap<string, readonly Stay[]> | undefined }>()
  return (stays) => {
    const known = sorted.get(stays)
    if (known !== undefined) return known.places
    const places = stays.some((stay) => placeOf(stay) === undefined) ? undefined : groupBy(stays, (stay) => String(placeOf(stay)))
    sorted.set(stays, { places })
    return places
  }
}
