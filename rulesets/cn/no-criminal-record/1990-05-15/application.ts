import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Who certifies, and what is handed in. */
export const application = defineChapter(terms, {
  outcomes: {
    'no-criminal-record-certificate': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'certificate of no criminal sanction from this place', zh: '可由该地出具的未受刑事制裁证明' },
    },
    'certificate-available': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'a certificate can be issued to this person', zh: '可为当事人出具证明' },
    },
    'citizen-application': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'Chinese citizens and residents of Hong Kong, Macau and Taiwan: other rules, not told here',
        zh: '中国公民及港澳台居民适用其他规定，此处不涉及',
      },
    },
    'public-security': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'first step: certificate of the exit-entry administration', zh: '第一步：出入境管理机构的无犯罪记录证明' },
    },
    notarisation: { kind: 'requirement', modality: 'must', title: { en: 'notarial certificate (公证书)', zh: '公证书' } },
    'identity-documents': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'proof of identity, of when and where the applicant lived, and of work or study',
        zh: '身份证明，以及居住时间、地点和工作或学习的证明材料',
      },
    },
    'conduct-statement': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'statement of the employer, the school or the police on criminal sanctions',
        zh: '由单位、学校或公安机关出具的是否受过刑事制裁的证明',
      },
    },
    agent: { kind: 'permission', modality: 'is', title: { en: 'somebody else can apply', zh: '可委托他人申请' } },
    'power-of-attorney': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'signed power of attorney (委托书)', zh: '经签署的委托书' },
    },
    guardian: {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'the notary', zh: '公证处' },
      title: { en: 'identity document of a minor’s guardian', zh: '未成年申请人监护人的身份证明' },
    },
    'certificate-form': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'what is filed abroad: a white A4 booklet titled 公证书 with the notary office’s name',
        zh: '境外提交的是封面印有“公证书”及公证处名称的白色A4册子',
      },
    },
    'intended-use': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'contents and period depend on the use: tell bureau and notary the destination and the period',
        zh: '内容与期间取决于用途：请向公安机关和公证处说明使用国与期间',
      },
    },
    'sanction-certified': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'what is certified is the sanction', zh: '公证书将证明曾受刑事制裁' },
    },
    'ask-the-bureau': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'ask this bureau and notary what they need: passport used, local residence permits, visa classes, registration forms, other cities',
        zh: '请询问该地公安机关和公证处：所用护照、本地居留许可、签证种类、住宿登记表及其他城市期间的要求',
      },
    },
  },
  rules: [
    {
      id: 'notary-of-last-place',
      title: { en: 'The notary of the last place of residence in China', zh: '在中国最后居住地的公证处' },
      cites: ['notary_1990', 'notary_1990_employer', 'notary_1990_police', 'definition'],
      forEach: 'place',
      when: {
        all: [
          { condition: 'foreigner-may-ask-here' },
          { fact: 'coverage', operator: 'equal', value: 'last-place' },
          { condition: 'last-place' },
          { condition: 'conduct-certified' },
          { not: { condition: 'two-steps-here' } },
        ],
      },
      unless: { fact: 'cnSentenced', operator: 'equal', value: true },
      then: {
        outcome: 'no-criminal-record-certificate',
        params: {
          issuedBy: { en: 'the notary office', zh: '公证处' },
          coverFrom: { fact: 'country.firstDay' },
          coverTo: { fact: 'country.lastDay' },
        },
      },
    },
    {
      id: 'notary-of-each-city',
      title: { en: 'The notary of each city, for the time lived there', zh: '各城市公证处，证明该市居住期间' },
      cites: ['shanghai_notaries', 'city_by_city', 'notary_1990_employer'],
      forEach: 'place',
      when: {
        all: [
          { condition: 'foreigner-may-ask-here' },
          { fact: 'coverage', operator: 'equal', value: 'each-city' },
          { condition: 'conduct-certified' },
          { not: { condition: 'two-steps-here' } },
        ],
      },
      unless: { fact: 'cnSentenced', operator: 'equal', value: true },
      then: {
        outcome: 'no-criminal-record-certificate',
        params: {
          issuedBy: { en: 'the notary office', zh: '公证处' },
          coverFrom: { fact: 'place.firstDay' },
          coverTo: { fact: 'place.lastDay' },
        },
      },
    },
    {
      id: 'beijing-exit-entry',
      title: { en: 'In Beijing, from 1 December 2019, the exit-entry administration', zh: '北京：自2019年12月1日起由出入境管理机构出具' },
      cites: ['beijing_two_steps', 'beijing_two_steps_too'],
      forEach: 'place',
      when: { all: [{ condition: 'foreigner-may-ask-here' }, { condition: 'two-steps-here' }] },
      unless: { fact: 'cnSentenced', operator: 'equal', value: true },
      then: {
        outcome: 'no-criminal-record-certificate',
        params: {
          issuedBy: { en: 'the exit-entry administration', zh: '出入境管理机构' },
          coverFrom: { fact: 'place.firstDay' },
          coverTo: { fact: 'place.lastDay' },
        },
      },
    },
    {
      id: 'foreigner-long-enough',
      title: {
        en: 'A foreigner who has lived in China for half a year, and for whom somebody certifies; from 1 December 2019 Beijing needs nobody, and the finding for the place tells',
        zh: '在中国居住半年以上且有单位、学校或公安机关出具证明的外国人；自2019年12月1日起北京无须单位证明，以该地的结论为准',
      },
      cites: ['notary_1990', 'notary_1990_employer', 'notary_1990_police', 'beijing_two_steps'],
      forEach: 'country',
      when: { all: [{ condition: 'foreigner-may-ask' }, { any: [{ condition: 'conduct-certified' }, { condition: 'two-steps-known' }] }] },
      unless: { fact: 'cnSentenced', operator: 'equal', value: true },
      then: { outcome: 'certificate-available' },
    },
    {
      id: 'citizen-application',
      title: { en: 'The notice speaks of foreign citizens only', zh: '该通知仅适用于外国公民' },
      cites: ['notary_1990'],
      forEach: 'country',
      when: { all: [{ condition: 'in-china' }, { condition: 'chinese-citizen' }] },
      unless: { condition: 'feared' },
      then: { outcome: 'citizen-application' },
    },
    {
      id: 'public-security',
      title: { en: 'In Beijing the exit-entry administration comes before the notary', zh: '北京：先到出入境管理机构，再到公证处' },
      cites: ['beijing_two_steps', 'beijing_two_steps_too', 'definition'],
      forEach: 'place',
      when: { condition: 'public-security-certifies-here' },
      then: { outcome: 'public-security' },
    },
    {
      id: 'notarisation',
      title: { en: 'What is filed abroad is the notarial certificate', zh: '境外提交的是公证书' },
      cites: ['notary_1990', 'notary_step', 'beijing_two_steps'],
      forEach: 'place',
      when: { condition: 'certificate-issued-here' },
      then: { outcome: 'notarisation' },
    },
    {
      id: 'identity-documents',
      title: {
        en: 'The notary wants identity, times and places, and work or study shown',
        zh: '公证处要求证明身份、居住时间地点及工作或学习情况',
      },
      cites: ['notary_1990'],
      forEach: 'country',
      when: { condition: 'foreigner-may-ask' },
      then: { outcome: 'identity-documents' },
    },
    {
      id: 'employer-or-school',
      title: { en: 'The employer or the school certifies to the notary', zh: '由工作单位或学校向公证处出具证明' },
      cites: ['notary_1990_employer', 'shanghai_notaries'],
      forEach: 'place',
      when: { all: [{ condition: 'notary-certifies-here' }, { fact: 'cnEmployerOrSchoolCertifies', operator: 'equal', value: true }] },
      then: { outcome: 'conduct-statement', params: { issuedBy: { en: 'the employer or the school', zh: '工作单位或学校' } } },
    },
    {
      id: 'police',
      title: {
        en: 'For staff of foreign missions and bodies the police certify to the notary',
        zh: '外国驻华使领馆和机构的工作人员，由公安机关向公证处出具证明',
      },
      cites: ['notary_1990_police'],
      forEach: 'place',
      when: { all: [{ condition: 'notary-certifies-here' }, { fact: 'cnPoliceCertify', operator: 'equal', value: true }] },
      then: { outcome: 'conduct-statement', params: { issuedBy: { en: 'the police', zh: '公安机关' } } },
    },
    {
      id: 'agent',
      title: { en: 'A representative can apply for somebody who cannot come', zh: '本人不能到场的可委托代表办理' },
      cites: ['philippine_consulate', 'who_applies'],
      forEach: 'country',
      when: { condition: 'foreigner-may-ask' },
      unless: { condition: 'feared' },
      then: { outcome: 'agent' },
    },
    {
      id: 'power-of-attorney',
      title: { en: 'A representative brings a power of attorney', zh: '代表须提交委托书' },
      cites: ['philippine_consulate', 'who_applies'],
      forEach: 'country',
      when: { all: [{ condition: 'foreigner-may-ask' }, { fact: 'cnAgentApplies', operator: 'equal', value: true }] },
      then: { outcome: 'power-of-attorney' },
    },
    {
      id: 'guardian',
      title: {
        en: 'For an applicant under 18 a notary may ask for the guardian’s identity document',
        zh: '申请人未满18岁的，公证处可能要求监护人的身份证明',
      },
      cites: ['shanghai_notaries'],
      forEach: 'country',
      when: { all: [{ condition: 'foreigner-may-ask' }, { fact: 'age', operator: 'lessThan', value: 18 }] },
      then: { outcome: 'guardian' },
    },
    {
      id: 'certificate-form',
      title: { en: 'The notarial certificate is a white A4 booklet', zh: '公证书为白色A4册子' },
      cites: ['notary_step'],
      forEach: 'country',
      when: { condition: 'certificate-issued' },
      then: { outcome: 'certificate-form' },
    },
    {
      id: 'intended-use',
      title: { en: 'Contents and period depend on the intended use', zh: '内容与期间取决于用途' },
      cites: ['intended_use'],
      forEach: 'country',
      when: { condition: 'certificate-issued' },
      unless: { condition: 'feared' },
      then: { outcome: 'intended-use' },
    },
    {
      id: 'sanction-certified',
      title: {
        en: 'The notary certifies whether there was a sanction, so also that there was one',
        zh: '公证处证明是否受过刑事制裁，曾受制裁的亦如实证明',
      },
      cites: ['notary_1990_employer'],
      forEach: 'country',
      when: { all: [{ condition: 'foreigner-may-ask' }, { fact: 'cnSentenced', operator: 'equal', value: true }] },
      then: { outcome: 'sanction-certified' },
    },
    {
      id: 'ask-the-bureau',
      title: { en: 'Cities have conditions of their own, often unpublished: ask', zh: '各城市另有条件且多未公布：请事先询问' },
      cites: ['local_rules', 'city_by_city', 'shanghai_notaries', 'old_beijing_list'],
      forEach: 'place',
      when: { condition: 'certificate-issued-here' },
      unless: { condition: 'feared' },
      then: { outcome: 'ask-the-bureau' },
    },
  ],
})
