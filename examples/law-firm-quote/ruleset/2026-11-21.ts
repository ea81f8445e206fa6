import { defineVersion } from '../../../src/authoring.ts'
import { sources } from './sources.ts'

/**
 * The terms on which a law firm takes on Chinese police certificates, as its page states them: an example of a private ruleset.
 *
 * Whether a certificate is needed, and whether a city issues it, is not said here: that comes from the rulesets of the package, as facts.
 */
export default defineVersion({
  ruleset: 'law-firm-quote',
  inForce: {
    from: '2026-11-21',
    basis: 'bound',
    note: {
      en: 'The page is undated: this is the day on which it was read, and its terms may be older.',
      zh: '该页未注明日期：此为查阅之日，所载条件可能更早。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // A version has to choose, though nothing here adds months.
  dateRounding: 'down',
  parameters: {
    amount: { label: { en: 'amount', zh: '金额' } },
    amountInRmb: { label: { en: 'amount in yuan', zh: '人民币金额' } },
    currency: { label: { en: 'currency', zh: '币种' }, role: 'currency' },
    from: { label: { en: 'from', zh: '自' } },
    place: { label: { en: 'place', zh: '地方' } },
    to: { label: { en: 'to', zh: '至' } },
    unit: { label: { en: 'unit', zh: '单位' }, role: 'time-unit' },
  },

  citations: sources,

  facts: {
    applications: {
      type: 'records',
      each: 'application',
      eachLabel: { en: 'application', zh: '申请' },
      fields: {
        country: { type: 'country', question: { en: 'In which country is the city?', zh: '城市在哪个国家？' } },
        place: { type: 'text', question: { en: 'From which city is the certificate?', zh: '由哪个城市出具？' } },
        moreThanTwoAgencies: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Do we have to visit more than two government agencies for it?',
            zh: '办理该证明是否须前往两个以上的政府机构？',
          },
        },
        unobtainable: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Does our research predict that some requirement of this city cannot be met?',
            zh: '根据调查，是否预计无法满足该城市的某项要求？',
          },
        },
      },
      label: { en: 'certificates to be quoted for', zh: '询价的证明' },
      question: {
        en: 'For which police certificates does the client want a quote, one entry a city?',
        zh: '客户希望为哪些证明询价？每个城市填一条。',
      },
      cites: ['research_fee', 'application_fee'],
    },
    familyMembers: {
      type: 'integer',
      minimum: 1,
      unit: 'people',
      label: { en: 'family members who apply', zh: '同时申请的家庭成员' },
      question: {
        en: 'How many members of the family apply at the same time, the client included?',
        zh: '连同客户在内，同时申请的家庭成员有几人？',
      },
      assume: 1,
      cites: ['discounts'],
    },
    destination: {
      type: 'country',
      label: { en: 'country of use', zh: '使用国' },
      question: { en: 'In which country will the certificate be used?', zh: '证明将在哪个国家使用？' },
      cites: ['affidavit', 'attempt'],
    },
    questionnaireFilled: {
      type: 'boolean',
      label: { en: 'client questionnaire', zh: '客户问卷' },
      question: { en: 'Has each person filled in the client questionnaire?', zh: '每位申请人是否均已填写客户问卷？' },
      assume: false,
      cites: ['questionnaire'],
    },
    researchFeePaid: {
      type: 'boolean',
      label: { en: 'research fee', zh: '调查费' },
      question: { en: 'Has the research fee been paid for each certificate?', zh: '是否已就每份证明支付调查费？' },
      assume: false,
      cites: ['research_fee'],
    },
    documentsSent: {
      type: 'boolean',
      label: { en: 'scans of the documents', zh: '文件扫描件' },
      question: { en: 'Have scans of the listed documents been sent?', zh: '是否已提交所列文件的扫描件？' },
      assume: false,
      cites: ['documents'],
    },
  },

  measures: {
    'country.applications': {
      count: 'applications',
      where: 'country',
      label: { en: 'certificates asked for in {country}', zh: '在{country}申请的证明份数' },
    },
  },

  readings: {},

  conditions: {
    'in-mainland-china': {
      label: { en: 'the city is in mainland China', zh: '城市在中国大陆' },
      fact: 'country',
      operator: 'equal',
      value: 'CN',
    },
    'quote-wanted': {
      label: { en: 'a quote is wanted', zh: '需要报价' },
      all: [{ condition: 'in-mainland-china' }, { fact: 'country.applications', operator: 'greaterThanInclusive', value: 1 }],
    },
    issued: {
      label: { en: 'the city issues the certificate', zh: '该城市可出具证明' },
      all: [{ condition: 'in-mainland-china' }, { fact: 'application.unobtainable', operator: 'equal', value: false }],
    },
    unobtainable: {
      label: { en: 'the certificate cannot be had', zh: '证明无法取得' },
      all: [{ condition: 'in-mainland-china' }, { fact: 'application.unobtainable', operator: 'equal', value: true }],
    },
  },

  outcomes: {
    'service-area': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'we assist anywhere in mainland China', zh: '本所可在中国大陆各地代办' },
    },
    questionnaire: { kind: 'requirement', modality: 'must', title: { en: 'client questionnaire', zh: '客户问卷' } },
    'research-payment': { kind: 'requirement', modality: 'must', title: { en: 'payment of the research fee', zh: '支付调查费' } },
    documents: { kind: 'requirement', modality: 'must', title: { en: 'scans of the listed documents', zh: '所列文件的扫描件' } },
    'quote-includes': { kind: 'notice', modality: 'is', title: { en: 'what the quote includes', zh: '报价包含的内容' } },
    'unobtainability-strategy': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'the quote outlines how to prove that the certificate is unobtainable', zh: '报价将说明如何证明无法取得该证明' },
    },
    'research-fee': { kind: 'fee', modality: 'is', title: { en: 'research fee', zh: '调查费' } },
    'application-fee': { kind: 'fee', modality: 'is', title: { en: 'legal fee of the application', zh: '代办律师费' } },
    'higher-fee': {
      kind: 'fee',
      modality: 'may',
      by: { en: 'the firm', zh: '律师事务所' },
      title: { en: 'the fee may be more', zh: '费用可能更高' },
    },
    'unobtainability-fee': {
      kind: 'fee',
      modality: 'is',
      title: { en: 'additional fee for proving that the certificate is unobtainable', zh: '证明无法取得该证明的附加费' },
    },
    discount: {
      kind: 'notice',
      modality: 'is',
      title: { en: 'a discount applies; the terms name no percentage', zh: '适用优惠；条款未载明折扣比例' },
    },
    'time-if-issued': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'typical time until the certificate is issued', zh: '取得证明的通常时间' },
    },
    'time-if-unobtainable': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'typical time until unobtainability is proven', zh: '证明无法取得的通常时间' },
    },
    courier: { kind: 'facility', modality: 'is', title: { en: 'sent by international courier', zh: '通过国际快递寄送' } },
    'written-refusal': {
      kind: 'facility',
      modality: 'is',
      title: {
        en: 'we ask the agency to refuse in writing, and document it where it will not',
        zh: '本所将要求机构书面答复，如其拒绝则予以记录',
      },
    },
    declaration: {
      kind: 'facility',
      modality: 'is',
      title: {
        en: 'our declaration that the certificate was denied and reasonable efforts cannot overcome it, with evidence, the Chinese rules and certified translations',
        zh: '本所声明：证明申请被拒且经合理努力无法克服，并附证据、相关中国规定及认证译文',
      },
    },
    affidavit: {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the consular officer', zh: '领事官员' },
      title: { en: 'the client’s affidavit or an employer’s letter may be accepted', zh: '可以接受客户的宣誓书或雇主信函' },
    },
    'proof-of-attempt': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'proof of a genuine attempt to get the certificate', zh: '证明已真诚尝试取得该证明' },
    },
  },

  rules: [
    {
      id: 'service-area',
      title: { en: 'Any city of mainland China, for any destination', zh: '中国大陆任何城市，任何使用国' },
      cites: ['clients', 'service_area'],
      forEach: 'application',
      when: { condition: 'in-mainland-china' },
      then: { outcome: 'service-area' },
    },
    {
      id: 'questionnaire',
      title: { en: 'Step 1: each person fills in the questionnaire, in confidence', zh: '第一步：每位申请人填写问卷，内容保密' },
      cites: ['questionnaire'],
      when: { fact: 'questionnaireFilled', operator: 'equal', value: false },
      then: { outcome: 'questionnaire' },
    },
    {
      id: 'research-payment',
      title: { en: 'Step 2: the research fee is paid', zh: '第二步：支付调查费' },
      cites: ['research_fee'],
      when: { fact: 'researchFeePaid', operator: 'equal', value: false },
      then: { outcome: 'research-payment' },
    },
    {
      id: 'documents',
      title: { en: 'Step 3: scans of the listed documents are sent', zh: '第三步：提交所列文件的扫描件' },
      cites: ['documents'],
      when: { fact: 'documentsSent', operator: 'equal', value: false },
      then: { outcome: 'documents' },
    },
    {
      id: 'research',
      title: {
        en: 'research into the local rules, published or not, with the bureau and the notary where necessary',
        zh: '调查已公布和未公布的地方规定，必要时与公安机关和公证处沟通',
      },
      cites: ['research'],
      forEach: 'country',
      when: { condition: 'quote-wanted' },
      then: { outcome: 'quote-includes' },
    },
    {
      id: 'quote-summary',
      title: { en: 'a summary of the key local rules', zh: '主要地方规定摘要' },
      cites: ['quote'],
      forEach: 'country',
      when: { condition: 'quote-wanted' },
      then: { outcome: 'quote-includes' },
    },
    {
      id: 'quote-prediction',
      title: { en: 'a prediction of how they will apply to the case', zh: '预测其如何适用于本案' },
      cites: ['quote'],
      forEach: 'country',
      when: { condition: 'quote-wanted' },
      then: { outcome: 'quote-includes' },
    },
    {
      id: 'quote-likelihood',
      title: {
        en: 'how likely the certificate is to be issued, with risks, uncertainties and alternative strategies',
        zh: '取得证明的可能性，包括风险、不确定因素和替代方案',
      },
      cites: ['quote'],
      forEach: 'country',
      when: { condition: 'quote-wanted' },
      then: { outcome: 'quote-includes' },
    },
    {
      id: 'quote-steps',
      title: { en: 'the steps that we will take', zh: '本所将采取的步骤' },
      cites: ['quote'],
      forEach: 'country',
      when: { condition: 'quote-wanted' },
      then: { outcome: 'quote-includes' },
    },
    {
      id: 'quote-fees',
      title: { en: 'the legal fees and the estimated time', zh: '律师费和预计时间' },
      cites: ['application_fee', 'times'],
      forEach: 'country',
      when: { condition: 'quote-wanted' },
      then: { outcome: 'quote-includes' },
    },
    {
      id: 'quote-strategy',
      title: { en: 'Not all requirements can be met: a strategy to prove it', zh: '无法满足全部要求时：证明方案' },
      cites: ['quote_strategy'],
      forEach: 'application',
      when: { condition: 'unobtainable' },
      then: { outcome: 'unobtainability-strategy', params: { place: { fact: 'application.place' } } },
    },
    {
      id: 'research-fee',
      title: { en: 'USD 150 (RMB 1,050) for each certificate', zh: '每份证明150美元（人民币1050元）' },
      cites: ['research_fee'],
      forEach: 'application',
      when: { condition: 'in-mainland-china' },
      then: { outcome: 'research-fee', params: { currency: 'USD', amount: 150, amountInRmb: 1050 } },
    },
    {
      id: 'application-fee',
      title: { en: 'USD 450 to 800 for each certificate', zh: '每份证明450至800美元' },
      cites: ['application_fee'],
      forEach: 'application',
      when: { condition: 'in-mainland-china' },
      then: { outcome: 'application-fee', params: { currency: 'USD', from: 450, to: 800 } },
    },
    {
      id: 'more-than-two-agencies',
      title: { en: 'More than two government agencies to visit', zh: '须前往两个以上的政府机构' },
      cites: ['application_fee'],
      forEach: 'application',
      when: {
        all: [{ condition: 'in-mainland-china' }, { fact: 'application.moreThanTwoAgencies', operator: 'equal', value: true }],
      },
      then: { outcome: 'higher-fee' },
    },
    {
      id: 'unobtainability-fee',
      title: { en: 'USD 1,200 more for proving that a certificate is unobtainable', zh: '证明无法取得证明，另加1200美元' },
      cites: ['unobtainability_fee'],
      forEach: 'application',
      when: { condition: 'unobtainable' },
      then: { outcome: 'unobtainability-fee', params: { currency: 'USD', amount: 1200 } },
    },
    {
      id: 'several-certificates',
      title: { en: 'Several certificates', zh: '多份证明' },
      cites: ['discounts'],
      forEach: 'country',
      when: { all: [{ condition: 'in-mainland-china' }, { fact: 'country.applications', operator: 'greaterThan', value: 1 }] },
      then: { outcome: 'discount' },
    },
    {
      id: 'several-family-members',
      title: { en: 'Several members of a family at the same time', zh: '多名家庭成员同时申请' },
      cites: ['discounts'],
      forEach: 'country',
      when: { all: [{ condition: 'quote-wanted' }, { fact: 'familyMembers', operator: 'greaterThan', value: 1 }] },
      then: { outcome: 'discount' },
    },
    {
      id: 'time-if-issued',
      title: { en: 'Typically four to six weeks if the certificate is issued', zh: '证明可出具的，通常四至六周' },
      cites: ['times'],
      forEach: 'application',
      when: { condition: 'issued' },
      then: { outcome: 'time-if-issued', params: { from: 4, to: 6, unit: 'week' } },
    },
    {
      id: 'time-if-unobtainable',
      title: { en: 'Typically seven to ten weeks if unobtainability has to be proven', zh: '须证明无法取得的，通常七至十周' },
      cites: ['times'],
      forEach: 'application',
      when: { condition: 'unobtainable' },
      then: { outcome: 'time-if-unobtainable', params: { from: 7, to: 10, unit: 'week' } },
    },
    {
      id: 'courier',
      title: { en: 'An issued certificate is sent by international courier', zh: '证明出具后以国际快递寄送' },
      cites: ['courier'],
      forEach: 'application',
      when: { condition: 'issued' },
      then: { outcome: 'courier' },
    },
    {
      id: 'written-refusal',
      title: { en: 'Agencies often refuse without a paper', zh: '机构往往不出具书面拒绝' },
      cites: ['refusals'],
      forEach: 'application',
      when: { condition: 'unobtainable' },
      then: { outcome: 'written-refusal' },
    },
    {
      id: 'declaration',
      title: { en: 'The firm declares what was tried', zh: '本所声明已作的努力' },
      cites: ['declaration'],
      forEach: 'application',
      when: { condition: 'unobtainable' },
      then: { outcome: 'declaration' },
    },
    {
      id: 'affidavit',
      title: {
        en: 'United States: in our experience an affidavit or an employer’s letter may do',
        zh: '美国：依本所经验，宣誓书或雇主信函可能被接受',
      },
      cites: ['affidavit'],
      forEach: 'application',
      when: { all: [{ condition: 'unobtainable' }, { fact: 'destination', operator: 'equal', value: 'US' }] },
      then: { outcome: 'affidavit' },
    },
    {
      id: 'genuine-attempt',
      title: { en: 'Australia: a genuine attempt has to be shown', zh: '澳大利亚：须证明已真诚尝试' },
      cites: ['attempt'],
      forEach: 'application',
      when: { all: [{ condition: 'unobtainable' }, { fact: 'destination', operator: 'equal', value: 'AU' }] },
      then: { outcome: 'proof-of-attempt' },
    },
  ],

  notModelled: [
    { clauses: ['S4-05'], reason: 'The national rules are those of `cn-no-criminal-record`, which the firm uses as they are.' },
    { clauses: ['S4-16'], reason: 'What a police certificate is, is part of `cn-no-criminal-record`.' },
  ],
})
