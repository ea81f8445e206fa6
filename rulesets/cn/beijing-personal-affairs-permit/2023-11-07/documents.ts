import { amendVersion } from '../../../../src/authoring.ts'
import { handedIn, ofHomeState } from '../2017-05-02/feared.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { head } from './head.ts'
import { terms } from './terms.ts'

/** Who may apply, and with which documents. */
export const documents = amendVersion(terms, {
  ...head,
  citations: sources,
  labels,
  repeal: {
    outcomes: ['host-travel-document', 'other-evidence'],
    rules: ['host-travel-document', 'other-evidence'],
  },
  replace: {
    outcomes: {
      'fears-china': { before: [...handedIn, 'kinship-apostille'] },
      'feared-state': { before: [...ofHomeState, 'kinship-apostille'] },
      'cancel-household-registration': {
        title: {
          en: 'have the Chinese household registration and identity card cancelled first, and apply after that',
          zh: '先注销中国户籍和居民身份证，注销后再提出申请',
        },
      },
      appointment: {
        kind: 'notice',
        modality: 'is',
        title: {
          en: 'the earlier edition wants the information filled in online and an appointment made: ask the hall before coming',
          zh: '较早版本的指南要求网上填写信息并预约：前往大厅前请先查询',
        },
      },
      'application-form': { title: { en: 'visa and residence permit application form, filled in', zh: '填写完整的外国人签证证件申请表' } },
      'accommodation-registration': { title: { en: 'valid accommodation registration in Beijing', zh: '在京有效住宿登记' } },
      'kinship-letter': { title: { en: 'letter of the person who is visited', zh: '被探望人出具的信函' } },
      'funds-proof': {
        title: {
          en: 'certificate of deposit or bank statement, not below Beijing’s minimum living standard',
          zh: '存款证明或银行流水，不低于北京市最低生活保障标准',
        },
      },
      'medical-proof': {
        title: { en: 'certificate of medical diagnosis or notice of admission to hospital', zh: '医院诊断证明书或入院通知书' },
      },
      'parents-documents': {
        title: {
          en: 'proof of nationality: parents’ passports and certificates of residence outside China',
          zh: '国籍证明：父母的护照和境外定居证明',
        },
      },
      translation: { title: { en: 'Chinese translation of every document in a foreign language', zh: '外文材料的中文译文' } },
      'originals-and-copies': {
        title: {
          en: 'the original of every document, and a photocopy (which the earlier edition asks for)',
          zh: '全部材料的原件和复印件（复印件为较早版本指南的要求）',
        },
      },
    },
    rules: [
      {
        id: 'family-of-resident',
        title: {
          en: 'Spouse, parent, child under 18 or spouse’s parent of a foreigner who resides in Beijing',
          zh: '在京居留外国人的配偶、父母、未满18周岁的子女或配偶的父母',
        },
        cites: ['guide_who_2023', 'regs_15'],
        when: { all: [{ condition: 'family-case' }, { condition: 'family-of-resident' }] },
        unless: { fact: 'keepsHouseholdRegistration', operator: 'equal', value: true },
        then: { outcome: 'may-apply' },
      },
      { id: 'no-family-of-resident', cites: ['guide_who_2023', 'regs_15'] },
      { id: 'family-reunion-permit', cites: ['regs_15_reunion', 'reunion_guide', 'halls_2025'] },
      { id: 'no-owner-of-property', cites: ['guide_who_2023', 'sister_chinese_origin'] },
      { id: 'owner-of-property', cites: ['guide_who_2023', 'sister_chinese_origin'] },
      { id: 'medical-treatment', cites: ['guide_who_2023'] },
      { id: 'other-private-matter', cites: ['guide_who_2023', 'regs_15'] },
      { id: 'holder-of-changed-permit', cites: ['eeal_33_2023', 'change_guide'] },
      { id: 'household-registration-first', cites: ['sister_attention'] },
      {
        id: 'appointment',
        title: { en: 'An appointment, as the earlier edition has it', zh: '较早版本指南所要求的预约' },
        cites: ['earlier_edition'],
      },
      { id: 'in-person', cites: ['sister_attention', 'sister_time', 'regs_19'] },
      { id: 'called-to-interview', cites: ['earlier_edition', 'regs_20_2023'] },
      { id: 'represented-under-16', cites: ['sister_attention', 'regs_19'] },
      { id: 'represented-from-60', cites: ['regs_19', 'sister_attention'] },
      { id: 'represented-limited-mobility', cites: ['sister_attention', 'regs_19'] },
      { id: 'agent-id-copy', cites: ['earlier_edition'] },
      { id: 'fingerprints', cites: ['eeal_30_2023', 'regs_16'] },
      { id: 'feared-state', cites: ['guide_documents_2023', 'guide_family_2023', 'change_guide'] },
      { id: 'passport', cites: ['guide_documents_2023', 'eeal_30_2023', 'change_guide'] },
      { id: 'application-form', cites: ['guide_documents_2023', 'change_guide'] },
      { id: 'photo', cites: ['guide_documents_2023', 'change_guide'] },
      { id: 'accommodation-registration', cites: ['guide_documents_2023', 'change_guide'] },
      {
        id: 'host-residence-permit',
        title: { en: 'Family visit: the host’s residence permit', zh: '探亲：被探望人的居留证件' },
        cites: ['guide_family_2023', 'regs_16'],
      },
      {
        id: 'kinship-letter',
        title: { en: 'Family visit: the host’s letter', zh: '探亲：被探望人的信函' },
        cites: ['guide_family_2023'],
        when: { condition: 'family-case' },
        then: { outcome: 'kinship-letter' },
      },
      {
        id: 'kinship-documents',
        title: { en: 'Family visit: proof of the family relation, but not of S1 holders', zh: '探亲：亲属关系证明，S1签证持有人免交' },
        cites: ['guide_family_2023', 'regs_16'],
        when: { condition: 'family-case' },
        unless: { fact: 'bjVisa', operator: 'equal', value: 'S1' },
        then: { outcome: 'kinship-documents' },
      },
      {
        id: 'kinship-authentication',
        title: { en: 'Proof from any other country is authenticated', zh: '其他国家出具的证明须经认证' },
        cites: ['guide_family_2023'],
        when: { all: [{ condition: 'family-case' }, { fact: 'bjKinshipIssuedIn', operator: 'equal', value: 'elsewhere' }] },
        unless: { fact: 'bjVisa', operator: 'equal', value: 'S1' },
        then: { outcome: 'kinship-authentication' },
      },
      { id: 'property-proof', cites: ['guide_property_2023'] },
      { id: 'funds-proof', cites: ['guide_property_2023'] },
      {
        id: 'medical-proof',
        title: { en: 'Patient: the hospital’s paper', zh: '就医：医疗机构证明' },
        cites: ['guide_medical_2023'],
        when: { all: [{ condition: 'ground-tested' }, { fact: 'bjGround', operator: 'equal', value: 'medical' }] },
        then: { params: null },
      },
      { id: 'health-certificate', cites: ['guide_health_2023', 'regs_16_health', 'reunion_guide', 'health_centres'] },
      { id: 'health-certificate-too-old', cites: ['guide_health_2023', 'regs_16_health'] },
      { id: 'birth-certificate', cites: ['sister_attention'] },
      { id: 'parents-documents', cites: ['sister_attention', 'chinese_attention'] },
      {
        id: 'translation',
        title: { en: 'Foreign languages', zh: '外文材料' },
        cites: ['sister_attention', 'earlier_edition'],
        when: {
          all: [
            { condition: 'any-application' },
            {
              any: [
                { fact: 'bjDocumentLanguage', operator: 'equal', value: 'other' },
                {
                  all: [
                    { fact: 'bjDocumentLanguage', operator: 'equal', value: 'english' },
                    { fact: 'englishDocuments', operator: 'equal', value: 'translated' },
                  ],
                },
              ],
            },
          ],
        },
        then: { outcome: 'translation' },
      },
      {
        id: 'originals',
        title: { en: 'Originals, and photocopies with them', zh: '提交原件，并附复印件' },
        cites: ['sister_attention', 'sister_time', 'earlier_edition'],
      },
    ],
  },
  add: {
    outcomes: {
      'kinship-apostille': {
        kind: 'requirement',
        modality: 'must',
        title: {
          en: 'apostille of that country on the foreign proof, or authentication by the Chinese embassy or consulate there',
          zh: '境外亲属关系证明须附该国附加证明书，或经中国驻该国使领馆认证',
        },
      },
    },
    rules: [
      {
        after: 'kinship-documents',
        rules: [
          {
            id: 'kinship-apostille',
            title: { en: 'Proof from a party to the Convention: an apostille will do', zh: '公约缔约国出具的证明：可办理附加证明书' },
            cites: ['guide_family_2023'],
            when: { all: [{ condition: 'family-case' }, { fact: 'bjKinshipIssuedIn', operator: 'equal', value: 'convention' }] },
            unless: { fact: 'bjVisa', operator: 'equal', value: 'S1' },
            then: { outcome: 'kinship-apostille' },
          },
        ],
      },
    ],
  },
})
