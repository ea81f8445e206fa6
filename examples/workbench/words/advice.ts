import type { Language } from 'immigration-rulesets'

/** That advice comes before what leads to a state that is feared, as the answers say it. */
export const adviceFirst: Readonly<Record<Language, string>> = { en: 'take advice first', zh: '先咨询' }
