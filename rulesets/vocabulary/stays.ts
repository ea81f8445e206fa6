import type { FactDefinition } from '../../src/authoring.ts'

// Where the person has lived.

export const residences = {
  type: 'stays',
  control: 'cannot-change',
  effort: 'look-up',
  complete: 'historyComplete',
  assumeKind: 'residence',
  assumedBecause: { en: 'Most stays that people list are places where they lived.', zh: '人们填写的多为居住过的地方。' },
  question: { en: 'Where has the person lived or stayed, and from when until when?', zh: '当事人在哪些地方居住或停留过，起止时间是什么？' },
  label: { en: 'residence history', zh: '居住史' },
  hint: {
    en: 'Every country, at home too. The first and the last day are both part of a stay.',
    zh: '每个国家，包括本国。起止两日均计入。',
  },
} as const satisfies FactDefinition

export const historyComplete = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Does the residence history hold every place where the person has lived or stayed?',
    zh: '居住经历是否包括当事人居住或停留过的全部地方？',
  },
  label: { en: 'complete residence history', zh: '居住史完整' },
  assume: true,
  assumedBecause: { en: 'Whoever lists where they lived means to list every place.', zh: '填写居住史的人，通常已列出全部地方。' },
} as const satisfies FactDefinition

export const neverLivedIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'In which countries of citizenship can the person prove never to have lived?',
    zh: '当事人能证明从未在哪些国籍国居住过？',
  },
  label: { en: 'countries of citizenship never lived in', zh: '从未居住过的国籍国' },
  assume: [],
} as const satisfies FactDefinition
