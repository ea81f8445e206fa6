import { amendVersion } from '../../../src/authoring.ts'
import { cnAgentIsNearRelative, cnCertificateUsedIn, cnEarlierRequests, cnUsedWhereApostilleCounts } from '../../vocabulary/china.ts'
import version20211231 from './2021-12-31/index.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * The Chinese certificate of no criminal record for foreigners and its notarisation, since Beijing wrote its own rules.
 *
 * The national provisions of 2021 go on. Beijing’s rules of 25 March 2022 send foreigners to the district sub-bureau and say that the 180
 * days are added up. The Apostille Convention, in force for China from 7 November 2023, is a dated condition here: the certificate itself
 * did not change with it.
 *
 * Guangzhou’s notaries have a page of 29 March 2024: a dated condition of that city.
 *
 * Of Chinese citizens, and of residents of Hong Kong, Macau and Taiwan, only where they apply is said, and that the notary follows.
 */
export default amendVersion(version20211231, {
  inForce: {
    from: '2022-03-25',
    basis: 'exact',
    note: {
      en: 'The day on which Beijing’s rules were issued and took effect; the national provisions are those of 31 December 2021.',
      zh: '该日为北京市的规定发布并施行之日；全国规定则为2021年12月31日的规定。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  citations: sources,
  labels,
  repeal: {
    notModelled: ['CN-58', 'CN-101', 'CN-104', 'CN-108', 'CN-109'],
  },
  replace: {
    facts: {
      cnEarlierRequests: {
        ...cnEarlierRequests,
        hint: {
          en: 'Without the one now asked for. Beijing counts by calendar year; the national text only says within a year.',
          zh: '不含本次。北京按自然年度计算；全国规定只说“一年内”。',
        },
        cites: ['guide_purpose_2022', 'beijing_purpose'],
      },
    },
    readings: {
      stayCounting: {
        values: {
          total: {
            title: { en: 'Yes: all days count together', zh: '累计：各次天数相加' },
            cites: ['beijing_daily_2022', 'beijing_purpose'],
          },
          continuous: {
            title: { en: 'No: one unbroken stay has to be long enough', zh: '不累计：须有一次连续居留达到期限' },
            cites: ['agent_continuous_2022'],
          },
        },
        because: {
          en: 'Beijing’s rules add the days up in so many words; the national text is silent, and the agent’s page says both things in its two editions.',
          zh: '北京的实施细则明文规定累计；全国规定未说明，而中介网页前后两版说法不一。',
        },
      },
      whereCounted: {
        values: {
          china: { title: { en: 'In all of China', zh: '全中国' }, cites: ['mps_5', 'beijing_daily_2022'] },
          city: { title: { en: 'In the city', zh: '该城市' }, cites: ['wuxi_guide', 'agent_months', 'agent_more'] },
        },
        because: {
          en: 'Both the provisions and Beijing’s rules speak of residence in China.',
          zh: '公安部的规定与北京细则均表述为“在中国境内居留”。',
        },
      },
    },
    rules: [
      {
        id: 'county-bureau',
        title: {
          en: 'The exit-entry department at county level or above of the place lived in',
          zh: '居住地县级以上公安机关出入境管理部门',
        },
        cites: ['mps_5', 'mps_18', 'mps_10', 'definition_2021', 'city_by_city'],
        forEach: 'place',
        when: {
          all: [
            { condition: 'foreigner-may-ask-here' },
            { not: { condition: 'in-beijing' } },
            { not: { condition: 'certified-by-period' } },
          ],
        },
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
      { id: 'chinese-citizen', cites: ['mps_5_citizens', 'mps_10', 'beijing_daily_2022'] },
      { id: 'citizen-application', cites: ['mps_5_citizens', 'beijing_daily_2022'] },
      { id: 'resident-application', cites: ['guide_residents', 'beijing_daily_2022', 'mps_5'] },
      { id: 'police-station-of-resident', cites: ['guide_residents', 'beijing_daily_2022', 'mps_10'] },
      { id: 'ask-the-bureau', cites: ['mps_18', 'local_rules', 'city_by_city', 'zhejiang_online'] },
      {
        id: 'county-bureau-since',
        title: {
          en: 'For the time since the foreign nationality, the exit-entry department of the place lived in',
          zh: '取得外国国籍之后的期间：居住地出入境管理部门',
        },
        cites: ['mps_5', 'mps_18', 'mps_10', 'guides_on_former_citizens'],
        forEach: 'place',
        when: {
          all: [{ condition: 'foreigner-may-ask-here' }, { not: { condition: 'in-beijing' } }, { condition: 'certified-by-period' }],
        },
        unless: { condition: 'criminal-record' },
        then: {
          outcome: 'no-criminal-record-certificate',
          params: {
            level: {
              en: 'exit-entry department of public security, county level or above, or another office that the city names',
              zh: '县级以上公安机关出入境管理部门，或当地增设的受理单位',
            },
            coverFrom: { fact: 'place.firstDayAsForeigner' },
            coverTo: { fact: 'place.lastDayAsForeigner' },
          },
        },
      },
      { id: 'power-of-attorney', cites: ['mps_6', 'who_applies', 'guide_purpose_2022'] },
      {
        id: 'third-request',
        title: { en: 'The third request in a year needs a purpose', zh: '一年内第三次申请起须说明用途' },
        cites: ['guide_purpose_2022'],
        forEach: 'place',
        when: {
          all: [
            { condition: 'foreigner-may-ask-here' },
            { not: { condition: 'in-beijing' } },
            { fact: 'cnEarlierRequests', operator: 'greaterThanInclusive', value: 2 },
          ],
        },
        then: { outcome: 'stated-purpose' },
      },
      {
        id: 'consular-legalisation',
        title: { en: 'To any other country, and before that day: consular legalisation', zh: '送往其他国家，或在该日之前：领事认证' },
        cites: ['apostille', 'apostille_canada', 'apostille_india'],
        forEach: 'country',
        when: { all: [{ condition: 'certificate-issued' }, { not: { condition: 'apostille-enough' } }] },
        unless: { condition: 'feared' },
        then: { outcome: 'consular-legalisation' },
      },
    ],
  },
  add: {
    facts: {
      cnCertificateUsedIn: { ...cnCertificateUsedIn, cites: ['apostille', 'intended_use'] },
      cnUsedWhereApostilleCounts: { ...cnUsedWhereApostilleCounts, cites: ['apostille'] },
      cnAgentIsNearRelative: { ...cnAgentIsNearRelative, cites: ['guangzhou_notaries'] },
    },
    askedAfter: {
      cnCertificateUsedIn: 'cnEarlierRequests',
      cnUsedWhereApostilleCounts: 'cnCertificateUsedIn',
      cnAgentIsNearRelative: 'cnAgentApplies',
    },
    measures: { 'place.totalMonths': { totalStay: 'residences', where: 'place', in: 'months' } },
    conditions: {
      'in-beijing': { fact: 'place', operator: 'equal', value: 'Beijing' },
      'guangzhou-notary': {
        all: [
          { fact: 'asOf', operator: 'greaterThanInclusive', value: '2024-03-29' },
          { fact: 'place', operator: 'equal', value: 'Guangzhou' },
          { condition: 'certificate-issued-here' },
        ],
      },
      'guangzhou-agent': { all: [{ condition: 'guangzhou-notary' }, { fact: 'cnAgentApplies', operator: 'equal', value: true }] },
      'apostille-enough': {
        all: [
          { fact: 'asOf', operator: 'greaterThanInclusive', value: '2023-11-07' },
          {
            any: [
              { fact: 'cnCertificateUsedIn', operator: 'in', value: ['US', 'AU', 'NZ'] },
              {
                all: [
                  { fact: 'cnCertificateUsedIn', operator: 'equal', value: 'CA' },
                  { fact: 'asOf', operator: 'greaterThanInclusive', value: '2024-01-11' },
                ],
              },
              {
                all: [
                  { fact: 'cnCertificateUsedIn', operator: 'notIn', value: ['US', 'AU', 'NZ', 'CA', 'IN'] },
                  { fact: 'cnUsedWhereApostilleCounts', operator: 'equal', value: true },
                ],
              },
            ],
          },
        ],
      },
    },
    outcomes: {
      'guangdong-six-months': {
        kind: 'notice',
        modality: 'is',
        title: {
          en: 'Guangzhou’s notaries certify for foreigners with six months in Guangdong: if there are fewer with the other cities of Guangdong, ask the notary first',
          zh: '广州的公证机构为在广东居住满六个月的外国人办理：连同广东其他城市仍不足六个月的，请先咨询公证机构',
        },
      },
      'agent-kinship-proof': {
        kind: 'requirement',
        modality: 'must',
        title: {
          en: 'for the notary, a near relative as agent: power of attorney, proof of kinship, and the agent’s identity card',
          zh: '近亲属代办公证：授权委托书、亲属关系证明和代办人身份证',
        },
      },
      'notarised-authorisation': {
        kind: 'requirement',
        modality: 'must',
        title: {
          en: 'for the notary, any other agent: notarised power of attorney, and the agent’s identity card',
          zh: '其他人代办公证：经公证的授权委托书和代办人身份证',
        },
      },
      apostille: {
        kind: 'notice',
        modality: 'is',
        title: { en: 'where the destination wants the booklet authenticated: an apostille', zh: '使用国要求认证时：办理附加证明书' },
      },
    },
    rules: [
      {
        after: 'county-bureau',
        rules: [
          {
            id: 'beijing-district-bureau',
            title: { en: 'In Beijing the exit-entry department of the district sub-bureau', zh: '北京：居住地公安分局出入境管理部门' },
            cites: ['beijing_rules', 'beijing_daily_2022', 'mps_10', 'city_by_city'],
            forEach: 'place',
            when: {
              all: [{ condition: 'foreigner-may-ask-here' }, { condition: 'in-beijing' }, { not: { condition: 'certified-by-period' } }],
            },
            unless: { condition: 'criminal-record' },
            then: {
              outcome: 'no-criminal-record-certificate',
              params: {
                level: { en: 'exit-entry department of the district’s public security sub-bureau', zh: '公安分局出入境管理部门' },
                coverFrom: { fact: 'place.firstDay' },
                coverTo: { fact: 'place.lastDay' },
              },
            },
          },
          {
            id: 'beijing-district-bureau-since',
            title: {
              en: 'In Beijing, for the time since the foreign nationality, the exit-entry department of the district sub-bureau',
              zh: '北京：取得外国国籍之后的期间，由居住地公安分局出入境管理部门出具',
            },
            cites: ['beijing_rules', 'beijing_daily_2022', 'mps_10', 'guides_on_former_citizens'],
            forEach: 'place',
            when: { all: [{ condition: 'foreigner-may-ask-here' }, { condition: 'in-beijing' }, { condition: 'certified-by-period' }] },
            unless: { condition: 'criminal-record' },
            then: {
              outcome: 'no-criminal-record-certificate',
              params: {
                level: { en: 'exit-entry department of the district’s public security sub-bureau', zh: '公安分局出入境管理部门' },
                coverFrom: { fact: 'place.firstDayAsForeigner' },
                coverTo: { fact: 'place.lastDayAsForeigner' },
              },
            },
          },
        ],
      },
      {
        after: 'third-request',
        rules: [
          {
            id: 'beijing-fourth-request',
            title: {
              en: 'In Beijing the fourth request in a calendar year needs a purpose',
              zh: '北京：一个自然年度内第四次申请起须说明用途',
            },
            cites: ['beijing_purpose'],
            forEach: 'place',
            when: {
              all: [
                { condition: 'foreigner-may-ask-here' },
                { condition: 'in-beijing' },
                { fact: 'cnEarlierRequests', operator: 'greaterThanInclusive', value: 3 },
              ],
            },
            then: { outcome: 'stated-purpose' },
          },
        ],
      },
      {
        after: 'power-of-attorney',
        rules: [
          {
            id: 'guangzhou-near-relative',
            title: { en: 'Guangzhou: a near relative proves kinship', zh: '广州：近亲属代办须证明亲属关系' },
            cites: ['guangzhou_notaries', 'notary_law'],
            forEach: 'place',
            when: { all: [{ condition: 'guangzhou-agent' }, { fact: 'cnAgentIsNearRelative', operator: 'equal', value: true }] },
            then: { outcome: 'agent-kinship-proof' },
          },
          {
            id: 'guangzhou-other-agent',
            title: { en: 'Guangzhou: the power of attorney of anybody else is notarised', zh: '广州：其他人代办的委托书须经公证' },
            cites: ['guangzhou_notaries', 'notary_law'],
            forEach: 'place',
            when: { all: [{ condition: 'guangzhou-agent' }, { fact: 'cnAgentIsNearRelative', operator: 'equal', value: false }] },
            then: { outcome: 'notarised-authorisation' },
          },
        ],
      },
      {
        after: 'ask-the-bureau',
        rules: [
          {
            id: 'guangdong-six-months',
            title: {
              en: 'Less than six months in Guangzhou itself; a condition of one city’s notaries, beside the 180 days in China',
              zh: '在广州本市不足六个月；为一个城市公证机构的条件，与在华180天并存',
            },
            cites: ['guangzhou_notaries'],
            forEach: 'place',
            when: {
              all: [
                { condition: 'guangzhou-notary' },
                { not: { condition: 'chinese-citizen' } },
                { fact: 'place.totalMonths', operator: 'lessThan', value: { months: 6 } },
              ],
            },
            unless: { condition: 'feared' },
            then: { outcome: 'guangdong-six-months' },
          },
        ],
      },
      {
        after: 'refusal-in-writing',
        rules: [
          {
            id: 'apostille',
            title: {
              en: 'To a party of the Convention that has not objected: an apostille, from 7 November 2023',
              zh: '送往未提出反对的公约缔约国：自2023年11月7日起办理附加证明书',
            },
            cites: ['apostille', 'apostille_parties', 'apostille_new_zealand', 'apostille_canada', 'apostille_india'],
            forEach: 'country',
            when: { all: [{ condition: 'certificate-issued' }, { condition: 'apostille-enough' }] },
            unless: { condition: 'feared' },
            then: { outcome: 'apostille' },
          },
        ],
      },
    ],
  },
})
