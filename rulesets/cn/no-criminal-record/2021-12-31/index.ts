import { amendVersion } from '../../../../src/authoring.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { citizens } from './citizens.ts'
import { head } from './head.ts'

/**
 * The Chinese certificate of no criminal record for foreigners and its notarisation, under the provisions of the Ministry of Public Security.
 *
 * They made public security the first step in all of China, and 180 days of residence, that day included, the least stay; before, foreigners
 * went straight to the notary of their last place of residence.
 *
 * Of Chinese citizens, and of residents of Hong Kong, Macau and Taiwan, only where they apply is said, and that the notary follows.
 */
export default amendVersion(citizens, {
  ...head,
  citations: sources,
  labels,
  repeal: {
    outcomes: ['conduct-statement', 'sanction-certified'],
    rules: [
      'notary-of-last-place',
      'notary-of-each-city',
      'beijing-exit-entry',
      'employer-or-school',
      'police',
      'sanction-certified',
      'nobody-certifies',
    ],
    notModelled: [
      'CN-52',
      'CN-53',
      'CN-56',
      'CN-57',
      'CN-54',
      'CN-55',
      'CN-58',
      'CN-94',
      'CN-100',
      'CN-101a',
      'CN-102',
      'CN-103',
      'CN-105',
      'CN-106',
      'S4-05',
    ],
  },
  replace: {
    outcomes: {
      'no-criminal-record-certificate': {
        title: {
          en: 'certificate of no criminal record (无犯罪记录证明) from this place, for the time lived there',
          zh: '可由该地出具、涵盖当地居住期间的无犯罪记录证明',
        },
      },
      'public-security': { title: { en: 'first step: certificate of the public security organ', zh: '第一步：公安机关的无犯罪记录证明' } },
      notarisation: { title: { en: 'second step: notarial certificate (公证书)', zh: '第二步：公证书' } },
      'identity-documents': { title: { en: 'valid identity document and application form', zh: '本人有效身份证明和查询申请表' } },
      agent: { title: { en: 'somebody else of full civil capacity can apply', zh: '可委托具有完全民事行为能力的他人申请' } },
      'power-of-attorney': {
        title: {
          en: 'signed power of attorney (委托书), and the identity documents of both',
          zh: '委托书及委托人、受托人双方的有效身份证件',
        },
      },
      'certificate-unobtainable': {
        title: { en: 'no certificate from this place: the stay was too short', zh: '无法由该地取得证明：居留时间不足' },
      },
    },
    rules: [
      {
        id: 'foreigner-long-enough',
        title: { en: 'A foreigner who has lived in China for 180 days', zh: '在中国境内居留180天（含）以上的外国人' },
        cites: ['mps_5', 'mps_10'],
        forEach: 'country',
        when: { condition: 'foreigner-may-ask' },
        unless: { condition: 'criminal-record' },
        then: { outcome: 'certificate-available' },
      },
      {
        id: 'public-security',
        title: { en: 'The public security organ comes first', zh: '先向公安机关申请' },
        cites: ['definition_2021', 'hong_kong_consulate', 'who_applies'],
        forEach: 'place',
        when: { condition: 'certificate-issued-here' },
        then: { outcome: 'public-security' },
      },
      {
        id: 'notarisation',
        title: {
          en: 'The notary follows, and the notarial certificate is what is filed abroad',
          zh: '随后到公证处办理，境外提交的是公证书',
        },
        cites: ['notary_step', 'hong_kong_consulate', 'notary_law', 'guides_on_notaries'],
        forEach: 'place',
        when: { condition: 'certificate-issued-here' },
        then: {
          outcome: 'notarisation',
          params: {
            issuedBy: {
              en: 'a notary office of the last place of residence, as guides say (by law: of domicile, habitual residence, or where the facts took place)',
              zh: '最后居住地的公证机构（见各地指南；法律规定为住所地、经常居住地、行为地或者事实发生地的公证机构）',
            },
          },
        },
      },
      {
        id: 'identity-documents',
        title: { en: 'A foreigner brings a valid identity document and the form', zh: '外国人提交本人有效身份证明和查询申请表' },
        cites: ['mps_6'],
      },
      {
        id: 'agent',
        title: { en: 'Somebody else can apply, also for an applicant who is abroad', zh: '可由他人代办，申请人在境外亦可' },
        cites: ['mps_6', 'who_applies', 'hong_kong_consulate'],
      },
      {
        id: 'power-of-attorney',
        title: { en: 'An agent brings a power of attorney and both identity documents', zh: '代办须提交委托书和双方有效身份证件' },
        cites: ['mps_6', 'who_applies', 'guide_purpose'],
      },
      { id: 'intended-use', cites: ['intended_use', 'practitioner_on_periods'] },
      { id: 'guardian', cites: ['shanghai_notaries_2021'] },
      {
        id: 'ask-the-bureau',
        title: { en: 'Localities write their own rules, often unpublished: ask', zh: '各地可制定细则且多未公布：请事先询问' },
        cites: ['mps_18', 'local_rules', 'city_by_city'],
      },
      {
        id: 'stay-too-short',
        title: { en: 'A foreigner whose stay is below the national minimum', zh: '居留时间未达全国规定的外国人' },
        cites: ['mps_5', 'unobtainable'],
        forEach: 'place',
        when: { condition: 'foreigner-too-short-here' },
        then: { params: null },
      },
      {
        id: 'waiver',
        title: {
          en: 'What cannot be had is for the destination’s own rules, at its discretion',
          zh: '无法取得的证明由目的地国依其规定酌情处理',
        },
        cites: ['waivers'],
        forEach: 'place',
        when: { condition: 'foreigner-too-short-here' },
        then: { outcome: 'waiver' },
      },
      { id: 'permit-lacking', cites: ['local_permit', 'unobtainable'] },
      { id: 'only-uncovered-visas', cites: ['local_permit', 'unobtainable'] },
      { id: 'never-registered', cites: ['local_forms', 'unobtainable'] },
      { id: 'notarise-certificate', cites: ['notary_step', 'hong_kong_consulate'] },
    ],
  },
  add: {
    outcomes: {
      'decision-time': {
        kind: 'deadline',
        role: 'certificate-waiting-time',
        modality: 'must',
        title: {
          en: 'the police have to answer on the spot, or within three working days',
          zh: '公安机关应当场办结，或在三个工作日内办结',
        },
      },
      'decision-due': {
        kind: 'deadline',
        modality: 'must',
        title: {
          en: 'the police’s answer is due, unless something has to be verified: that time is not counted',
          zh: '公安机关应当办结的日期（调查核实时间不计，须核实的可顺延）',
        },
      },
      objection: {
        kind: 'permission',
        modality: 'is',
        title: {
          en: 'objection to the result, reviewed within 15 working days, at most 30',
          zh: '对结果有异议可申请复查，15个工作日内答复，最长30个工作日',
        },
      },
      refusal: {
        kind: 'consequence',
        modality: 'is',
        title: { en: 'record found: written notice of refusal', zh: '发现犯罪记录：出具《不予出具无犯罪记录证明通知书》' },
      },
      'notary-half-a-year': {
        kind: 'notice',
        modality: 'is',
        title: {
          en: 'the police certificate can be had from 180 days on, but notaries may ask for half a year: ask the notary first',
          zh: '满180天即可向公安机关申请证明，但公证机构可能要求居住满半年：请先咨询公证机构',
        },
      },
      'stated-purpose': {
        kind: 'requirement',
        modality: 'must',
        title: {
          en: 'proof of a proper purpose (work, study, emigration) for repeated requests',
          zh: '多次申请须提交用于就业、留学、移民等合理用途的材料',
        },
      },
    },
    rules: [
      {
        after: 'the beginning',
        rules: [
          {
            id: 'county-bureau',
            title: {
              en: 'The exit-entry department at county level or above of the place lived in',
              zh: '居住地县级以上公安机关出入境管理部门',
            },
            cites: ['mps_5', 'mps_18', 'mps_10', 'definition_2021', 'city_by_city'],
            forEach: 'place',
            when: { all: [{ condition: 'foreigner-may-ask-here' }, { not: { condition: 'certified-by-period' } }] },
            unless: { condition: 'criminal-record' },
            then: {
              outcome: 'no-criminal-record-certificate',
              params: {
                level: {
                  en: 'exit-entry department of public security, county level or above, or another office that the city names',
                  zh: '县级以上公安机关出入境管理部门，或当地增设的受理单位',
                },
                coverFrom: { fact: 'place.firstDay' },
                coverTo: { fact: 'place.lastDay' },
              },
            },
          },
        ],
      },
      {
        after: 'ask-the-bureau',
        rules: [
          {
            id: 'notary-half-a-year',
            title: {
              en: 'Guides, and the notaries’ notice of 1990, speak of half a year; less than six months have been lived in China',
              zh: '各地指南和1990年的公证通知均提及半年，而在中国居住不足六个月',
            },
            cites: ['guides_on_notaries', 'notary_1990', 'philippine_consulate'],
            forEach: 'place',
            when: { condition: 'short-of-half-a-year' },
            unless: { condition: 'feared' },
            then: { outcome: 'notary-half-a-year' },
          },
        ],
      },
      {
        after: 'intended-use',
        rules: [
          {
            id: 'decision-time',
            title: {
              en: 'On the spot where possible, else within three working days, time for verification not counted',
              zh: '能当场办理的当场办理，否则三个工作日内办结，调查核实时间不计',
            },
            cites: ['guide_times'],
            forEach: 'country',
            when: { condition: 'foreigner-may-ask' },
            then: { outcome: 'decision-time', params: { within: 3, unit: 'working-day', verificationCounts: false } },
          },
          {
            id: 'decision-date',
            title: { en: 'The third working day after acceptance, that day not counted', zh: '受理次日起第三个工作日' },
            cites: ['guide_times'],
            forEach: 'country',
            when: { all: [{ condition: 'foreigner-may-ask' }, { fact: 'cnApplied', operator: 'equal', value: true }] },
            then: { outcome: 'decision-due', params: { dueOn: { fact: 'thirdWorkingDay' }, verificationCounts: false } },
          },
          {
            id: 'objection',
            title: {
              en: 'An objection is reviewed within 15 working days, in hard cases within 30',
              zh: '异议复查15个工作日内完成，复杂情况最长30个工作日',
            },
            cites: ['guide_times'],
            forEach: 'country',
            when: { condition: 'foreigner-may-ask' },
            unless: { condition: 'feared' },
            then: { outcome: 'objection', params: { within: 15, atMost: 30, unit: 'working-day' } },
          },
          {
            id: 'refusal',
            title: {
              en: 'An effective judgment: no certificate, and a notice that says so',
              zh: '有生效判决的犯罪记录：不予出具证明，并出具通知书',
            },
            cites: ['mps_10', 'mps_results', 'court_age'],
            forEach: 'country',
            when: { all: [{ condition: 'foreigner-may-ask' }, { fact: 'cnConvicted', operator: 'equal', value: true }] },
            unless: { condition: 'juvenile-record-sealed' },
            then: { outcome: 'refusal' },
          },
          {
            id: 'third-request',
            title: { en: 'The third request in a year needs a purpose', zh: '一年内第三次申请起须说明用途' },
            cites: ['guide_purpose'],
            forEach: 'place',
            when: {
              all: [{ condition: 'foreigner-may-ask-here' }, { fact: 'cnEarlierRequests', operator: 'greaterThanInclusive', value: 2 }],
            },
            then: { outcome: 'stated-purpose' },
          },
        ],
      },
    ],
    notModelled: [
      {
        clauses: ['CN-51'],
        reason:
          'Beijing’s two steps of 1 December 2019 are part of the version of 1990-05-15; since 31 December 2021 two steps are the rule everywhere.',
      },
      {
        clauses: ['CN-58'],
        reason:
          'Beijing’s rules of 25 March 2022 are in the version of that day; what they say of the counting only supports a reading here.',
      },
      {
        clauses: ['CN-27'],
        reason:
          'Days of stay on a visa are counted from the day after entry. Here both end days of a stay count, as everywhere in this package: no source says that the 180 days of the provisions leave the day of entry out, and a measure cannot leave one out per stay.',
      },
    ],
  },
})
