import { effect, signal } from '@preact/signals'
import type { Language, Text } from 'immigration-rulesets'

/** The language of the page and of all that it says. */
export const language = signal<Language>(navigator.language.startsWith('zh') ? 'zh' : 'en')

/** How the page can be shown; `system` as the device says. */
export const themes = ['system', 'light', 'dark'] as const
export const theme = signal<(typeof themes)[number]>('system')

/** The views of the page. */
export const views = ['client', 'interview', 'answers', 'timeline', 'compare', 'versions', 'checklist', 'clauses'] as const
export type View = (typeof views)[number]
export const view = signal<View>('client')

/** A text in the language of the page. */
export function said(text: Text): string {
  return text[language.value]
}

effect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-Hans' : 'en'
})

effect(() => {
  document.documentElement.dataset.theme = theme.value
})
