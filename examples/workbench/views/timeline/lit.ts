import { computed, signal } from '@preact/signals'
import { resting } from './behind.ts'
import { keyOf } from './picture.ts'

/** A finding by its key, or something drawn by its key. */
export interface Target {
  readonly of: 'finding' | 'drawn'
  readonly key: string
}

/** What the pointer or the keyboard is on. */
export const pointed = signal<Target | undefined>(undefined)

/** What was chosen to stay lit. */
export const kept = signal<Target | undefined>(undefined)

const current = computed(() => pointed.value ?? kept.value)

/** The keys of what is lit in the picture. */
export const litDrawn = computed((): ReadonlySet<string> => {
  const target = current.value
  if (target === undefined) return new Set()
  if (target.of === 'drawn') return new Set([target.key])
  return new Set(resting.value.find(({ key }) => key === target.key)?.behind.map(({ key }) => key))
})

/** The keys of the findings that are lit. */
export const litFindings = computed((): ReadonlySet<string> => {
  const target = current.value
  if (target === undefined) return new Set()
  if (target.of === 'finding') return new Set([target.key])
  return new Set(resting.value.flatMap(({ key, behind }) => (behind.some((one) => one.key === target.key) ? key : [])))
})

/** Whether something is kept lit. */
export function isKept({ of, key }: Target): boolean {
  return kept.value?.of === of && kept.value.key === key
}

/** Keeps something lit, or no longer. */
export function keep(target: Target): void {
  kept.value = isKept(target) ? undefined : target
}

/** What an element does that lights something up, by pointer and by keyboard alike. */
export function lighting(target: Target) {
  const light = () => {
    pointed.value = target
  }
  const leave = () => {
    pointed.value = undefined
  }
  return { onPointerEnter: light, onPointerLeave: leave, onFocusIn: light, onFocusOut: leave }
}

/** Lights up groups of the picture as it stands in the page. */
export function lightUp(place: Element, keys: ReadonlySet<string>): void {
  place.classList.toggle('choosing', keys.size > 0)
  const marks = [...place.querySelectorAll('[data-mark]')]
  // The line of a date has no label of its own: it comes in the order of the labels.
  const labels = marks.map(keyOf).filter(Boolean)
  const lines = marks.filter((mark) => keyOf(mark) === '')
  for (const group of place.querySelectorAll('[data-path], [data-mark]')) {
    const key = keyOf(group) || (labels[lines.indexOf(group)] ?? '')
    group.classList.toggle('lit', keys.has(key))
  }
}

/** What is drawn where the pointer is. */
export function drawnAt(target: EventTarget | null): Target | undefined {
  const group = target instanceof Element ? target.closest('[data-path], [data-mark]') : null
  const key = group === null ? '' : keyOf(group)
  return key === '' ? undefined : { of: 'drawn', key }
}
