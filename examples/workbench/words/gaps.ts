import type { Language } from 'immigration-rulesets'

interface GapWords {
  readonly period: (from: string, to: string) => string
  readonly semicolon: string
  readonly assumed: (list: string, periods: string) => string
  readonly said: (list: string, periods: string) => string
}

/** What is said of a list of stays that is taken to be complete, though it has gaps. */
export const gapWords: Readonly<Record<Language, GapWords>> = {
  en: {
    period: (from, to) => (from === to ? from : `${from} to ${to}`),
    semicolon: '; ',
    assumed: (list, periods) => `The ${list} is assumed to be complete, although nothing is said of ${periods}.`,
    said: (list, periods) => `The ${list} is said to be complete, although nothing is said of ${periods}.`,
  },
  zh: {
    period: (from, to) => (from === to ? from : `${from}至${to}`),
    semicolon: '；',
    assumed: (list, periods) => `${list}按完整处理，但以下时间没有填写：${periods}。`,
    said: (list, periods) => `${list}填为完整，但以下时间没有填写：${periods}。`,
  },
}
