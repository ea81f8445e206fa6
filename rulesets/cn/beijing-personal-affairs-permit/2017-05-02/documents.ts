import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** The documents. */
export const documents = defineChapter(terms, {
  outcomes: {
    passport: {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'valid passport or other international travel document', zh: '有效护照或者其他国际旅行证件' },
    },
    'application-form': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'visa and residence permit application form: complete, printed, signed in black ink',
        zh: '外国人签证证件申请表：填写完整、打印，并用黑色墨水笔签名',
      },
    },
    photo: {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'recent photo on the form: two inches, colour, half length, full face, bareheaded, white background',
        zh: '表上所贴近期照片：2寸、彩色、半身、正面、免冠、白色背景',
      },
    },
    'accommodation-registration': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'valid accommodation registration of the hotel or the local police station',
        zh: '旅店或居住地派出所出具的有效住宿登记表',
      },
    },
    'host-travel-document': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'valid travel document of the foreigner who is visited', zh: '被探望外国人的有效国际旅行证件' },
    },
    'host-residence-permit': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'residence permit of the foreigner who is visited', zh: '被探望外国人的居留证件' },
    },
    'kinship-letter': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'letter of the family member in Beijing that states the family relation', zh: '在京亲属出具的说明亲属关系的信函' },
    },
    'kinship-documents': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'proof of the family relation: marriage certificate, birth certificate or the like, or notarial deed',
        zh: '亲属关系证明：结婚证、出生证明（或同等文件）、公证书等',
      },
    },
    'kinship-authentication': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'authentication of the foreign proof by the Chinese embassy or consulate in that country',
        zh: '境外亲属关系证明须经中国驻该国使领馆认证',
      },
    },
    'other-evidence': {
      kind: 'permission',
      modality: 'is',
      title: {
        en: 'may offer other supporting documents for what cannot be had of the family’s documents',
        zh: '上述亲属材料无法提供的，申请人可自愿提供其他佐证材料',
      },
    },
    'property-proof': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'ownership certificate in the applicant’s own name, or notarised contract of sale',
        zh: '申请人本人名下的房屋所有权证，或经公证的购房合同',
      },
    },
    'funds-proof': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'certificate of deposit or bank statement', zh: '存款证明或银行流水' },
    },
    'chinese-origin-proof': {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'the exit-entry office', zh: '出入境管理部门' },
      title: {
        en: 'proof of Chinese origin: former Chinese identity card, household register or passport, certificate of renunciation, or that of a parent',
        zh: '外籍华人身份证明：原居民身份证、户口簿、中国护照或退籍证书，或者父母的相应证明',
      },
    },
    'medical-proof': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'proof of hospitalisation or medical services for more than six months', zh: '住院或接受医疗服务六个月以上的证明' },
    },
    'private-matter-proof': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'proof of the private matter', zh: '处理私人事务的证明材料' },
    },
    'health-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'health certificate (Verification Certificate of Medical Examination Records of Overseas Personnel)',
        zh: '健康证明（境外人员体格检查记录验证证明）',
      },
    },
    'new-health-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'a new health certificate: the one in hand is too old', zh: '重新办理健康证明：现有证明已过期' },
    },
    'birth-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'birth certificate or equivalent of the minor', zh: '未成年申请人的出生证明或同等文件' },
    },
    'parents-documents': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'proof of nationality: parents’ passports and proof that they are settled abroad (in the guide’s English: permanent resident permits), or other relatives’ documents',
        zh: '国籍证明：父母的护照和境外定居证明，或其他亲属的证件',
      },
    },
    'identity-change-proof': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'certificate of the change by the embassy or consulate of the country of nationality',
        zh: '国籍国驻华使领馆出具的变更证明',
      },
    },
    'former-passport': { kind: 'requirement', modality: 'must', title: { en: 'former passport', zh: '原护照' } },
    'new-passport-proof': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'embassy’s or consulate’s receipt, mailing slip or other certificate for the new passport',
        zh: '使领馆出具的新护照领取、邮寄或其他证明',
      },
    },
    'companion-proof': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'passport of the person added or taken off, or other proof, and proof of kinship with the holder',
        zh: '增减偕行人的护照或其他证明，以及其与持证人的亲属关系证明',
      },
    },
    translation: {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'Chinese translation of every document in a foreign language other than English', zh: '英文以外的外文材料的中文译文' },
    },
    'originals-and-copies': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'the original of every document, to be looked at, and a photocopy, to be kept',
        zh: '全部材料的原件（供核验）和复印件（留存）',
      },
    },
  },
  rules: [
    {
      id: 'passport',
      title: { en: 'Every application: the passport', zh: '各类申请：护照' },
      cites: ['guide_documents', 'eeal_30', 'change_guide'],
      when: { condition: 'any-application' },
      then: { outcome: 'passport' },
    },
    {
      id: 'application-form',
      title: { en: 'Every application: the form', zh: '各类申请：申请表' },
      cites: ['guide_documents', 'change_guide'],
      when: { condition: 'any-application' },
      then: { outcome: 'application-form' },
    },
    {
      id: 'photo',
      title: { en: 'Every application: the photo', zh: '各类申请：照片' },
      cites: ['guide_documents', 'change_guide'],
      when: { condition: 'any-application' },
      then: { outcome: 'photo' },
    },
    {
      id: 'accommodation-registration',
      title: { en: 'Every application: the registration of where one lives', zh: '各类申请：住宿登记' },
      cites: ['guide_documents', 'change_guide'],
      when: { condition: 'any-application' },
      then: { outcome: 'accommodation-registration' },
    },
    {
      id: 'host-travel-document',
      title: { en: 'Family visit: the host’s travel document', zh: '探亲：被探望人的旅行证件' },
      cites: ['guide_family'],
      when: { condition: 'family-case' },
      then: { outcome: 'host-travel-document' },
    },
    {
      id: 'host-residence-permit',
      title: { en: 'Family visit: the host’s residence permit, which the Regulations name', zh: '探亲：条例规定的被探望人居留证件' },
      cites: ['regs_16'],
      when: { condition: 'family-case' },
      then: { outcome: 'host-residence-permit' },
    },
    {
      id: 'kinship-letter',
      title: { en: 'S1 and S2 holders: the letter of the family member', zh: 'S1、S2签证持有人：亲属信函' },
      cites: ['guide_family'],
      when: { all: [{ condition: 'family-case' }, { fact: 'bjVisa', operator: 'in', value: ['S1', 'S2'] }] },
      then: { outcome: 'kinship-letter' },
    },
    {
      id: 'kinship-documents',
      title: { en: 'Holders of any visa: proof of the family relation', zh: '持任何签证：亲属关系证明' },
      cites: ['guide_family', 'regs_16'],
      when: { condition: 'family-case' },
      then: { outcome: 'kinship-documents' },
    },
    {
      id: 'kinship-authentication',
      title: { en: 'Holders of other visas than S1 and S2: foreign proof is authenticated', zh: '非S1、S2签证持有人：境外证明须认证' },
      cites: ['guide_family'],
      when: {
        all: [
          { condition: 'family-case' },
          { fact: 'bjVisa', operator: 'equal', value: 'other' },
          { fact: 'bjKinshipIssuedIn', operator: 'in', value: ['convention', 'elsewhere'] },
        ],
      },
      then: { outcome: 'kinship-authentication' },
    },
    {
      id: 'other-evidence',
      title: { en: 'What cannot be given may be replaced', zh: '无法提供的可以其他材料代替' },
      cites: ['guide_family'],
      when: { condition: 'family-case' },
      then: { outcome: 'other-evidence' },
    },
    {
      id: 'property-proof',
      title: { en: 'Owner of property: the home', zh: '购房：住房证明' },
      cites: ['guide_property'],
      when: { condition: 'property-case' },
      then: { outcome: 'property-proof' },
    },
    {
      id: 'funds-proof',
      title: { en: 'Owner of property: the means', zh: '购房：资金证明' },
      cites: ['guide_property'],
      when: { condition: 'property-case' },
      then: { outcome: 'funds-proof' },
    },
    {
      id: 'chinese-origin-proof',
      title: {
        en: 'Owner of property: the Chinese origin, which Beijing’s page on such applicants wants proved',
        zh: '购房：北京市外籍华人页面要求的身份证明',
      },
      cites: ['sister_chinese_origin'],
      when: { condition: 'property-case' },
      then: { outcome: 'chinese-origin-proof' },
    },
    {
      id: 'medical-proof',
      title: { en: 'Patient: the hospital’s paper', zh: '就医：医疗机构证明' },
      cites: ['guide_medical'],
      when: { all: [{ condition: 'ground-tested' }, { fact: 'bjGround', operator: 'equal', value: 'medical' }] },
      then: {
        outcome: 'medical-proof',
        params: {
          issuedBy: {
            en: 'a medical institution above county level (in Chinese usage: county level or above) or of class 2A',
            zh: '县级以上或二级甲等医疗机构',
          },
        },
      },
    },
    {
      id: 'private-matter-proof',
      title: { en: 'Other private matters: proof of them', zh: '其他私人事务：相应证明' },
      cites: ['regs_16'],
      when: { all: [{ condition: 'ground-tested' }, { fact: 'bjGround', operator: 'equal', value: 'other' }] },
      then: { outcome: 'private-matter-proof' },
    },
    {
      id: 'health-certificate',
      title: {
        en: 'A permit of about a year or longer: the health certificate',
        zh: '有效期一年以上（恰为一年的见“来源未有定论之处”）：健康证明',
      },
      cites: ['guide_health', 'regs_16_health', 'health_centres'],
      when: { condition: 'health-needed' },
      then: {
        outcome: 'health-certificate',
        params: {
          issuedBy: {
            en: 'an entry-exit inspection and quarantine institution in China, says the guide; since 2018 an International Travel Healthcare Centre of customs: ask which',
            zh: '指南称中国境内出入境检验检疫机构；2018年起为海关的国际旅行卫生保健中心，请先查询具体机构',
          },
          validFor: { en: 'six months from its date of issue', zh: '自出具之日起六个月' },
        },
      },
    },
    {
      id: 'health-certificate-too-old',
      title: { en: 'A health certificate counts for six months', zh: '健康证明六个月内有效' },
      cites: ['guide_health', 'regs_16_health'],
      when: {
        all: [
          { condition: 'health-needed' },
          { fact: 'bjHasHealthCertificate', operator: 'equal', value: true },
          { condition: 'health-certificate-stale' },
        ],
      },
      then: { outcome: 'new-health-certificate', params: { until: { fact: 'healthCertificateUntil' } } },
    },
    {
      id: 'birth-certificate',
      title: { en: 'Under 18 and first application in China: the birth certificate', zh: '未满18周岁首次在华申请：出生证明' },
      cites: ['guide_attention'],
      when: { condition: 'minor-first-time' },
      then: { outcome: 'birth-certificate' },
    },
    {
      id: 'parents-documents',
      title: { en: 'Under 18 and first application in China: the parents’ documents', zh: '未满18周岁首次在华申请：父母证件' },
      cites: ['guide_attention', 'chinese_attention'],
      when: { condition: 'minor-first-time' },
      then: { outcome: 'parents-documents' },
    },
    {
      id: 'identity-changed',
      title: { en: 'Change of name, sex or date of birth', zh: '姓名、性别或出生日期变更' },
      cites: ['change_guide'],
      when: {
        all: [{ condition: 'change' }, { fact: 'bjChangedItem', operator: 'equal', value: 'identity' }],
      },
      then: { outcome: 'identity-change-proof' },
    },
    {
      id: 'passport-changed-old',
      title: { en: 'Change of passport: the old one', zh: '护照变更：原护照' },
      cites: ['change_guide'],
      when: {
        all: [{ condition: 'change' }, { fact: 'bjChangedItem', operator: 'equal', value: 'passport' }],
      },
      then: { outcome: 'former-passport' },
    },
    {
      id: 'passport-changed-new',
      title: { en: 'Change of passport: where the new one comes from', zh: '护照变更：新护照来源证明' },
      cites: ['change_guide'],
      when: {
        all: [{ condition: 'change' }, { fact: 'bjChangedItem', operator: 'equal', value: 'passport' }],
      },
      then: { outcome: 'new-passport-proof' },
    },
    {
      id: 'companions-changed',
      title: { en: 'Change of the persons on the same permit', zh: '偕行人变更' },
      cites: ['change_guide'],
      when: {
        all: [{ condition: 'change' }, { fact: 'bjChangedItem', operator: 'in', value: ['companion-added', 'companion-removed'] }],
      },
      then: { outcome: 'companion-proof' },
    },
    {
      id: 'translation',
      title: { en: 'Foreign languages other than English', zh: '英文以外的外文' },
      cites: ['guide_attention'],
      when: { all: [{ condition: 'any-application' }, { fact: 'bjDocumentLanguage', operator: 'equal', value: 'other' }] },
      then: { outcome: 'translation' },
    },
    {
      id: 'originals',
      title: { en: 'Originals are verified, photocopies kept', zh: '核验原件，留存复印件' },
      cites: ['guide_attention'],
      when: { condition: 'any-application' },
      then: { outcome: 'originals-and-copies' },
    },
  ],
})
