import type { Outcome } from '../src/authoring.ts'

/** The notice that a state which is feared is not approached before advice, where no source tells of special arrangements. */
export const fearedState = {
  kind: 'notice',
  modality: 'is',
  role: 'advice-first',
  title: {
    en: 'do not approach that state, its police, embassy or consulate, before taking advice; turn to a lawyer, or to the authority that asks for the certificate',
    zh: '咨询之前，不要接触该国及其警方、使馆或领事馆；请向律师或要求提供该证明的机关咨询',
  },
} as const satisfies Outcome

/**
 * That another of Mainland China, Hong Kong and Macau than the country at hand is in a list of countries.
 *
 * Their authorities are under one state. No source seen says that they are apart for whoever fears it, so that nobody is sent from one to
 * another: a caution of this project's own, and no law.
 */
export function besideIn<const List extends string>(list: List) {
  return {
    any: [
      {
        all: [
          { fact: 'country', operator: 'in', value: ['HK', 'MO'] },
          { fact: list, operator: 'contains', value: 'CN' },
        ],
      },
      {
        all: [
          { fact: 'country', operator: 'in', value: ['CN', 'MO'] },
          { fact: list, operator: 'contains', value: 'HK' },
        ],
      },
      {
        all: [
          { fact: 'country', operator: 'in', value: ['CN', 'HK'] },
          { fact: list, operator: 'contains', value: 'MO' },
        ],
      },
    ],
  } as const
}

/** The condition, by its name, that the person fears another of the three. */
export const conditions = {
  'feared-beside': {
    ...besideIn('persecutionFearedIn'),
    label: {
      en: 'the applicant fears another of Mainland China, Hong Kong and Macau than {country}',
      zh: '申请人畏惧中国内地、香港、澳门中{country}以外的另一地',
    },
  },
} as const

/** The rule that advice comes first for another of the three than the one that is feared, wherever something is asked of it. */
export function fearedBeside<const Cites extends readonly string[], const Asked>(cites: Cites, asked: Asked) {
  return {
    id: 'feared-beside',
    title: {
      en: 'Mainland China, Hong Kong and Macau are under one state: whoever fears one takes advice before turning to another (our own caution, not law; no source says that they are apart in this)',
      zh: '中国内地、香港、澳门同属一国：畏惧其中一地者，接触另一地之前先咨询（这是我们自己的谨慎做法，并非法律规定；所见来源均未说明三地在此互不相干）',
    },
    cites,
    forEach: 'country',
    when: { all: [{ condition: 'feared-beside' }, asked] },
    then: { outcome: 'feared-state' },
  } as const
}
