import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** For how long a certificate in hand is good, and its translation. */
export const validity = defineChapter(terms, {
  outcomes: {
    'certificate-acceptable': {
      kind: 'eligibility',
      role: 'certificate-in-hand',
      modality: 'is',
      title: { en: 'certificate in hand still valid', zh: '手上的证明仍然有效' },
    },
    // What is done about a certificate binds no more strongly than the certificate itself, which may be at an officer's discretion.
    'fresh-certificate': {
      kind: 'requirement',
      role: 'certificate-step',
      modality: 'is',
      title: { en: 'new certificate in place of the expired one', zh: '须重新办理已失效的证明' },
    },
    translation: {
      kind: 'requirement',
      role: 'certificate-piece',
      modality: 'is',
      title: {
        en: 'certified translation, unless the certificate is in English or an official language of the country where the visa is applied for',
        zh: '附译者声明的译文（证明为英文或申请签证所在国官方语言的除外）',
      },
    },
  },
  rules: [
    {
      id: 'within-two-years',
      title: { en: 'A certificate is good for two years', zh: '证明两年内有效' },
      cites: ['nvc_validity', 'guide_fresh'],
      forEach: 'certificate',
      when: {
        all: [
          { condition: 'at-a-consulate' },
          { not: { condition: 'two-years-old' } },
          { not: { condition: 'too-old-for-k' } },
          { not: { condition: 'country-left-behind' } },
        ],
      },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.secondAnniversary' } } },
    },
    {
      id: 'country-left-behind',
      title: {
        en: 'A certificate of a country left behind does not expire while the applicant stays away',
        zh: '已离开且未再返回的国家所出具的证明不失效',
      },
      cites: ['nvc_validity', 'guide_fresh'],
      forEach: 'certificate',
      when: { all: [{ condition: 'at-a-consulate' }, { not: { condition: 'too-old-for-k' } }, { condition: 'country-left-behind' }] },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'fresh-certificate',
      title: { en: 'An expired certificate is replaced, from the age of 16', zh: '年满16岁者须更换已失效的证明' },
      cites: ['guide_fresh', 'nvc_validity'],
      forEach: 'certificate',
      when: { all: [{ condition: 'certificate-needed' }, { condition: 'expired' }, { condition: 'sixteen-or-older' }] },
      then: { outcome: 'fresh-certificate' },
    },
    {
      id: 'translation',
      title: {
        en: 'Neither English nor an official language of the country of application: a translation whose translator states its accuracy and the competence to make it',
        zh: '非英文亦非申请地官方语言的，须附译者声明准确且胜任的译文',
      },
      cites: ['step7', 'diversity_documents'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      unless: { condition: 'sent-by-the-police' },
      then: { outcome: 'translation' },
    },
  ],
})
