import type { Language } from 'immigration-rulesets'

/** Puts a value behind what it is called: behind a colon, or behind the mark of a question. */
export function labelled(label: string, value: string, language: Language): string {
  if (/[?？]$/u.test(label)) return language === 'zh' ? label + value : `${label} ${value}`
  return label + (language === 'zh' ? '：' : ': ') + value
}
