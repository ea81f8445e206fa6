import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Who may apply, and how. */
export const application = defineChapter(terms, {
  outcomes: {
    'may-apply': { kind: 'eligibility', modality: 'is', title: { en: 'may apply for the permit in Beijing', zh: '可在北京申请该证件' } },
    'not-open': {
      kind: 'exclusion',
      modality: 'is',
      title: { en: 'not open to this applicant on the ground given', zh: '以所述事由不能申请该证件' },
    },
    'family-reunion-permit': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'instead: the residence permit for family reunion (visa Q1), which the same halls take',
        zh: '应申请团聚类居留证件（Q1签证），由相同的大厅受理',
      },
    },
    'cancel-household-registration': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'have the Chinese household registration cancelled first, and apply after that',
        zh: '先注销中国户籍，注销后再提出申请',
      },
    },
    appointment: {
      kind: 'duty',
      modality: 'must',
      title: { en: 'fill in the application online and make an appointment', zh: '网上填写申请信息并预约' },
    },
    'appear-in-person': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'come in person, and to the interview', zh: '本人到场办理并接受面谈' },
    },
    representative: {
      kind: 'permission',
      modality: 'is',
      title: {
        en: 'may be represented by the inviting organisation or person, a relative or a specialised agency',
        zh: '可以由邀请单位或者个人、申请人的亲属、有关专门服务机构代为申请',
      },
    },
    'agent-id-copy': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'copy of the representative’s identity document', zh: '代办人身份证件复印件' },
    },
    fingerprints: {
      kind: 'duty',
      modality: 'must',
      title: { en: 'give fingerprints and other biometric data', zh: '留存指纹等人体生物识别信息' },
    },
  },
  rules: [
    {
      id: 'family-of-resident',
      title: { en: 'A family member of a foreigner who resides in Beijing', zh: '在京居留外国人的家属' },
      cites: ['guide_who', 'regs_15'],
      when: { all: [{ condition: 'family-case' }, { condition: 'family-of-resident' }] },
      unless: { fact: 'keepsHouseholdRegistration', operator: 'equal', value: true },
      then: { outcome: 'may-apply' },
    },
    {
      id: 'owner-of-property',
      title: { en: 'A person of Chinese origin over 60 who has bought a home in Beijing', zh: '已满60周岁、在京购买住房的外籍华人' },
      cites: ['guide_who', 'sister_chinese_origin'],
      when: { all: [{ condition: 'property-case' }, { condition: 'owner-of-property' }] },
      unless: { fact: 'keepsHouseholdRegistration', operator: 'equal', value: true },
      then: { outcome: 'may-apply' },
    },
    {
      id: 'medical-treatment',
      title: { en: 'A foreigner who needs medical treatment or services in Beijing', zh: '在京就医或接受医疗服务的外国人' },
      cites: ['guide_who'],
      when: { all: [{ condition: 'ground-tested' }, { fact: 'bjGround', operator: 'equal', value: 'medical' }] },
      unless: { fact: 'keepsHouseholdRegistration', operator: 'equal', value: true },
      then: { outcome: 'may-apply' },
    },
    {
      id: 'other-private-matter',
      title: { en: 'A foreigner with other private matters in Beijing', zh: '在京处理其他私人事务的外国人' },
      cites: ['guide_who', 'regs_15'],
      when: { all: [{ condition: 'ground-tested' }, { fact: 'bjGround', operator: 'equal', value: 'other' }] },
      unless: { fact: 'keepsHouseholdRegistration', operator: 'equal', value: true },
      then: { outcome: 'may-apply' },
    },
    {
      id: 'holder-of-changed-permit',
      title: {
        en: 'A holder whose person, passport, companions or day or place of issue changed',
        zh: '本人身份信息、护照、偕行人或证件签发日期、地点发生变更的持证人',
      },
      cites: ['eeal_33', 'change_guide'],
      when: {
        all: [
          { condition: 'change' },
          { fact: 'bjChangedItem', operator: 'in', value: ['identity', 'passport', 'issue', 'companion-added', 'companion-removed'] },
        ],
      },
      then: { outcome: 'may-apply' },
    },
    {
      id: 'no-family-of-resident',
      title: {
        en: 'The family ground is for the spouse, parents, spouse’s parents and children under 18 of a foreigner who resides in Beijing for work or study',
        zh: '探亲事由限于因工作、学习在京居留的外国人的配偶、父母、配偶的父母和未满18周岁的子女',
      },
      cites: ['guide_who', 'regs_15'],
      when: { condition: 'no-family-of-resident' },
      then: { outcome: 'not-open' },
    },
    {
      id: 'family-of-citizen',
      title: {
        en: 'The family of a Chinese citizen or of a foreigner with permanent residence takes the reunion permit, not this one',
        zh: '中国公民或具有中国永久居留资格的外国人的家庭成员办理团聚类居留证件，不办理本证件',
      },
      cites: ['regs_15_reunion', 'regs_15'],
      when: { condition: 'family-of-citizen' },
      then: { outcome: 'not-open' },
    },
    {
      id: 'family-reunion-permit',
      title: {
        en: 'Spouse, parents, children of any age and the spouse’s parents; in Beijing also siblings, grandparents, grandchildren and children’s spouses',
        zh: '配偶、父母、子女（不限年龄）、配偶的父母；北京还包括兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女和子女的配偶',
      },
      cites: ['regs_15_reunion', 'reunion_guide', 'guide_halls'],
      when: {
        all: [
          { condition: 'family-of-citizen' },
          { fact: 'bjRelation', operator: 'in', value: ['spouse', 'parent', 'child', 'parent-in-law', 'other'] },
        ],
      },
      then: { outcome: 'family-reunion-permit' },
    },
    {
      id: 'no-owner-of-property',
      title: {
        en: 'The ground of property is for persons of Chinese origin over 60 who have bought a home in Beijing',
        zh: '购房事由限于已满60周岁、在京购买住房的外籍华人',
      },
      cites: ['guide_who', 'sister_chinese_origin'],
      when: { condition: 'no-owner-of-property' },
      then: { outcome: 'not-open' },
    },
    {
      id: 'household-registration-first',
      title: { en: 'Whoever is still in a household register waits until it is cancelled', zh: '户籍未注销的，注销后再申请' },
      cites: ['guide_attention'],
      when: { all: [{ condition: 'ground-tested' }, { fact: 'keepsHouseholdRegistration', operator: 'equal', value: true }] },
      then: { outcome: 'cancel-household-registration' },
    },
    {
      id: 'appointment',
      title: { en: 'Information is filled in first, and an appointment made', zh: '先填写信息并预约' },
      cites: ['guide_documents'],
      when: { condition: 'new-or-extension' },
      then: { outcome: 'appointment' },
    },
    {
      id: 'in-person',
      title: { en: 'The applicant goes through it in person, unless represented', zh: '除可代办并委托代办外，申请人须本人办理' },
      cites: ['guide_attention', 'regs_19'],
      when: { condition: 'any-application' },
      unless: { condition: 'represented' },
      then: { outcome: 'appear-in-person' },
    },
    {
      id: 'called-to-interview',
      title: { en: 'Whoever is called to an interview comes, also when represented', zh: '接到面谈通知的，即使委托代办也须本人面谈' },
      cites: ['guide_attention', 'regs_20'],
      when: {
        all: [
          { condition: 'any-application' },
          { condition: 'represented' },
          { fact: 'bjCalledToInterview', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'appear-in-person' },
    },
    {
      id: 'represented-under-16',
      title: { en: 'Under 16', zh: '未满16周岁' },
      cites: ['guide_attention', 'regs_19'],
      when: { all: [{ condition: 'any-application' }, { fact: 'lifetime', operator: 'lessThan', value: { years: 16 } }] },
      then: { outcome: 'representative' },
    },
    {
      id: 'represented-from-60',
      title: { en: 'Sixty or over', zh: '已满60周岁' },
      cites: ['regs_19', 'guide_attention'],
      when: { all: [{ condition: 'any-application' }, { condition: 'sixty-for-agent' }] },
      then: { outcome: 'representative' },
    },
    {
      id: 'represented-limited-mobility',
      title: { en: 'Hard to move through illness or disability', zh: '因疾病或残疾等行动不便' },
      cites: ['guide_attention', 'regs_19'],
      when: { all: [{ condition: 'any-application' }, { fact: 'limitedMobility', operator: 'equal', value: true }] },
      then: { outcome: 'representative' },
    },
    {
      id: 'represented-good-record',
      title: { en: 'An extension, not the first entry, and a good record of stays', zh: '延期：非首次入境且停留居留记录良好' },
      cites: ['regs_19_extension'],
      when: {
        all: [
          { condition: 'open-extension' },
          { fact: 'extensionAgent', operator: 'equal', value: 'regulations' },
          { fact: 'bjGoodRecord', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'representative' },
    },
    {
      id: 'represented-guaranteed',
      title: { en: 'An extension, and a guarantee of the expenses', zh: '延期：邀请单位或者个人提供费用保证' },
      cites: ['regs_19_extension'],
      when: {
        all: [
          { condition: 'open-extension' },
          { fact: 'extensionAgent', operator: 'equal', value: 'regulations' },
          { fact: 'bjExpensesGuaranteed', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'representative' },
    },
    {
      id: 'agent-id-copy',
      title: { en: 'A representative hands in a copy of their own identity document', zh: '代办人提交本人身份证件复印件' },
      cites: ['guide_attention'],
      when: { all: [{ condition: 'any-application' }, { condition: 'represented' }] },
      then: { outcome: 'agent-id-copy' },
    },
    {
      id: 'fingerprints',
      title: { en: 'Fingerprints are taken of whoever applies for a permit', zh: '申请居留证件须留存指纹' },
      cites: ['eeal_30', 'regs_16'],
      when: { condition: 'new-permit' },
      then: { outcome: 'fingerprints' },
    },
  ],
})
