import { defineVersion } from '../../../src/authoring.ts'

/**
 * The notarial certificate of no criminal sanction for foreigners, as the notice of the Ministry of Justice of 15 May 1990 has it.
 *
 * The notary of the last place of residence certifies on the word of an employer or a school, or of the police for staff of foreign missions.
 * In Beijing public security came first from 1 December 2019. That is a dated condition here and not a version: one city changed its
 * practice, as agents report, while the notice stood unchanged everywhere else.
 *
 * The notice speaks of foreign citizens only.
 */
export default defineVersion({
  ruleset: 'cn-no-criminal-record',
  inForce: { from: '1990-05-15', basis: 'exact' },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks for a day less, never more.
  dateRounding: 'down',

  citations: {
    notary_1990: {
      instrument: 'Ministry of Justice, Notary Department, Notice [90]司公字第55号',
      locator: 'item 1',
      address: 'http://m.yestaryl.com/law/1/18992.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-50'],
      note: 'Half a year or more (半年以上) in China; identity, time and place of residence, work or study; the notary of the last place of residence in China. The copy was visible up to item 1.2.',
    },
    notary_1990_employer: {
      instrument: 'Ministry of Justice, Notary Department, Notice [90]司公字第55号',
      locator: 'item 1.1',
      address: 'http://m.yestaryl.com/law/1/18992.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-50'],
      note: 'The notary asks the employer or school, which certifies whether there was a criminal sanction in that time; the notary certifies that, either way.',
    },
    notary_1990_police: {
      instrument: 'Ministry of Justice, Notary Department, Notice [90]司公字第55号',
      locator: 'item 1.2',
      address: 'http://m.yestaryl.com/law/1/18992.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-50'],
      note: 'For people who worked for a foreign mission or a foreign body in China without immunity the police at county or city level certify.',
    },
    translation: {
      instrument: 'Law firm, translation of Notice [90]司公字第55号',
      locator: 'item 1',
      address:
        'https://lawandborder.com/translation-notary-department-of-the-ministry-of-justice-of-the-peoples-republic-of-china-notice-regarding-handling-certificates-of-no-criminal-conviction-for-foreigners-periods-of/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-50'],
      note: 'Says more than six months.',
    },
    philippine_consulate: {
      instrument: 'Philippine Consulate General in Guangzhou, certificates of no criminal record',
      address:
        'https://guangzhoupcg.dfa.gov.ph/newsroom/advisories/101-procedure-on-the-application-of-certification-of-no-criminal-record',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-50'],
      note: 'A consulate on Chinese practice, undated: more than six months; the notary of the last place of residence; an authorised representative for whoever cannot travel.',
    },
    abroad_1994: {
      instrument: 'Ministry of Foreign Affairs and Ministry of Justice, Notice [94]司公字03号 on Chinese citizens who lived abroad',
      address: 'http://www.yestaryl.com/law/1/18986.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-50'],
      note: 'The mirror case, from the same department: six months abroad without a break (连续). By analogy only.',
    },
    shenzhen_story: {
      instrument: 'Shenzhen Evening News, on foreigners without an employer',
      address: 'https://zijiapai.com/xycms/Lunan/contents/309/163.html',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-50'],
      note: 'A housewife of seven years in Shenzhen: nobody would certify, and the police station did not see itself bound to.',
    },
    shanghai_notaries: {
      instrument: 'Shanghai Municipal Government, notarisation of no criminal convictions (foreigners), 13 October 2020',
      address: 'https://shanghai.gov.cn/nw49559/20201013/0001-49559_130054.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CN-50', 'CN-59', 'CN-60'],
      note: 'One city’s list: residence in this city, registered with the police, and the employer’s or school’s certificate. The copy is cut off where it says when the guardian’s document is needed.',
    },
    beijing_two_steps: {
      instrument: 'Agent’s page on Beijing police certificates',
      address: 'https://whitercn.com/en/beijing-police-certificate',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-51'],
      note: 'From 1 December 2019 the exit-entry administration, then the notary. It speaks of six months without a break.',
    },
    beijing_two_steps_too: {
      instrument: 'Agent’s page on Beijing certificates for foreigners',
      address: 'https://policecheckone.com/?p=2027',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-51'],
      note: 'From the end of 2019; a certificate of Beijing’s covers the time in Beijing. More than six months there, and a residence permit.',
    },
    old_beijing_list: {
      instrument: 'China Development Gateway, certification for foreigners in Beijing (undated)',
      address: 'http://www.ccgp-fushun.com/english/LivinginChina/185209.htm',
      read: '2026-11-21',
      reliability: 'WEAK',
      clauses: ['CN-59'],
      note: 'A copy of an older list: J-1, Z and X visas only, with passport and residence permit.',
    },
    definition: {
      instrument: 'Law firm, what a China police certificate is',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-16', 'S4-17', 'S4-18', 'S4-19'],
    },
    city_by_city: {
      instrument: 'Law firm, what a China police certificate is: city by city',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-20', 'S4-21', 'CN-59'],
    },
    other_cities: {
      instrument: 'Law firm, what a China police certificate is: bureaus that cover other cities',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-22'],
    },
    local_rules: {
      instrument: 'Law firm, local requirements and procedure',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-06', 'S4-23', 'S4-29', 'CN-59'],
      note: 'Rules differ from city to city, and many are not published.',
    },
    local_passport: {
      instrument: 'Law firm, local requirements: the passport used',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-24', 'CN-59'],
    },
    local_permit: {
      instrument: 'Law firm, local requirements: residence permits issued in the city',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-25', 'S4-26', 'CN-59', 'K-25'],
      note: 'The classes named are L, F, M, Q2 and X2; S2 is not. National law asks for residence whatever the class, so this is a local condition.',
    },
    local_forms: {
      instrument: 'Law firm, local requirements: registration forms of temporary residence',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-27', 'CN-59'],
    },
    lost_forms: {
      instrument: 'Law firm, copies of lost registration forms',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-28'],
    },
    who_applies: {
      instrument: 'Law firm, who goes to the bureau',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-30'],
    },
    notary_step: {
      instrument: 'Law firm, the notary’s certificate',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['CN-60', 'S4-31', 'S4-32'],
    },
    intended_use: {
      instrument: 'Law firm, contents and period depend on the use',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-33', 'S4-34'],
    },
    unobtainable: {
      instrument: 'Law firm, unobtainable certificates',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-44'],
    },
    waivers: {
      instrument: 'Law firm, unobtainable certificates: what destinations do',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-45', 'K-22'],
      note: 'The page says that countries will waive; every text that it quotes leaves it to somebody’s discretion, so here it only may be.',
    },
    refusals: {
      instrument: 'Law firm, experience with refusals',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-58'],
      note: 'A firm’s experience, not law.',
    },
    legalisation: {
      instrument: 'Law firm, authentication of documents before China’s accession to the Apostille Convention',
      address: 'http://www.wintell.cn/Front/ArticleDetail/400',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-61'],
      note: 'Until 7 November 2023 the Ministry of Foreign Affairs, or a local foreign affairs office, and then the destination’s consulate in China. Used here for the time before only.',
    },
  },

  facts: {
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['residences.from'],
      question: { en: 'When was the applicant born?', zh: '申请人何时出生？' },
      cites: ['shanghai_notaries'],
    },
    nationalities: {
      type: 'countries',
      question: { en: 'Of which countries is the applicant a national?', zh: '申请人拥有哪些国家的国籍？' },
      hint: {
        en: 'The nationality held when applying: a former Chinese citizen who is one no longer does not name China.',
        zh: '以申请时的国籍为准：已不再是中国公民的前中国公民不要填写中国。',
      },
      cites: ['notary_1990'],
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: { en: 'Where has the applicant lived, and from when until when?', zh: '申请人在哪些地方居住过，起止时间是什么？' },
      hint: {
        en: 'Every country since birth; for China every city. The first and the last day are both part of a stay.',
        zh: '自出生以来的每个国家；在中国的请列出每个城市。起止两日均计入居留。',
      },
      cites: ['notary_1990', 'city_by_city'],
    },
    historyComplete: {
      type: 'boolean',
      question: { en: 'Is that every place where the applicant has lived?', zh: '以上是否为申请人居住过的全部地方？' },
      assume: true,
    },
    certificates: {
      type: 'records',
      each: 'certificate',
      fields: {
        country: { type: 'country', question: { en: 'Which country issued it?', zh: '由哪个国家出具？' } },
        place: { type: 'text', optional: true, question: { en: 'Which city or locality issued it?', zh: '由哪个城市或地方出具？' } },
        issuedOn: { type: 'date', notAfterAsOf: true, question: { en: 'On which day was it issued?', zh: '哪一天出具？' } },
        notarised: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'If it is Chinese: is it the notary’s booklet (公证书), not only the public security bureau’s sheet?',
            zh: '如为中国证明：是否已是公证书，而不只是公安机关出具的证明？',
          },
        },
      },
      question: { en: 'Which police certificates are already in hand?', zh: '手上已有哪些无犯罪记录证明？' },
      assume: [],
      cites: ['notary_step'],
    },
    employerOrSchoolCertifies: {
      type: 'boolean',
      question: {
        en: 'Will an employer or a school in China certify that there was no criminal sanction?',
        zh: '在华工作单位或就读学校是否愿意出具未受刑事制裁的证明？',
      },
      assume: true,
      cites: ['notary_1990_employer', 'shenzhen_story'],
    },
    policeCertify: {
      type: 'boolean',
      question: {
        en: 'Will the police at county or city level certify it to the notary?',
        zh: '县、市以上公安机关是否会向公证处出具证明？',
      },
      hint: {
        en: 'They do for people who worked, without immunity, for a foreign mission or a foreign body in China.',
        zh: '曾在外国驻华使领馆或外国驻华机构工作且不享有豁免权的人员，由公安机关出具。',
      },
      assume: false,
      cites: ['notary_1990_police'],
    },
    convicted: {
      type: 'boolean',
      question: { en: 'Has the applicant been sentenced by a Chinese court?', zh: '申请人是否曾被中国法院判处刑罚？' },
      assume: false,
      cites: ['notary_1990_employer'],
    },
    agentApplies: {
      type: 'boolean',
      question: { en: 'Will somebody else apply in China for the applicant?', zh: '是否由他人在中国代为申请？' },
      assume: false,
      cites: ['philippine_consulate', 'who_applies'],
    },
    cityProfiles: {
      type: 'records',
      each: 'profile',
      fields: {
        country: { type: 'country', question: { en: 'In which country is the city?', zh: '城市在哪个国家？' } },
        place: { type: 'text', question: { en: 'Which city, or which bureau of it?', zh: '哪个城市，或其中哪个机构？' } },
        contact: {
          type: 'text',
          optional: true,
          question: { en: 'Who was asked there, when, and how can they be reached?', zh: '向谁、何时询问过？联系方式是什么？' },
        },
        needsPassportUsed: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Ask this bureau: does it need the passport that was used while living there?',
            zh: '请询问该机构：是否需要在当地居住期间所用的护照？',
          },
        },
        needsResidencePermit: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Ask this bureau: does it certify only periods on residence permits (居留许可) issued in the city?',
            zh: '请询问该机构：是否只证明持有本市签发的居留许可的期间？',
          },
        },
        coversShortTermVisas: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Ask this bureau: does it also certify periods on short-term visas (L, F, M, Q2, X2)?',
            zh: '请询问该机构：是否也证明持短期签证（L、F、M、Q2、X2）的期间？',
          },
        },
        needsRegistrationForms: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Ask this bureau: does it need the registration forms of temporary residence (临时住宿登记表) of the city?',
            zh: '请询问该机构：是否需要本市的临时住宿登记表？',
          },
        },
        coversOtherCities: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Ask this bureau: will it also certify time lived in other cities?',
            zh: '请询问该机构：是否也能证明在其他城市居住的期间？',
          },
        },
        hasPassportUsed: {
          type: 'boolean',
          optional: true,
          question: { en: 'Does the applicant still have the passport used while living there?', zh: '申请人是否仍持有当时所用的护照？' },
        },
        hasResidencePermit: {
          type: 'boolean',
          optional: true,
          question: { en: 'Did the applicant hold a residence permit issued in that city?', zh: '申请人是否曾持有该市签发的居留许可？' },
        },
        someShortTermVisas: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Was part of the time there on a short-term visa (L, F, M, Q2, X2)?',
            zh: '在当地期间是否有一部分持短期签证（L、F、M、Q2、X2）？',
          },
        },
        onlyShortTermVisas: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Was all of the time there on short-term visas (L, F, M, Q2, X2)?',
            zh: '在当地期间是否一直持短期签证（L、F、M、Q2、X2）？',
          },
        },
        hasRegistrationForms: {
          type: 'boolean',
          optional: true,
          question: { en: 'Does the applicant have the registration forms of that city?', zh: '申请人是否持有该市的临时住宿登记表？' },
        },
        registered: {
          type: 'boolean',
          optional: true,
          question: { en: 'Was the applicant’s temporary residence there registered at the time?', zh: '当时是否办理过临时住宿登记？' },
        },
      },
      question: {
        en: 'What do the public security bureau and the notary of each city ask for, and what of it does the applicant have?',
        zh: '各城市的公安机关和公证处有哪些要求？申请人具备其中哪些？',
      },
      hint: {
        en: 'Local conditions differ and are often not published: ask the bureau, and give one entry a city. What is left out is unknown.',
        zh: '各地条件不同，且多未公布：请向当地机构询问，每个城市填一条；未填的视为未知。',
      },
      cites: ['local_rules', 'local_passport', 'local_permit', 'local_forms', 'lost_forms', 'other_cities'],
    },
  },

  measures: {
    age: { age: 'birthDate' },
    'country.totalMonths': { totalStay: 'residences', where: 'country', in: 'months' },
    'country.unbrokenMonths': { longestStay: 'residences', where: 'country', in: 'months' },
    'country.firstDay': { firstDay: 'residences', where: 'country' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'place.resided': { exists: 'residences', where: 'place' },
    'place.firstDay': { firstDay: 'residences', where: 'place' },
    'place.lastDay': { lastDay: 'residences', where: 'place' },
    'place.daysBeforeLeaving': { elapsed: { from: 'place.lastDay', to: 'country.lastDay' }, in: 'days' },
  },

  readings: {
    minimumStay: {
      title: { en: 'Is exactly half a year enough?', zh: '恰好半年是否足够？' },
      values: {
        'at-least-six-months': { title: { en: 'Yes: half a year or more', zh: '足够：半年（含）以上' }, cites: ['notary_1990'] },
        'more-than-six-months': {
          title: { en: 'No: more than six months', zh: '不够：须超过六个月' },
          cites: ['translation', 'philippine_consulate'],
        },
      },
      recommended: 'at-least-six-months',
      because: {
        en: 'By the usual Chinese convention 半年以上 includes the half year; the Chinese text is the law, the translation is not.',
        zh: '按惯例“半年以上”包括本数；以中文原文为准，译文不具效力。',
      },
    },
    stayCounting: {
      title: { en: 'Are separate stays added up?', zh: '多次居住是否累计？' },
      values: {
        total: { title: { en: 'Yes: all stays count together', zh: '累计：各次居住相加' }, cites: ['notary_1990'] },
        continuous: {
          title: { en: 'No: one unbroken stay has to be long enough', zh: '不累计：须有一次连续居住达到期限' },
          cites: ['abroad_1994', 'beijing_two_steps'],
        },
      },
      recommended: 'total',
      because: {
        en: 'The notice does not ask for months in a row; where the same department means that, as in 1994 for Chinese citizens abroad, it says so.',
        zh: '通知未要求连续；同一部门在1994年对在国外居住的中国公民则明文写明“连续”。',
      },
    },
    coverage: {
      title: {
        en: 'Does the notary of the last place certify all of the time in China, or each city its own?',
        zh: '由最后居住地公证处证明在华全部期间，还是由各城市分别证明？',
      },
      values: {
        'last-place': { title: { en: 'The last place, for all of China', zh: '最后居住地，涵盖在华全部期间' }, cites: ['notary_1990'] },
        'each-city': {
          title: { en: 'Each city, for its own time', zh: '各城市分别证明本市期间' },
          cites: ['shanghai_notaries', 'city_by_city'],
        },
      },
      recommended: 'last-place',
      because: {
        en: 'The notice is the rule; that cities certify their own time only is their practice.',
        zh: '通知为规定；各城市只证明本市期间属地方做法。',
      },
    },
  },

  conditions: {
    'in-china': { fact: 'country', operator: 'equal', value: 'CN' },
    'chinese-citizen': {
      any: [
        { fact: 'nationalities', operator: 'contains', value: 'CN' },
        { fact: 'nationalities', operator: 'contains', value: 'HK' },
        { fact: 'nationalities', operator: 'contains', value: 'MO' },
        { fact: 'nationalities', operator: 'contains', value: 'TW' },
      ],
    },
    'long-enough-in-china': {
      any: [
        {
          all: [
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            {
              any: [
                { fact: 'country.totalMonths', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
                    { fact: 'country.totalMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            {
              any: [
                { fact: 'country.unbrokenMonths', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
                    { fact: 'country.unbrokenMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    'two-steps-known': { fact: 'asOf', operator: 'greaterThanInclusive', value: '2019-12-01' },
    'two-steps-here': {
      all: [{ condition: 'two-steps-known' }, { fact: 'place', operator: 'in', value: ['Beijing', 'Peking', '北京', '北京市'] }],
    },
    'conduct-certified': {
      any: [
        { fact: 'employerOrSchoolCertifies', operator: 'equal', value: true },
        { fact: 'policeCertify', operator: 'equal', value: true },
      ],
    },
    'last-place': { fact: 'place.daysBeforeLeaving', operator: 'equal', value: { days: 0 } },
    'foreigner-may-ask': {
      all: [{ condition: 'in-china' }, { not: { condition: 'chinese-citizen' } }, { condition: 'long-enough-in-china' }],
    },
    'foreigner-may-ask-here': { all: [{ condition: 'foreigner-may-ask' }, { fact: 'place.resided', operator: 'equal', value: true }] },
    'foreigner-too-short-here': {
      all: [
        { condition: 'in-china' },
        { fact: 'place.resided', operator: 'equal', value: true },
        { not: { condition: 'chinese-citizen' } },
        { not: { condition: 'long-enough-in-china' } },
      ],
    },
    'nobody-certifies-here': {
      all: [{ condition: 'foreigner-may-ask-here' }, { not: { condition: 'conduct-certified' } }, { not: { condition: 'two-steps-here' } }],
    },
    'notary-competent-here': {
      any: [
        { fact: 'coverage', operator: 'equal', value: 'each-city' },
        { all: [{ fact: 'coverage', operator: 'equal', value: 'last-place' }, { condition: 'last-place' }] },
      ],
    },
    'notary-certifies-here': {
      all: [
        { condition: 'foreigner-may-ask-here' },
        { condition: 'notary-competent-here' },
        { condition: 'conduct-certified' },
        { not: { condition: 'two-steps-here' } },
        { fact: 'convicted', operator: 'equal', value: false },
      ],
    },
    'public-security-certifies-here': {
      all: [
        { condition: 'foreigner-may-ask-here' },
        { condition: 'two-steps-here' },
        { fact: 'convicted', operator: 'equal', value: false },
      ],
    },
    'certificate-issued-here': { any: [{ condition: 'notary-certifies-here' }, { condition: 'public-security-certifies-here' }] },
    'certificate-issued': {
      all: [
        { condition: 'foreigner-may-ask' },
        { any: [{ condition: 'conduct-certified' }, { condition: 'two-steps-known' }] },
        { fact: 'convicted', operator: 'equal', value: false },
      ],
    },
    'chinese-profile': { fact: 'profile.country', operator: 'equal', value: 'CN' },
    'passport-lacking': {
      all: [
        { fact: 'profile.needsPassportUsed', operator: 'equal', value: true },
        { fact: 'profile.hasPassportUsed', operator: 'equal', value: false },
      ],
    },
    'permit-lacking': {
      all: [
        { fact: 'profile.needsResidencePermit', operator: 'equal', value: true },
        { fact: 'profile.hasResidencePermit', operator: 'equal', value: false },
      ],
    },
    'only-uncovered-visas': {
      all: [
        { fact: 'profile.coversShortTermVisas', operator: 'equal', value: false },
        { fact: 'profile.onlyShortTermVisas', operator: 'equal', value: true },
      ],
    },
    'forms-lacking': {
      all: [
        { fact: 'profile.needsRegistrationForms', operator: 'equal', value: true },
        { fact: 'profile.hasRegistrationForms', operator: 'equal', value: false },
      ],
    },
    'never-registered': { all: [{ condition: 'forms-lacking' }, { fact: 'profile.registered', operator: 'equal', value: false }] },
    'local-condition-beyond-reach': {
      any: [
        { condition: 'passport-lacking' },
        { condition: 'permit-lacking' },
        { condition: 'only-uncovered-visas' },
        { condition: 'never-registered' },
      ],
    },
  },

  outcomes: {
    'no-criminal-record-certificate': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'certificate of no criminal sanction from this place', zh: '可由该地出具的未受刑事制裁证明' },
    },
    'certificate-available': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'China issues this person a certificate', zh: '中国可为其出具证明' },
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
    'certificate-unobtainable': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'no certificate from this place', zh: '无法由该地取得证明' },
    },
    waiver: {
      kind: 'permission',
      modality: 'may',
      by: {
        en: 'the destination’s immigration authority, under its own rules on unobtainable certificates',
        zh: '目的地国移民主管机关，依其关于无法取得证明的规定',
      },
      title: { en: 'the destination may waive the certificate or accept other evidence', zh: '目的地国可以豁免该证明或接受其他证据' },
    },
    'local-conditions-met': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'the city’s own conditions are met', zh: '符合该城市的地方条件' },
    },
    'local-certificate-unobtainable': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'no certificate from this city: a local condition cannot be met', zh: '无法由该城市取得证明：不符合地方条件' },
    },
    'registration-form-copies': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'copies of lost registration forms can be asked for', zh: '遗失的住宿登记表可申请补发副本' },
    },
    'period-not-covered': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'time on short-term visas stays uncovered', zh: '持短期签证的期间不在证明范围内' },
    },
    'covers-other-cities': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'this bureau also certifies time lived in other cities', zh: '该机构也证明在其他城市居住的期间' },
    },
    'local-waiver': {
      kind: 'permission',
      modality: 'may',
      by: {
        en: 'the destination’s immigration authority, under its own rules on unobtainable certificates',
        zh: '目的地国移民主管机关，依其关于无法取得证明的规定',
      },
      title: {
        en: 'the destination may waive this city’s certificate or accept other evidence',
        zh: '目的地国可以豁免该城市的证明或接受其他证据',
      },
    },
    'refusal-in-writing': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'the refusal is often not put in writing: ask for it, and keep a record of the attempt',
        zh: '拒绝往往不出具书面文件：请索取书面答复，并保留申请经过的记录',
      },
    },
    'consular-legalisation': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'where the destination wants the booklet authenticated: consular legalisation', zh: '使用国要求认证时：办理领事认证' },
    },
    'notarise-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'this certificate has yet to be notarised', zh: '该证明尚须办理公证' },
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
      unless: { fact: 'convicted', operator: 'equal', value: true },
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
      title: { en: 'The notary of each city, for the time lived there', zh: '各城市公证处，证明本市居住期间' },
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
      unless: { fact: 'convicted', operator: 'equal', value: true },
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
      unless: { fact: 'convicted', operator: 'equal', value: true },
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
      unless: { fact: 'convicted', operator: 'equal', value: true },
      then: { outcome: 'certificate-available' },
    },
    {
      id: 'citizen-application',
      title: { en: 'The notice speaks of foreign citizens only', zh: '该通知仅适用于外国公民' },
      cites: ['notary_1990'],
      forEach: 'country',
      when: { all: [{ condition: 'in-china' }, { condition: 'chinese-citizen' }] },
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
      when: { all: [{ condition: 'notary-certifies-here' }, { fact: 'employerOrSchoolCertifies', operator: 'equal', value: true }] },
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
      when: { all: [{ condition: 'notary-certifies-here' }, { fact: 'policeCertify', operator: 'equal', value: true }] },
      then: { outcome: 'conduct-statement', params: { issuedBy: { en: 'the police', zh: '公安机关' } } },
    },
    {
      id: 'agent',
      title: { en: 'A representative can apply for somebody who cannot come', zh: '本人不能到场的可委托代表办理' },
      cites: ['philippine_consulate', 'who_applies'],
      forEach: 'country',
      when: { condition: 'foreigner-may-ask' },
      then: { outcome: 'agent' },
    },
    {
      id: 'power-of-attorney',
      title: { en: 'A representative brings a power of attorney', zh: '代表须提交委托书' },
      cites: ['philippine_consulate', 'who_applies'],
      forEach: 'country',
      when: { all: [{ condition: 'foreigner-may-ask' }, { fact: 'agentApplies', operator: 'equal', value: true }] },
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
      when: { all: [{ condition: 'foreigner-may-ask' }, { fact: 'convicted', operator: 'equal', value: true }] },
      then: { outcome: 'sanction-certified' },
    },
    {
      id: 'ask-the-bureau',
      title: { en: 'Cities have conditions of their own, often unpublished: ask', zh: '各城市另有条件且多未公布：请事先询问' },
      cites: ['local_rules', 'city_by_city', 'shanghai_notaries', 'old_beijing_list'],
      forEach: 'place',
      when: { condition: 'certificate-issued-here' },
      then: { outcome: 'ask-the-bureau' },
    },
    {
      id: 'stay-too-short',
      title: { en: 'A foreigner whose stay is below half a year', zh: '居住不满半年的外国人' },
      cites: ['notary_1990', 'unobtainable'],
      forEach: 'place',
      when: { condition: 'foreigner-too-short-here' },
      then: { outcome: 'certificate-unobtainable', params: { lacking: { en: 'a stay long enough', zh: '足够长的居住时间' } } },
    },
    {
      id: 'nobody-certifies',
      title: {
        en: 'Nobody certifies to the notary: no employer, no school, and not the police',
        zh: '无单位、学校或公安机关向公证处出具证明',
      },
      cites: ['notary_1990_employer', 'notary_1990_police', 'shenzhen_story', 'unobtainable'],
      forEach: 'place',
      when: { condition: 'nobody-certifies-here' },
      then: {
        outcome: 'certificate-unobtainable',
        params: { lacking: { en: 'a statement on criminal sanctions', zh: '有无受刑事处分的证明' } },
      },
    },
    {
      id: 'waiver',
      title: {
        en: 'What cannot be had is for the destination’s own rules, at its discretion',
        zh: '无法取得的证明由目的地国依其规定酌情处理',
      },
      cites: ['waivers'],
      forEach: 'place',
      when: { any: [{ condition: 'foreigner-too-short-here' }, { condition: 'nobody-certifies-here' }] },
      then: { outcome: 'waiver' },
    },
    {
      id: 'local-conditions-met',
      title: { en: 'Nothing that the city asks for is lacking', zh: '该城市所要求的均已具备' },
      cites: ['local_passport', 'local_permit', 'local_forms'],
      forEach: 'profile',
      when: {
        all: [
          { condition: 'chinese-profile' },
          { not: { condition: 'passport-lacking' } },
          { not: { condition: 'permit-lacking' } },
          { not: { condition: 'only-uncovered-visas' } },
          { not: { condition: 'forms-lacking' } },
        ],
      },
      then: { outcome: 'local-conditions-met', params: { place: { fact: 'profile.place' }, contact: { fact: 'profile.contact' } } },
    },
    {
      id: 'passport-lacking',
      title: { en: 'The city wants the passport used then, and it is gone', zh: '当地要求当时所用护照，而申请人已没有' },
      cites: ['local_passport', 'unobtainable'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'passport-lacking' }] },
      then: {
        outcome: 'local-certificate-unobtainable',
        params: { place: { fact: 'profile.place' }, lacking: { en: 'the passport used then', zh: '当时使用的护照' } },
      },
    },
    {
      id: 'permit-lacking',
      title: {
        en: 'The city certifies periods on its own residence permits only, and there was none',
        zh: '当地只证明持有本市居留许可的期间，而申请人未曾持有',
      },
      cites: ['local_permit', 'old_beijing_list', 'unobtainable'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'permit-lacking' }] },
      then: {
        outcome: 'local-certificate-unobtainable',
        params: { place: { fact: 'profile.place' }, lacking: { en: 'a residence permit of the city', zh: '该市的居留许可' } },
      },
    },
    {
      id: 'only-uncovered-visas',
      title: { en: 'The city leaves out short-term visas, and there were no others', zh: '当地不证明短期签证期间，而申请人只持有短期签证' },
      cites: ['local_permit', 'old_beijing_list', 'unobtainable'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'only-uncovered-visas' }] },
      then: {
        outcome: 'local-certificate-unobtainable',
        params: { place: { fact: 'profile.place' }, lacking: { en: 'a visa class that the city accepts', zh: '该市认可的签证种类' } },
      },
    },
    {
      id: 'never-registered',
      title: { en: 'The city wants registration forms, and the stay was never registered', zh: '当地要求住宿登记表，而申请人从未登记' },
      cites: ['local_forms', 'shanghai_notaries', 'unobtainable'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'never-registered' }] },
      then: {
        outcome: 'local-certificate-unobtainable',
        params: { place: { fact: 'profile.place' }, lacking: { en: 'the registration forms', zh: '住宿登记表' } },
      },
    },
    {
      id: 'lost-forms',
      title: { en: 'Registered, but the forms are lost: copies can be asked for', zh: '曾登记但登记表遗失：可申请副本' },
      cites: ['lost_forms'],
      forEach: 'profile',
      when: {
        all: [
          { condition: 'chinese-profile' },
          { condition: 'forms-lacking' },
          { fact: 'profile.registered', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'registration-form-copies', params: { place: { fact: 'profile.place' } } },
    },
    {
      id: 'short-term-period',
      title: {
        en: 'Where only residence permits count, time on short-term visas is left out',
        zh: '只认居留许可的地方，短期签证期间不予证明',
      },
      cites: ['local_permit'],
      forEach: 'profile',
      when: {
        all: [
          { condition: 'chinese-profile' },
          {
            any: [
              { fact: 'profile.coversShortTermVisas', operator: 'equal', value: false },
              { fact: 'profile.needsResidencePermit', operator: 'equal', value: true },
            ],
          },
          { fact: 'profile.someShortTermVisas', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'period-not-covered', params: { place: { fact: 'profile.place' } } },
    },
    {
      id: 'covers-other-cities',
      title: { en: 'Some bureaus also certify other cities', zh: '个别机构也证明其他城市的期间' },
      cites: ['other_cities'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { fact: 'profile.coversOtherCities', operator: 'equal', value: true }] },
      then: { outcome: 'covers-other-cities', params: { place: { fact: 'profile.place' } } },
    },
    {
      id: 'local-waiver',
      title: {
        en: 'A certificate that a local condition puts out of reach is for the destination’s own rules, at its discretion',
        zh: '因地方条件无法取得的证明由目的地国依其规定酌情处理',
      },
      cites: ['unobtainable', 'waivers'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'local-condition-beyond-reach' }] },
      then: { outcome: 'local-waiver', params: { place: { fact: 'profile.place' } } },
    },
    {
      id: 'refusal-in-writing',
      title: {
        en: 'In a firm’s experience bureau and notary often refuse without a paper',
        zh: '律所经验：公安机关与公证处往往不出具书面拒绝',
      },
      cites: ['refusals'],
      forEach: 'profile',
      when: { all: [{ condition: 'chinese-profile' }, { condition: 'local-condition-beyond-reach' }] },
      then: { outcome: 'refusal-in-writing', params: { place: { fact: 'profile.place' } } },
    },
    {
      id: 'consular-legalisation',
      title: { en: 'For use abroad the booklet is legalised where the destination asks for it', zh: '使用国要求时，公证书须办理领事认证' },
      cites: ['legalisation'],
      forEach: 'country',
      when: { condition: 'certificate-issued' },
      then: { outcome: 'consular-legalisation' },
    },
    {
      id: 'notarise-certificate',
      title: { en: 'A bureau’s sheet that is not yet a booklet goes to the notary', zh: '只有公安机关证明而尚无公证书的，须办理公证' },
      cites: ['notary_step', 'beijing_two_steps'],
      forEach: 'certificate',
      when: {
        all: [
          { fact: 'certificate.country', operator: 'equal', value: 'CN' },
          { fact: 'certificate.notarised', operator: 'equal', value: false },
        ],
      },
      then: { outcome: 'notarise-certificate' },
    },
  ],

  notModelled: [
    {
      clause: 'CN-52',
      reason: 'Rule of the version of 2021-12-31: before it no national text named 180 days or the exit-entry department.',
    },
    { clause: 'CN-53', reason: 'Rule of the version of 2021-12-31.' },
    {
      clause: 'CN-54',
      reason:
        'Rule of the version of 2021-12-31; the notary certified on what others said, and no rule on juvenile records was found for it.',
    },
    { clause: 'CN-55', reason: 'Rule of the version of 2021-12-31; no time limit of the notary was found.' },
    { clause: 'CN-56', reason: 'Rule of the version of 2021-12-31.' },
    { clause: 'CN-57', reason: 'Rule of the version of 2021-12-31.' },
    { clause: 'CN-58', reason: 'Rule of the version of 2022-03-25.' },
    { clause: 'S4-05', reason: 'The Ministry of Public Security had no national provisions before the version of 2021-12-31.' },
  ],
})
