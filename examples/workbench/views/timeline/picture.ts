import { computed } from '@preact/signals'
import { type Issue, pickFacts } from 'immigration-rulesets'
import { timeline } from 'immigration-rulesets/analysis'
import { answerNow, issuesOf, optionsOf } from '../../state/answers.ts'
import { facts } from '../../state/client.ts'
import { language } from '../../state/settings.ts'

/** A stay or certificate of the picture, or a date since which stays count. */
export interface Drawn {
  /** Tells it from all others: where it stands in the facts, such as `residences[0]`; of a date, its label. */
  readonly key: string
  readonly kind: 'bar' | 'mark'
  /** The country that a bar is of. */
  readonly country: string | undefined
  /** The ids of the rules that a bar triggered, or that count since a date. */
  readonly rules: readonly string[]
  /** What it is, in words. */
  readonly text: string
}

/** The picture of the history, and what is drawn in it. */
export interface Picture {
  readonly svg: string
  /** What it is called. */
  readonly title: string
  readonly drawn: readonly Drawn[]
}

const drawing = computed((): Picture | readonly Issue[] | undefined => {
  const { ruleset, version, evaluation } = answerNow.value ?? {}
  if (ruleset === undefined || version === undefined || evaluation === undefined) return undefined
  const options = { ...optionsOf(version), language: language.value, title: ruleset.title, id: 'history' }
  try {
    const svg = timeline(version, pickFacts(version, facts.value).facts, options)
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml')
    return { svg, title: drawn.querySelector('title')?.textContent ?? '', drawn: drawnIn(drawn) }
  } catch (error) {
    return issuesOf(error)
  }
})

/** The picture of the person at hand; nothing while there is no answer, and where it is refused. */
export const picture = computed(() => (drawing.value !== undefined && 'svg' in drawing.value ? drawing.value : undefined))

/** What is wrong with the facts where they cannot be drawn. */
export const refused = computed(() => (drawing.value === undefined || 'svg' in drawing.value ? [] : drawing.value))

/** Gives the key of a group of the picture. */
export function keyOf(group: Element): string {
  return group.getAttribute('data-path') ?? group.querySelector('text')?.textContent ?? ''
}

function drawnIn(svg: Document): readonly Drawn[] {
  const words = (name: string, group: Element) => (group.getAttribute(name) ?? '').split(' ').filter(Boolean)
  const bars = [...svg.querySelectorAll('[data-path]')].map((group): Drawn => {
    const text = group.querySelector('title')?.textContent ?? ''
    return {
      key: keyOf(group),
      kind: 'bar',
      country: group.getAttribute('data-country') ?? undefined,
      rules: words('data-rules', group),
      text,
    }
  })
  const marks = [...svg.querySelectorAll('[data-mark]')].flatMap((group): readonly Drawn[] => {
    const text = keyOf(group)
    return text === '' ? [] : [{ key: text, kind: 'mark', country: undefined, rules: words('data-mark', group), text }]
  })
  return [...bars, ...marks]
}
