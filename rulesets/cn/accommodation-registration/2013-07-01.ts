import { defineVersion } from '../../../src/authoring.ts'

/**
 * Where a foreigner lives in China has to be known to the police: registration within 24 hours, under the Exit and Entry Administration Law.
 *
 * One limit for town and country. A hotel registers its guests; anywhere else the foreigner or the host does. With it, what the neighbouring
 * articles ask of the same person: documents to carry from 16, the birth of a child, the last day of a stay on a visa.
 *
 * Hours are counted on the clock in China. The as-of date has no hour, so that on the day on which the 24 hours end it is said that they do.
 */
export default defineVersion({
  ruleset: 'cn-accommodation-registration',
  inForce: {
    from: '2013-07-01',
    basis: 'exact',
    note: {
      en: 'The Law was adopted and promulgated on 30 June 2012; the Regulations (Order 637) followed on 1 September 2013 and repealed the Implementing Rules, over which the Law already prevailed.',
      zh: '《出境入境管理法》于2012年6月30日通过并公布；《外国人入境出境管理条例》（国务院令第637号）随后于2013年9月1日施行，同时废止《实施细则》，而此前该法的效力已高于《实施细则》。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // No limit here is in months or years but the 16th birthday: whoever was born on 29 February carries documents a day early, never late.
  dateRounding: 'down',

  citations: {
    eeal_37: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 37',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-10'],
    },
    eeal_38: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 38',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-11', 'S1-92', 'K-08'],
      note: 'Sixteen. An anonymous page says seventeen in one place and sixteen in another; the Law decides.',
    },
    loc_38: {
      instrument: 'Law Library of Congress, Refugee Law and Policy: China',
      locator: 'summary',
      address: 'http://loc.gov/law/help/refugee-law/china.php',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-11', 'S1-73', 'S1-93'],
      note: 'Restates the second paragraph of article 38: residence permits are shown to public security where the holder resides. An anonymous page makes of it that permits have to be applied for.',
    },
    eeal_39_hotels: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 39(1)',
      address: 'http://www.jobworkvisa.com/waiguorengongzuoqianzhengbanshizhinan/89.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-12', 'S1-74', 'S1-94', 'K-26'],
      note: 'UNHCR’s page speaks of every foreigner and every stay; in a hotel it is the hotel that registers.',
    },
    eeal_39_elsewhere: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 39(2)',
      address: 'http://www.jobworkvisa.com/waiguorengongzuoqianzhengbanshizhinan/89.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-13', 'S1-95', 'K-07'],
      note: 'Within 24 hours of moving in, by the foreigner or the host; no visa class, nationality or status is a condition.',
    },
    eeal_39_refugees: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'arts 39(2) and 89',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-13', 'CN-19', 'S1-57', 'S1-71'],
      note: 'A foreigner is whoever has no Chinese nationality: stateless persons, asylum-seekers and refugees are included.',
    },
    counting: {
      instrument: 'Civil Code (民法典)',
      locator: 'art 201',
      address: 'https://neixun.cn/peixun/ldbj/sangongliuyuanqishierfei/sangongliuyuanqishierfei_057.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-13', 'CN-14'],
      note: 'Followed by analogy: hours run from the hour that the law names, days from the day after. The Law on exit and entry says nothing of its own.',
    },
    unhcr_form: {
      instrument: 'UNHCR China, registering with UNHCR',
      address: 'https://help.unhcr.org/china/asylum/registering-with-unhcr/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S0-20', 'K-26'],
      note: 'The form is to be obtained from the local police within 24 hours of moving, short stays included.',
    },
    mps_guidance: {
      instrument: 'Ministry of Public Security, Exit-Entry Administration: how a foreigner registers accommodation, 16 July 2014',
      locator: 'items 2 to 4',
      address: 'http://huzhao1.com/qianzheng/zhongguo/2636.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-13', 'CN-16'],
      note: 'Police station, police office or service station for foreigners; a university or an employer that lodges foreigners may register them as host.',
    },
    again: {
      instrument: 'Shanghai Administration of Foreign Experts Affairs, process for registering temporary residence, as reproduced',
      address: 'https://www.citynewsservice.cn/service/employee/jad96pm99dmxbwzl',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-13'],
      note: 'A change of address is registered anew within 24 hours.',
    },
    shanghai_online: {
      instrument: 'Shanghai police, guide to accommodation registration of overseas personnel, as reproduced',
      address: 'https://www.serviceonnewgrounds.com/guide-overseas-personnel-accomodation-registration/',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-12', 'CN-13'],
      note: 'One city. Its Procedures of 2020 (reissued, https://english.shanghai.gov.cn/en-Bulletin/20250728/272abda1e8ac4217a566b4d969b43548.html) go on national trial procedures for police stations.',
    },
    papers: {
      instrument: 'Agent’s page on housing registration of foreigners in Shanghai',
      address: 'https://tolmaogroup.com/shanghai-online-registration-for-foreign-citizens/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-13'],
      note: 'Passport, lease, landlord’s identity card, papers of the property; each police station decides what it asks for. The Law lists nothing.',
    },
    countryside: {
      instrument: 'Shanghai press guide, 11 March 2024, and the Implementing Rules repealed in 2013',
      locator: 'Implementing Rules, art 30',
      address: 'https://www.shine.cn/news/metro/2403116321/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-40'],
      note: 'The guide still gives 72 hours for the countryside, which was the rule until 30 June 2013. Article 39 has no such limit.',
    },
    eeal_40: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 40(1)',
      address: 'http://www.scdcom.org/go-a8195.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-14'],
      note: 'From the Chengdu exit-entry administration. Dongguan’s notice of 1 November 2024 lets a birth go unregistered when the child has a foreign passport, and applies for a visa document, within the 60 days.',
    },
    eeal_76: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 76',
      address: 'http://huzhao1.com/qianzheng/zhongguo/2636.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-16'],
      note: 'A local scale keeps to the warning for up to three days’ delay (https://www.64365.com/ask/5822663.aspx); the Law has no such step.',
    },
    eeal_78: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 78',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-17'],
      note: 'Article 25(1) of the Regulations: to stay longer than a visa allows is illegal residence.',
    },
    eeal_62: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'arts 62 and 81',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-18'],
    },
    eeal_89: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 89',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-19'],
    },
    regs_36: {
      instrument: 'Regulations on Entry and Exit of Foreigners (Order 637)',
      locator: 'art 36(3)',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-27'],
      note: 'In force from 1 September 2013. The visa centres say the same: https://visaforchina.cn/ACC2_ZH/generalinformation/faq/283372.shtml.',
    },
    university: {
      instrument: 'University page on visas, example of an X2 visa of 90 days',
      address: 'http://lianpp.com/cnu/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-27'],
      note: 'Entered on 5 September 2020, to leave by 3 December: the day of entry is counted.',
    },
    extension: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 29',
      address: 'http://dlbhrb.com/index.php/2023/11/03/pufa4',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-02'],
    },
  },

  facts: {
    chineseNational: {
      type: 'boolean',
      question: { en: 'Does the person have Chinese nationality?', zh: '当事人是否具有中国国籍？' },
      hint: {
        en: 'Stateless persons do not. Residents of Hong Kong, Macau and Taiwan come under rules of their own.',
        zh: '无国籍人不具有。香港、澳门和台湾居民适用另外的规定。',
      },
      assume: false,
      cites: ['eeal_89'],
    },
    lodging: {
      type: 'enum',
      values: ['hotel', 'elsewhere'],
      labels: {
        hotel: { en: 'in a hotel or hostel', zh: '旅馆（酒店、旅店等）' },
        elsewhere: {
          en: 'anywhere else: rented or own home, with family or friends, in a dormitory',
          zh: '旅馆以外：租房、自有住房、亲友家、宿舍等',
        },
      },
      question: { en: 'Where does the person stay?', zh: '当事人住在哪里？' },
      hint: { en: 'Ask for each place anew, also for a few nights.', zh: '每换一处住所都应重新回答，短住几晚也一样。' },
      cites: ['eeal_39_hotels', 'eeal_39_elsewhere'],
    },
    movedInAt: {
      type: 'time',
      question: { en: 'When did the person move in, or when will they?', zh: '当事人何时入住（或将于何时入住）？' },
      hint: {
        en: 'Day and hour, on the clock in China; the day alone will do if the hour is not known.',
        zh: '请填写日期和时刻（中国时间）；不知道时刻的，只填日期。',
      },
      cites: ['eeal_39_elsewhere'],
    },
    registered: {
      type: 'boolean',
      question: {
        en: 'Has this stay been registered with the police, by the person or by the host?',
        zh: '本次住宿是否已由本人或留宿人向公安机关登记？',
      },
      cites: ['eeal_39_elsewhere'],
    },
    registeredAt: {
      type: 'time',
      notAfterAsOf: true,
      question: { en: 'When was it registered?', zh: '何时办理的登记？' },
      hint: { en: 'The form shows it.', zh: '见登记表。' },
      cites: ['eeal_39_elsewhere'],
    },
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      question: { en: 'When was the person born?', zh: '当事人何时出生？' },
      cites: ['eeal_38', 'eeal_40'],
    },
    bornInChina: {
      type: 'boolean',
      question: { en: 'Was the person born in China?', zh: '当事人是否在中国境内出生？' },
      hint: { en: 'For a baby, answer as the baby.', zh: '如为婴儿办理，请以婴儿为当事人作答。' },
      assume: false,
      cites: ['eeal_40'],
    },
    birthRegistered: {
      type: 'boolean',
      question: {
        en: 'Has the birth been registered with the exit-entry office of the police?',
        zh: '是否已在公安机关出入境管理机构办理出生登记？',
      },
      cites: ['eeal_40'],
    },
    staysOn: {
      type: 'enum',
      values: ['visa', 'residence-permit', 'other'],
      labels: {
        visa: { en: 'a visa that prints the days of the stay', zh: '注明停留天数的签证' },
        'residence-permit': { en: 'a residence permit', zh: '居留证件' },
        other: {
          en: 'something else: no visa needed, an extended stay, a stay permit, an identity certificate',
          zh: '其他：免签、已延期、停留证件、身份证明等',
        },
      },
      question: { en: 'On what does the person stay in China?', zh: '当事人凭什么在中国停留居留？' },
      hint: {
        en: 'Whoever stays on an identity document that public security issued under article 46 answers “something else”, also after the visa has run out: see cn-asylum.',
        zh: '凭公安机关依第四十六条签发的临时身份证明或难民身份证件停留的，即使签证已到期，也请选“其他”：参见cn-asylum。',
      },
      cites: ['regs_36', 'loc_38'],
    },
    stayDays: {
      type: 'integer',
      minimum: 1,
      maximum: 180,
      unit: 'days',
      question: { en: 'For how many days does the visa allow each stay?', zh: '签证注明每次入境后停留多少天？' },
      hint: {
        en: 'Printed as the duration of each stay. With 000 printed a residence permit has to be asked for: answer “something else” before.',
        zh: '见签证“入境后停留期”。如注明000，须办理居留证件，前一问请选“其他”。',
      },
      cites: ['regs_36', 'extension'],
    },
    enteredOn: {
      type: 'date',
      notAfterAsOf: true,
      question: { en: 'When did the person last enter China?', zh: '当事人最近一次何时入境？' },
      hint: { en: 'The stamp or the boarding pass shows it.', zh: '见入境章或登机牌。' },
      cites: ['regs_36'],
    },
  },

  measures: {
    age: { age: 'birthDate' },
    movedInOn: { dayOf: 'movedInAt' },
    registerBy: { shift: 'movedInAt', by: { hours: 24 } },
    registerByDay: { dayOf: 'registerBy' },
    daysPastLimit: { elapsed: { from: 'registerByDay', to: 'asOf' }, in: 'days' },
    hoursToRegistration: { elapsed: { from: 'movedInAt', to: 'registeredAt' }, in: 'hours' },
    registerBirthBy: { shift: 'birthDate', by: { days: 60 } },
    daysSinceBirth: { elapsed: { from: 'birthDate', to: 'asOf' }, in: 'days' },
    lastDay: { shift: 'enteredOn', by: { days: 'stayDays' } },
    lastSafeDay: { shift: 'lastDay', by: { days: 1 }, direction: 'back' },
    askForMoreBy: { shift: 'lastSafeDay', by: { days: 7 }, direction: 'back' },
    daysToAskForMore: { elapsed: { from: 'asOf', to: 'askForMoreBy' }, in: 'days' },
    daysPastStay: { elapsed: { from: 'lastDay', to: 'asOf' }, in: 'days' },
  },

  readings: {
    firstDayOfStay: {
      title: {
        en: 'Which is the first day of a stay on a visa: the day of entry or the day after?',
        zh: '签证停留期的第一天是入境当日还是次日？',
      },
      values: {
        'day-after-entry': { title: { en: 'The day after entry', zh: '入境次日' }, cites: ['regs_36'] },
        'day-of-entry': { title: { en: 'The day of entry', zh: '入境当日' }, cites: ['university'] },
      },
      recommended: 'day-after-entry',
      because: {
        en: 'The Regulations say it in so many words; the other count is a university’s. To leave a day early is safe under both.',
        zh: '条例有明文规定，另一种算法只见于高校网页；提前一天离境则两种算法下均无问题。',
      },
    },
  },

  conditions: {
    foreigner: { fact: 'chineseNational', operator: 'equal', value: false },
    'in-hotel': { all: [{ condition: 'foreigner' }, { fact: 'lodging', operator: 'equal', value: 'hotel' }] },
    elsewhere: {
      all: [
        { condition: 'foreigner' },
        { fact: 'lodging', operator: 'equal', value: 'elsewhere' },
        { fact: 'movedInOn', operator: 'greaterThanInclusive', value: '2013-07-01' },
      ],
    },
    'to-register': { all: [{ condition: 'elsewhere' }, { fact: 'registered', operator: 'equal', value: false }] },
    // The as-of date has no hour: the limit has surely passed from the day after.
    'limit-passed': { fact: 'daysPastLimit', operator: 'greaterThan', value: { days: 0 } },
    'registered-late': {
      all: [
        { condition: 'elsewhere' },
        { fact: 'registered', operator: 'equal', value: true },
        { fact: 'hoursToRegistration', operator: 'greaterThan', value: { hours: 24 } },
      ],
    },
    'registration-neglected': {
      any: [{ all: [{ condition: 'to-register' }, { condition: 'limit-passed' }] }, { condition: 'registered-late' }],
    },
    'birth-to-register': {
      all: [
        { condition: 'foreigner' },
        { fact: 'bornInChina', operator: 'equal', value: true },
        { fact: 'birthDate', operator: 'greaterThanInclusive', value: '2013-07-01' },
        { fact: 'birthRegistered', operator: 'equal', value: false },
      ],
    },
    'birth-neglected': {
      all: [{ condition: 'birth-to-register' }, { fact: 'daysSinceBirth', operator: 'greaterThan', value: { days: 60 } }],
    },
    'on-visa': {
      all: [
        { condition: 'foreigner' },
        { fact: 'staysOn', operator: 'equal', value: 'visa' },
        { fact: 'enteredOn', operator: 'greaterThanInclusive', value: '2013-09-01' },
      ],
    },
    'from-day-after': { all: [{ condition: 'on-visa' }, { fact: 'firstDayOfStay', operator: 'equal', value: 'day-after-entry' }] },
    // Seven days before the last day, which is one day earlier where the day of entry counts.
    'too-late-to-extend': {
      all: [
        { condition: 'on-visa' },
        {
          any: [
            { fact: 'daysToAskForMore', operator: 'lessThan', value: { days: -1 } },
            {
              all: [
                { fact: 'firstDayOfStay', operator: 'equal', value: 'day-of-entry' },
                { fact: 'daysToAskForMore', operator: 'equal', value: { days: -1 } },
              ],
            },
          ],
        },
      ],
    },
    'stay-run-out': {
      all: [
        { condition: 'on-visa' },
        {
          any: [
            { fact: 'daysPastStay', operator: 'greaterThan', value: { days: 0 } },
            {
              all: [
                { fact: 'firstDayOfStay', operator: 'equal', value: 'day-of-entry' },
                { fact: 'daysPastStay', operator: 'equal', value: { days: 0 } },
              ],
            },
          ],
        },
      ],
    },
  },

  outcomes: {
    register: {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'register the stay with the police of the place: the foreigner or the host',
        zh: '由外国人本人或留宿人向居住地公安机关办理住宿登记',
      },
    },
    'registration-deadline': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'registration of the stay: 24 hours after moving in', zh: '住宿登记期限：入住后二十四小时内' },
    },
    'deadline-today': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'the 24 hours end on this very day', zh: '二十四小时的期限于当日届满' },
    },
    passport: {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: { en: 'passport, with the visa or permit and the entry stamp', zh: '护照（含签证或居留证件页、入境章页）' },
    },
    'proof-of-address': {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: { en: 'lease or title deed', zh: '房屋租赁合同或房产证明' },
    },
    'host-identity': {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: { en: 'copy of the landlord’s or host’s identity document', zh: '房东或留宿人身份证件复印件' },
    },
    'police-station': {
      kind: 'facility',
      modality: 'is',
      title: {
        en: 'police station (派出所) of the place, or its police office or service station for foreigners',
        zh: '住宿地派出所，或当地警务室、外国人服务站',
      },
    },
    'host-registers': {
      kind: 'permission',
      modality: 'is',
      title: {
        en: 'registration by the host instead, a university or an employer that lodges the foreigner included',
        zh: '可由留宿人代办；提供住宿的院校或单位也可作为留宿人办理',
      },
    },
    'online-registration': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: { en: 'registration online, where the city offers it (Shanghai does)', zh: '网上自助登记（如上海已开通，以当地为准）' },
    },
    'keep-the-form': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'obtain the Registration Form of Temporary Residence (临时住宿登记表) from the local police',
        zh: '从当地公安机关领取《临时住宿登记表》',
      },
    },
    'registered-in-time': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'the stay was registered in time', zh: '本次住宿已按时登记' },
    },
    'new-address': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'every new address is registered anew, also for a short stay',
        zh: '每换一处住所都须重新登记，短期住宿也不例外',
      },
    },
    'same-in-the-countryside': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'town and country have the same 24 hours: guides that still give 72 repeat the rule repealed in 2013',
        zh: '城乡均为二十四小时：仍称农村七十二小时的指南沿用的是2013年废止的旧规定',
      },
    },
    'earlier-move-in': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'moved in before 1 July 2013: the rules before that day say whether it was registered in time',
        zh: '2013年7月1日前入住：是否按时登记依此前的规定判断',
      },
    },
    'hotel-registers': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'the hotel registers its guest and reports to the police: the guest need not go there',
        zh: '由旅馆办理登记并报送公安机关，住客无须自行前往',
      },
    },
    'identity-at-hotel': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'valid passport or other identity document, to show at the hotel', zh: '入住旅馆时出示有效护照等身份证件' },
    },
    'hotel-penalty': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'a hotel that does not report its guests gets a warning, in serious cases a fine of 1,000 to 5,000 yuan',
        zh: '旅馆未按规定报送住宿信息的，给予警告；情节严重的，处一千元以上五千元以下罚款',
      },
    },
    warning: {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'a warning', zh: '警告' },
    },
    fine: {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: { en: 'with the warning, a fine of up to 2,000 yuan', zh: '可并处二千元以下罚款' },
    },
    'carry-documents': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'carry the passport, other travel document or permit, and show it to the police when asked',
        zh: '随身携带护照、其他国际旅行证件或停留居留证件，接受公安机关查验',
      },
    },
    'inspection-refused': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'whoever refuses to show documents to the police, or to present a residence permit when it is due, gets a warning, and may be fined up to 2,000 yuan',
        zh: '拒不接受公安机关查验证件或者拒不交验居留证件的，给予警告，可以并处二千元以下罚款',
      },
    },
    'present-permit': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'show the residence permit to public security where the person lives, when it sets a time for that',
        zh: '在规定的时间内到居留地公安机关交验居留证件',
      },
    },
    'register-birth': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'register the birth for stay or residence: the parents or an agent',
        zh: '由父母或代理人为婴儿办理停留或者居留登记',
      },
    },
    'birth-deadline': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'registration of the birth: 60 days', zh: '出生登记期限：出生后六十日内' },
    },
    'birth-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'birth certificate of the child', zh: '婴儿出生证明' },
    },
    'exit-entry-office': {
      kind: 'facility',
      modality: 'is',
      title: {
        en: 'exit-entry office of the police, county level or above, where the parents live',
        zh: '父母停留居留地县级以上公安机关出入境管理机构',
      },
    },
    'keep-to-purpose': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'do nothing that does not fit the purpose of the stay, and leave before it ends',
        zh: '不从事与停留居留事由不相符的活动，并在期限届满前离境',
      },
    },
    'last-safe-day': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'leave China: the last day that is safe however the days are counted', zh: '离境：无论如何计算均不逾期的最后一日' },
    },
    'last-day-of-stay': {
      kind: 'deadline',
      modality: 'must',
      title: {
        en: 'last day of the stay by the Regulations, the day of entry not counted',
        zh: '按条例计算的停留期最后一日（入境当日不计）',
      },
    },
    extension: {
      kind: 'permission',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: {
        en: 'a longer stay on the visa, at most as long again, asked for at least seven days before the stay ends',
        zh: '延长签证停留期限（停留期届满七日前申请），累计不超过原停留期',
      },
    },
    'too-late-to-extend': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'the time for asking for a longer stay, until seven days before it ends, has passed',
        zh: '申请延长停留期限的时间（停留期届满七日前）已过',
      },
    },
    'illegal-residence': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'illegal residence: a warning', zh: '非法居留：警告' },
    },
    'illegal-residence-fine': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security, in serious cases', zh: '公安机关（情节严重时）' },
      title: {
        en: 'a fine of 500 yuan a day, at most 10,000, or detention for 5 to 15 days',
        zh: '每日五百元、总额不超过一万元的罚款，或者五日以上十五日以下拘留',
      },
    },
    'guardian-penalty': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: {
        en: 'for a guardian who failed to see to it, a warning and a fine of up to 1,000 yuan',
        zh: '对未尽监护义务的监护人给予警告，可并处一千元以下罚款',
      },
    },
    removal: {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security (on deportation, the Ministry)', zh: '公安机关（驱逐出境由公安部决定）' },
      title: {
        en: 'repatriation with no entry for one to five years, or in serious cases deportation with none for ten',
        zh: '遣送出境，一至五年内不准入境；情节严重被驱逐出境的，十年内不准入境',
      },
    },
  },

  rules: [
    {
      id: 'register-within-24-hours',
      title: { en: 'Outside hotels, registration within 24 hours of moving in', zh: '旅馆以外的住所：入住后二十四小时内登记' },
      cites: ['eeal_39_elsewhere', 'eeal_39_refugees'],
      when: { all: [{ condition: 'to-register' }, { not: { condition: 'limit-passed' } }] },
      then: { outcome: 'register' },
    },
    {
      id: 'register-although-late',
      title: {
        en: 'The 24 hours have passed and the stay is still to be registered: do it at once',
        zh: '期限已过仍未登记：应立即补办',
      },
      cites: ['eeal_39_elsewhere', 'eeal_76'],
      when: { all: [{ condition: 'to-register' }, { condition: 'limit-passed' }] },
      then: { outcome: 'register' },
    },
    {
      id: 'limit-of-24-hours',
      title: { en: '24 hours, counted from the hour of moving in', zh: '自入住之时起算二十四小时' },
      cites: ['eeal_39_elsewhere', 'counting'],
      when: { condition: 'to-register' },
      then: { outcome: 'registration-deadline', params: { dueOn: { fact: 'registerBy' } } },
    },
    {
      id: 'limit-ends-today',
      title: { en: 'Whether the 24 hours have passed depends on the hour', zh: '期限是否已过取决于具体时刻' },
      cites: ['eeal_39_elsewhere', 'counting'],
      when: { all: [{ condition: 'to-register' }, { fact: 'daysPastLimit', operator: 'equal', value: { days: 0 } }] },
      then: { outcome: 'deadline-today' },
    },
    {
      id: 'passport',
      title: { en: 'Police stations ask for the passport', zh: '派出所一般要求出示护照' },
      cites: ['papers'],
      when: { condition: 'to-register' },
      then: { outcome: 'passport' },
    },
    {
      id: 'proof-of-address',
      title: { en: 'Police stations ask for a proof of the address', zh: '派出所一般要求住址证明' },
      cites: ['papers'],
      when: { condition: 'to-register' },
      then: { outcome: 'proof-of-address' },
    },
    {
      id: 'host-identity',
      title: { en: 'Police stations ask who lets or lends the home', zh: '派出所一般要求房东或留宿人的身份证件' },
      cites: ['papers'],
      when: { condition: 'to-register' },
      then: { outcome: 'host-identity' },
    },
    {
      id: 'police-station',
      title: { en: 'The police station of the place takes the registration', zh: '由住宿地派出所受理' },
      cites: ['mps_guidance'],
      when: { condition: 'to-register' },
      then: { outcome: 'police-station' },
    },
    {
      id: 'host-registers',
      title: { en: 'Foreigner or host: one of them is enough', zh: '本人或留宿人办理均可' },
      cites: ['eeal_39_elsewhere', 'mps_guidance'],
      when: { condition: 'to-register' },
      then: { outcome: 'host-registers' },
    },
    {
      id: 'online-registration',
      title: { en: 'Some cities take the registration online', zh: '部分城市可网上登记' },
      cites: ['shanghai_online'],
      when: { condition: 'to-register' },
      then: { outcome: 'online-registration' },
    },
    {
      id: 'keep-the-form',
      title: { en: 'The form is obtained for every place, and UNHCR asks for it', zh: '每处住所均须取得登记表，联合国难民署也要求提交' },
      cites: ['unhcr_form'],
      when: { condition: 'elsewhere' },
      then: { outcome: 'keep-the-form' },
    },
    {
      id: 'registered-in-time',
      title: { en: 'Registered within 24 hours', zh: '已在二十四小时内登记' },
      cites: ['eeal_39_elsewhere', 'counting'],
      when: {
        all: [
          { condition: 'elsewhere' },
          { fact: 'registered', operator: 'equal', value: true },
          { fact: 'hoursToRegistration', operator: 'lessThanInclusive', value: { hours: 24 } },
        ],
      },
      then: { outcome: 'registered-in-time' },
    },
    {
      id: 'new-address',
      title: { en: 'The duty begins anew with every move', zh: '每次搬迁，登记义务重新开始' },
      cites: ['eeal_39_elsewhere', 'unhcr_form', 'again'],
      when: { condition: 'foreigner' },
      then: { outcome: 'new-address' },
    },
    {
      id: 'same-in-the-countryside',
      title: { en: 'The Law has no longer limit for the countryside', zh: '现行法律没有为农村规定更长的期限' },
      cites: ['eeal_39_elsewhere', 'countryside'],
      when: { condition: 'to-register' },
      then: { outcome: 'same-in-the-countryside' },
    },
    {
      id: 'earlier-move-in',
      title: { en: 'Another rule was in force when the person moved in', zh: '入住时适用的是旧规定' },
      cites: ['countryside'],
      when: {
        all: [
          { condition: 'foreigner' },
          { fact: 'lodging', operator: 'equal', value: 'elsewhere' },
          { fact: 'movedInOn', operator: 'lessThan', value: '2013-07-01' },
        ],
      },
      then: { outcome: 'earlier-move-in' },
    },
    {
      id: 'hotel-registers',
      title: { en: 'In a hotel, the hotel registers', zh: '住旅馆的，由旅馆登记' },
      cites: ['eeal_39_hotels'],
      when: { condition: 'in-hotel' },
      then: { outcome: 'hotel-registers' },
    },
    {
      id: 'identity-at-hotel',
      title: { en: 'The hotel takes the particulars from a valid identity document', zh: '旅馆凭有效身份证件登记' },
      cites: ['shanghai_online'],
      when: { condition: 'in-hotel' },
      then: { outcome: 'identity-at-hotel' },
    },
    {
      id: 'hotel-penalty',
      title: { en: 'Reporting is the hotel’s own duty', zh: '报送住宿信息是旅馆的义务' },
      cites: ['eeal_76', 'mps_guidance'],
      when: { condition: 'in-hotel' },
      then: { outcome: 'hotel-penalty' },
    },
    {
      id: 'warning-registration',
      title: { en: 'A stay that was not registered within 24 hours', zh: '未在二十四小时内办理住宿登记' },
      cites: ['eeal_76', 'mps_guidance'],
      when: { condition: 'registration-neglected' },
      then: { outcome: 'warning' },
    },
    {
      id: 'warning-birth',
      title: { en: 'A birth that was not registered within 60 days', zh: '未在六十日内办理出生登记' },
      cites: ['eeal_76', 'eeal_40'],
      when: { condition: 'birth-neglected' },
      then: { outcome: 'warning' },
    },
    {
      id: 'fine',
      title: { en: 'To each of these warnings a fine may be added', zh: '上述各项警告均可并处罚款' },
      cites: ['eeal_76'],
      when: { any: [{ condition: 'registration-neglected' }, { condition: 'birth-neglected' }] },
      then: { outcome: 'fine', params: { atMost: 2000, currency: 'CNY' } },
    },
    {
      id: 'carry-documents-from-16',
      title: { en: 'From the 16th birthday', zh: '年满十六周岁起' },
      cites: ['eeal_38'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'age', operator: 'greaterThanInclusive', value: 16 }] },
      then: { outcome: 'carry-documents' },
    },
    {
      id: 'inspection-refused',
      title: { en: 'The police may inspect documents', zh: '公安机关有权查验证件' },
      cites: ['eeal_38', 'eeal_76'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'age', operator: 'greaterThanInclusive', value: 16 }] },
      then: { outcome: 'inspection-refused' },
    },
    {
      id: 'present-permit',
      title: { en: 'Holders of a residence permit show it to public security', zh: '居留证件持有人须交验证件' },
      cites: ['eeal_38', 'loc_38'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'staysOn', operator: 'equal', value: 'residence-permit' }] },
      then: { outcome: 'present-permit' },
    },
    {
      id: 'register-birth',
      title: { en: 'A foreign child born in China is registered', zh: '在中国境内出生的外国婴儿须办理登记' },
      cites: ['eeal_40'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'register-birth' },
    },
    {
      id: 'birth-within-60-days',
      title: { en: '60 days, the day of birth not counted', zh: '六十日，出生当日不计入' },
      cites: ['eeal_40', 'counting'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'birth-deadline', params: { dueOn: { fact: 'registerBirthBy' } } },
    },
    {
      id: 'birth-certificate',
      title: { en: 'The birth certificate is brought', zh: '须持出生证明办理' },
      cites: ['eeal_40'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'birth-certificate' },
    },
    {
      id: 'exit-entry-office',
      title: { en: 'The exit-entry office takes it, not the police station', zh: '由出入境管理机构而非派出所受理' },
      cites: ['eeal_40'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'exit-entry-office' },
    },
    {
      id: 'keep-to-purpose',
      title: { en: 'Every foreigner keeps to the purpose and the length of the stay', zh: '外国人应遵守停留居留事由和期限' },
      cites: ['eeal_37'],
      when: { condition: 'foreigner' },
      then: { outcome: 'keep-to-purpose' },
    },
    {
      id: 'last-safe-day',
      title: { en: 'The last of the days that the visa allows, the day of entry being the first', zh: '以入境当日为第一天计算的最后一日' },
      cites: ['university', 'regs_36'],
      when: { condition: 'on-visa' },
      then: { outcome: 'last-safe-day', params: { dueOn: { fact: 'lastSafeDay' } } },
    },
    {
      id: 'last-day-of-stay',
      title: { en: 'The last of the days that the visa allows, from the day after entry', zh: '自入境次日起计算的最后一日' },
      cites: ['regs_36'],
      when: { condition: 'from-day-after' },
      then: { outcome: 'last-day-of-stay', params: { dueOn: { fact: 'lastDay' } } },
    },
    {
      id: 'extension',
      title: { en: 'A longer stay is asked for at the exit-entry office', zh: '延期向出入境管理机构申请' },
      cites: ['extension'],
      when: { all: [{ condition: 'on-visa' }, { not: { condition: 'too-late-to-extend' } }] },
      then: {
        outcome: 'extension',
        params: { dueOn: { fact: 'askForMoreBy' } },
      },
    },
    {
      id: 'too-late-to-extend',
      title: { en: 'Fewer than seven days are left of the stay', zh: '距停留期届满已不足七日' },
      cites: ['extension', 'regs_36'],
      when: { all: [{ condition: 'too-late-to-extend' }, { not: { condition: 'stay-run-out' } }] },
      then: { outcome: 'too-late-to-extend' },
    },
    {
      id: 'illegal-residence',
      title: { en: 'Still in China after the last day of the stay', zh: '停留期届满后仍在境内' },
      cites: ['eeal_78', 'regs_36'],
      when: { condition: 'stay-run-out' },
      then: { outcome: 'illegal-residence' },
    },
    {
      id: 'illegal-residence-fine',
      title: { en: 'Illegal residence in serious cases', zh: '非法居留情节严重的' },
      cites: ['eeal_78'],
      when: { condition: 'stay-run-out' },
      then: { outcome: 'illegal-residence-fine', params: { perDay: 500, atMost: 10000, currency: 'CNY' } },
    },
    {
      id: 'guardian-penalty',
      title: { en: 'Illegal residence of a child under 16', zh: '未满十六周岁的外国人非法居留' },
      cites: ['eeal_78'],
      when: { all: [{ condition: 'stay-run-out' }, { fact: 'age', operator: 'lessThan', value: 16 }] },
      then: { outcome: 'guardian-penalty', params: { atMost: 1000, currency: 'CNY' } },
    },
    {
      id: 'removal',
      title: { en: 'Illegal residence can end in repatriation', zh: '非法居留可被遣送出境' },
      cites: ['eeal_62'],
      when: { condition: 'stay-run-out' },
      then: { outcome: 'removal' },
    },
  ],

  notModelled: [
    {
      clause: 'CN-08',
      reason: 'A stay permit prints its own last day, within the 180 days of article 34: there is nothing to compute.',
    },
    {
      clause: 'CN-28',
      reason: 'Registration is no approval, so no working days are counted; those of permits are in cn-beijing-personal-affairs-permit.',
    },
    {
      clause: 'S1-58',
      reason: 'Wrong (K-07): article 39 asks every foreigner to register, whatever the visa, and a foreigner is by definition no citizen.',
    },
    { clause: 'S1-72', reason: 'Wrong (K-08): the page says seventeen; article 38 says sixteen, as the page itself does elsewhere.' },
  ],
})
