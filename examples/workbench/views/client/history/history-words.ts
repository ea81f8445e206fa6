import type { Language } from 'immigration-rulesets'
import { gapWords } from '../../../words/gaps.ts'

interface HistoryWords {
  readonly title: string
  readonly period: (from: string, to: string) => string
  readonly until: (from: string) => string
  readonly openEnd: (from: string) => string
  readonly nothingSaid: string
  readonly overlap: string
  readonly gap: (period: string) => string
  readonly overlaps: (one: string, other: string, period: string) => string
  readonly more: (count: number) => string
  readonly go: (stay: string) => string
  readonly addHere: string
  readonly legend: string
  readonly whole: string
  readonly semicolon: string
  readonly lower: (title: string) => string
}

/** What is said of a history of stays. */
export const historyWords: Readonly<Record<Language, HistoryWords>> = {
  en: {
    title: 'The history at a glance',
    period: gapWords.en.period,
    until: (from) => `since ${from}`,
    openEnd: (from) => `from ${from}, the last day not known`,
    nothingSaid: 'Nothing said',
    overlap: 'Overlap',
    gap: (period) => `Nothing is said of ${period}.`,
    overlaps: (one, other, period) => `${one} and ${other} overlap: ${period}.`,
    more: (count) => (count === 1 ? 'And 1 more gap or overlap.' : `And ${count} more gaps and overlaps.`),
    go: (stay) => `Go to ${stay}`,
    addHere: 'Add a stay for this time',
    legend: 'Solid: certain. Outlined only: it may be so, as a date is known in part.',
    whole: 'No gaps and no overlaps.',
    semicolon: '; ',
    lower: (title) => title.charAt(0).toLowerCase() + title.slice(1),
  },
  zh: {
    title: '居住经历一览',
    period: gapWords.zh.period,
    until: (from) => `${from}起至今`,
    openEnd: (from) => `${from}起，结束日期不详`,
    nothingSaid: '未填写',
    overlap: '重叠',
    gap: (period) => `${period}的情况没有填写。`,
    overlaps: (one, other, period) => `${one}与${other}重叠：${period}。`,
    more: (count) => `另有${count}处空缺或重叠。`,
    go: (stay) => `前往${stay}`,
    addHere: '为这段时间添加居留',
    legend: '实心：确定。仅有轮廓：日期不完整，可能如此。',
    whole: '没有空缺，也没有重叠。',
    semicolon: '；',
    lower: (title) => title,
  },
}
