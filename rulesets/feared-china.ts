import type { Outcome } from '../src/authoring.ts'

/** The advice that whoever fears China takes before turning to its police or another of its authorities; each version names what comes after. */
export const fearedChina = {
  kind: 'notice',
  modality: 'is',
  role: 'advice-first',
  title: {
    en: 'China, or a part of it, is feared: before turning to its police or any other Chinese authority, take advice from a lawyer or UNHCR, and at once: the time limits go on running',
    zh: '畏惧中国（含香港、澳门）：接触公安机关或其他中国机关之前，请先向律师或联合国难民署咨询；期限照常计算，请立即咨询',
  },
} as const satisfies Outcome

/** The condition, by its name, that the person fears Mainland China, Hong Kong or Macau: their authorities are under one state. */
export const conditions = {
  'fears-china': {
    any: [
      { fact: 'persecutionFearedIn', operator: 'contains', value: 'CN' },
      { fact: 'persecutionFearedIn', operator: 'contains', value: 'HK' },
      { fact: 'persecutionFearedIn', operator: 'contains', value: 'MO' },
    ],
    label: {
      en: 'the person fears Mainland China, Hong Kong or Macau',
      zh: '当事人畏惧中国内地、香港或澳门',
    },
  },
} as const

/** The rule that advice comes first for whoever fears China, wherever something is asked that leads to its authorities. */
export function fearsChina<const Cites extends readonly string[], const Asked>(cites: Cites, asked: Asked) {
  return {
    id: 'fears-china',
    title: {
      en: 'What the law asks stays as it is; no source says what it takes of somebody who fears the state that asks (our own caution, not law)',
      zh: '法律的要求不变；所见来源均未说明畏惧该国的人应如何履行（这是我们自己的谨慎做法，并非法律规定）',
    },
    cites,
    when: { all: [{ condition: 'fears-china' }, asked] },
    then: { outcome: 'fears-china' },
  } as const
}
