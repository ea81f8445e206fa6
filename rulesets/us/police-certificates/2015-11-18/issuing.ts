import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** How Mainland China, Hong Kong, Macau and Taiwan issue a certificate: each is a place of its own, with police of its own. */
export const issuing = defineChapter(terms, {
  outcomes: {
    // A step to a certificate binds no more strongly than the certificate itself, which may be at an officer's discretion.
    'local-certificate': {
      kind: 'requirement',
      role: 'certificate-piece',
      modality: 'is',
      title: { en: 'certificate from this city for the time lived there', zh: '由该城市出具、涵盖当地居住期间的证明' },
    },
    'china-public-security': {
      kind: 'requirement',
      role: 'certificate-step',
      modality: 'is',
      title: { en: 'first step in China: certificate of the public security bureau', zh: '中国办理第一步：公安机关的无犯罪记录证明' },
    },
    'china-notary': {
      kind: 'requirement',
      role: 'certificate-step',
      modality: 'is',
      title: { en: 'second step in China: notarial certificate (公证书)', zh: '中国办理第二步：公证书' },
    },
    'china-proxy': {
      kind: 'permission',
      role: 'certificate-step',
      modality: 'is',
      title: { en: 'a friend or relative can apply in China by proxy', zh: '亲友可在中国代为办理' },
    },
    'china-fee': { kind: 'fee', role: 'certificate-step', modality: 'is', title: { en: 'usual fee of the notary', zh: '公证处通常收费' } },
    'sent-by-the-police': {
      kind: 'notice',
      role: 'certificate-sent',
      modality: 'is',
      title: {
        en: 'the police send the certificate straight to the Consulate General: nothing to upload or to bring',
        zh: '警方将证明直接寄送总领事馆：无须上传或携带',
      },
    },
    'ask-the-post': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'the page that was read is the Consulate General’s in Hong Kong; how the certificate comes to another post it does not say: ask that post before applying to the police',
        zh: '所见网页属于美国驻香港及澳门总领事馆；证明如何送达其他使领馆，该网页没有说明：向警方申请之前，请先询问办理签证的使领馆',
      },
    },
    'apply-six-weeks-before': {
      kind: 'requirement',
      role: 'certificate-step',
      modality: 'is',
      title: {
        en: 'apply to the police at least six weeks before the interview, with the letter of the National Visa Center (NVC)',
        zh: '至少在面谈前六周向警方申请，并出示国家签证中心的信函',
      },
    },
    'taiwan-police': {
      kind: 'requirement',
      role: 'certificate-step',
      modality: 'is',
      title: {
        en: 'apply to the police headquarters of the county or city of the household registration; someone else can help to apply',
        zh: '向户籍所在县市的警察局申请；可由他人协助办理',
      },
    },
  },
  rules: [
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
      unless: { any: [{ fact: 'country.persecutionFeared', operator: 'equal', value: true }, { condition: 'feared-beside' }] },
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
    {
      id: 'hong-kong-and-macau',
      title: { en: 'Hong Kong and Macau: straight from the police to the Consulate General', zh: '香港和澳门：由警方直接寄送总领事馆' },
      cites: ['hong_kong_macau'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { condition: 'sent-by-the-police' }] },
      then: { outcome: 'sent-by-the-police' },
    },
    {
      id: 'hong-kong-and-macau-elsewhere',
      title: {
        en: 'Hong Kong and Macau, for a case at another post: no source that was read says how it is done there',
        zh: '香港和澳门的证明，由其他使领馆办理签证的：所见来源均未说明如何办理',
      },
      cites: ['hong_kong_macau'],
      forEach: 'country',
      when: {
        all: [
          { condition: 'certificate-needed' },
          { condition: 'hong-kong-or-macau' },
          { fact: 'usPost', operator: 'equal', value: 'other' },
        ],
      },
      then: { outcome: 'ask-the-post' },
    },
    {
      id: 'six-weeks-before-the-interview',
      title: {
        en: 'Hong Kong and Macau: residents and non-residents can apply; later than that may delay the case',
        zh: '香港和澳门：居民和非居民均可申请；逾期申请可能延误案件',
      },
      cites: ['hong_kong_macau'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { condition: 'sent-by-the-police' }] },
      then: { outcome: 'apply-six-weeks-before' },
    },
    {
      id: 'taiwan-police',
      title: { en: 'Taiwan: holders of its passport apply where their household is registered', zh: '台湾：持台湾护照者向户籍所在地申请' },
      cites: ['taiwan_schedule'],
      forEach: 'country',
      when: {
        all: [
          { fact: 'country', operator: 'equal', value: 'TW' },
          { fact: 'country.nationality', operator: 'equal', value: true },
          { condition: 'certificate-needed' },
        ],
      },
      then: { outcome: 'taiwan-police' },
    },
  ],
})
