import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** For how long a certificate in hand is good. */
export const validity = defineChapter(terms, {
  outcomes: {
    'certificate-acceptable': {
      kind: 'eligibility',
      role: 'certificate-in-hand',
      modality: 'is',
      title: { en: 'certificate in hand acceptable', zh: '手上的证明可以使用' },
    },
    'fresh-certificate': {
      kind: 'requirement',
      role: 'certificate-step',
      modality: 'may',
      by: { en: 'the Department', zh: '移民部门' },
      title: { en: 'new certificate in place of the expired one', zh: '重新办理以替换已失效的证明' },
    },
  },
  rules: [
    {
      id: 'within-twelve-months',
      title: {
        en: 'A certificate is good for twelve months from issue, whatever is printed on it, if it covers the period',
        zh: '证明自签发起十二个月内有效（不论其上所载期限），且须覆盖所需期间',
      },
      cites: ['clarification_2019', 'handbook_5_14', 'condor', 'over_17'],
      forEach: 'certificate',
      when: { all: [{ condition: 'covers-the-period' }, { condition: 'right-form' }, { not: { condition: 'twelve-months-old' } }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.firstAnniversary' } } },
    },
    {
      id: 'not-been-back',
      title: {
        en: 'An expired overseas certificate lasts while the applicant has not been back',
        zh: '申请人未再返回的，已过期的海外证明仍可沿用',
      },
      cites: ['clarification_2019', 'handbook_5_15'],
      forEach: 'certificate',
      when: {
        all: [
          { condition: 'covers-the-period' },
          { condition: 'expired-overseas' },
          { fact: 'certificate.beenBack', operator: 'equal', value: false },
        ],
      },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'short-returns',
      title: { en: 'Returns of no more than two months in all leave it usable', zh: '累计返回不超过两个月的，仍可沿用' },
      cites: ['handbook_5_15', 'handbook_partners', 'clarification_2019'],
      forEach: 'certificate',
      when: { all: [{ condition: 'covers-the-period' }, { condition: 'expired-overseas' }, { condition: 'back-for-two-months-at-most' }] },
      then: { outcome: 'certificate-acceptable', modality: 'may', by: { en: 'the case officer', zh: '审理官员' } },
    },
    {
      id: 'afp-extended',
      title: {
        en: 'An Australian check may be extended by up to three months when the delay is the Department’s',
        zh: '因移民部门拖延的，澳大利亚证明可延长至多三个月',
      },
      cites: ['handbook_5_14'],
      forEach: 'certificate',
      when: { all: [{ condition: 'covers-the-period' }, { condition: 'afp-extended' }] },
      then: {
        outcome: 'certificate-acceptable',
        modality: 'may',
        by: { en: 'the case officer', zh: '审理官员' },
        params: { expiresOn: { fact: 'certificate.fifteenMonths' } },
      },
    },
    {
      id: 'afp-away',
      title: {
        en: 'An Australian check may be extended to the grant for an applicant who was away when it expired and has not returned',
        zh: '证明到期时身在境外且未再返回的，澳大利亚证明可延长至签证批准',
      },
      cites: ['handbook_5_14'],
      forEach: 'certificate',
      when: { all: [{ condition: 'covers-the-period' }, { condition: 'afp-away' }] },
      then: { outcome: 'certificate-acceptable', modality: 'may', by: { en: 'the case officer', zh: '审理官员' } },
    },
    {
      id: 'fresh-overseas-certificate',
      title: {
        en: 'After a longer return a new one may be asked for in place of an expired overseas certificate, even if twelve months are not reached again',
        zh: '返回时间较长的，即使未再满十二个月，也可能被要求更换已过期的海外证明',
      },
      cites: ['handbook_5_15', 'clarification_2019', 'condor'],
      forEach: 'certificate',
      when: {
        all: [
          { condition: 'overseas' },
          { condition: 'twelve-months-old' },
          { not: { all: [{ condition: 'expired-overseas' }, { condition: 'back-for-two-months-at-most' }] } },
        ],
      },
      then: { outcome: 'fresh-certificate' },
    },
    {
      id: 'fresh-afp-check',
      title: {
        en: 'A new one may be asked for in place of an expired Australian check that cannot be extended',
        zh: '无法延长的澳大利亚证明到期后，可能被要求重新办理',
      },
      cites: ['handbook_5_14'],
      forEach: 'certificate',
      when: {
        all: [
          { fact: 'country', operator: 'equal', value: 'AU' },
          { condition: 'twelve-months-old' },
          { not: { condition: 'afp-extended' } },
          { not: { condition: 'afp-away' } },
        ],
      },
      then: { outcome: 'fresh-certificate' },
    },
  ],
})
