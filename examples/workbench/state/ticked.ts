import { signal } from '@preact/signals'

/** The errands that were ticked off, by what is to be done for whom and where: whatever the language, and on any day on which they are errands. */
export const ticked = signal<ReadonlySet<string>>(new Set())

const ofRelative = /^\["[^"]*","family\[(\d+)\]"/

/**
 * Forgets the ticks of somebody who is taken out of the family: those who come after move up.
 *
 * @param index - The number of the person in the family, from 0.
 */
export function forgetRelative(index: number): void {
  const left = [...ticked.value].flatMap((errand) => {
    const number = Number(ofRelative.exec(errand)?.[1] ?? -1)
    if (number < index) return errand
    return number === index ? [] : errand.replace(`family[${number}]`, `family[${number - 1}]`)
  })
  ticked.value = new Set(left)
}

/** Ticks an errand off, or takes its tick away. */
export function tick(errand: string, isTicked: boolean): void {
  const errands = new Set(ticked.value)
  if (isTicked) errands.add(errand)
  else errands.delete(errand)
  ticked.value = errands
}
