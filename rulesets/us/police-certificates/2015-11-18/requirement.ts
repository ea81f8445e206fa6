import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** From which countries a certificate is required, and how China issues it. */
export const requirement = defineChapter(terms, {
  outcomes: {
    'police-certificate': {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-required',
      title: { en: 'police certificate', zh: '无犯罪记录证明' },
    },
    'certificate-form': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'original or certified copy of the certificate', zh: '证明的原件或经核证与原件相符的副本' },
    },
    'local-certificate': {
      kind: 'requirement',
      modality: 'is',
      title: { en: 'certificate from this city for the time lived there', zh: '由该城市出具、涵盖当地居住期间的证明' },
    },
    'china-public-security': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'first step in China: certificate of the public security bureau', zh: '中国办理第一步：公安机关的无犯罪记录证明' },
    },
    'china-notary': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'second step in China: notarial certificate (公证书)', zh: '中国办理第二步：公证书' },
    },
    'china-proxy': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'a friend or relative can apply in China by proxy', zh: '亲友可在中国代为办理' },
    },
    'china-fee': { kind: 'fee', modality: 'is', title: { en: 'usual fee of the notary', zh: '公证处通常收费' } },
  },
  rules: [
    {
      id: 'current-residence',
      title: { en: 'The country of current residence, after six months', zh: '现居住国，居住满六个月' },
      cites: ['fam_applicants', 'fam_current', 'cfr_police_2015', 'nvc'],
      forEach: 'country',
      when: { condition: 'current-residence' },
      unless: { condition: 'excepted' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'nationality',
      title: { en: 'A country of nationality, if lived in for six months at any time', zh: '国籍国，任何时候居住满六个月' },
      cites: ['fam_applicants', 'fam_nationality', 'nvc'],
      forEach: 'country',
      when: { condition: 'nationality' },
      unless: { condition: 'excepted' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'previous-residence',
      title: { en: 'A country of previous residence, after a year since turning 16', zh: '曾居住国，年满16岁后居住满一年' },
      cites: ['fam_applicants', 'fam_previous', 'cfr_police_2015', 'nvc'],
      forEach: 'country',
      when: { condition: 'previous-residence' },
      unless: { condition: 'excepted' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'arrest',
      title: { en: 'A country of arrest, at any age and after any stay', zh: '曾被逮捕的国家，不论年龄与居留长短' },
      cites: ['fam_arrest', 'cfr_police_2015', 'nvc'],
      forEach: 'country',
      when: { condition: 'arrest' },
      unless: { condition: 'excepted' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'officer-belief',
      title: { en: 'A country where the officer has reason to believe that a record exists', zh: '领事官员有理由相信存在记录的国家' },
      cites: ['fam_reason', 'cfr_police_2015', 'cfr_nonimmigrant'],
      forEach: 'country',
      when: { fact: 'country.suspected', operator: 'equal', value: true },
      unless: { condition: 'excepted' },
      then: { outcome: 'police-certificate', modality: 'may', by: { en: 'the consular officer', zh: '领事官员' } },
    },
    {
      id: 'certificate-form',
      title: { en: 'The certificate is brought as an original or a certified copy', zh: '须提交原件或经核证与原件相符的副本' },
      cites: ['fam_applicants'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'certificate-form' },
    },
    {
      id: 'china-by-city',
      title: { en: 'A Chinese city certifies the time lived in that city', zh: '中国城市只证明在该市居住的期间' },
      cites: ['china_by_place', 'china_schedule'],
      forEach: 'place',
      when: { all: [{ condition: 'china-certificate-needed' }, { fact: 'place.resided', operator: 'equal', value: true }] },
      then: { outcome: 'local-certificate' },
    },
    {
      id: 'china-public-security',
      title: { en: 'In China the public security bureau comes first', zh: '在中国先向公安机关申请' },
      cites: ['china_two_steps', 'china_by_place'],
      forEach: 'country',
      when: { condition: 'china-certificate-needed' },
      then: { outcome: 'china-public-security' },
    },
    {
      id: 'china-notary',
      title: { en: 'In China the notary follows, and the notarial certificate is what is filed', zh: '随后到公证处办理，提交的是公证书' },
      cites: ['china_schedule', 'china_two_steps', 'china_by_place'],
      forEach: 'country',
      when: { condition: 'china-certificate-needed' },
      then: { outcome: 'china-notary' },
    },
    {
      id: 'china-proxy',
      title: { en: 'Someone outside China can have a friend or relative apply', zh: '身在境外者可由亲友代办' },
      cites: ['china_two_steps'],
      forEach: 'country',
      when: {
        all: [
          { condition: 'china-certificate-needed' },
          { fact: 'country.current', operator: 'equal', value: false },
          { fact: 'country.present', operator: 'equal', value: false },
        ],
      },
      then: { outcome: 'china-proxy' },
    },
    {
      id: 'china-fee',
      title: {
        en: 'The notary normally charges 200 to 300 yuan, 80 of it for the notarisation',
        zh: '公证处通常收费200至300元，其中公证费80元',
      },
      cites: ['china_schedule'],
      forEach: 'country',
      when: { condition: 'china-certificate-needed' },
      then: { outcome: 'china-fee', params: { currency: 'CNY', usuallyFrom: 200, usuallyTo: 300, notarisation: 80 } },
    },
  ],
})
