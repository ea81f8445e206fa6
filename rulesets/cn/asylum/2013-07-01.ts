import { defineVersion } from '../../../src/authoring.ts'

/**
 * Asylum and refugee status in the law of China: one sentence of the Constitution, and one article of the Exit and Entry Administration Law.
 *
 * Political asylum is at the state’s discretion. Article 46 lets an applicant for refugee status stay while it is determined, and a refugee
 * stay and reside, each on a document of public security. What the law leaves out is said as well: procedure, authority, times, work.
 *
 * In practice UNHCR registers and decides; that way is the ruleset `unhcr-cn-registration`. Treaties are not modelled.
 */
export default defineVersion({
  ruleset: 'cn-asylum',
  inForce: {
    from: '2013-07-01',
    basis: 'exact',
    note: {
      en: 'The day on which article 46 took effect; the sentence of the Constitution is of 1982.',
      zh: '该日为第四十六条生效之日；宪法中的那一句规定则始于1982年。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // Only the 16th birthday is computed: whoever was born on 29 February carries documents a day early, never late.
  dateRounding: 'down',

  citations: {
    constitution: {
      instrument: 'Constitution of the People’s Republic of China',
      locator: 'art 32',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-30', 'S1-24', 'S1-27', 'S1-33', 'S1-64', 'S1-78', 'K-09'],
      note: 'May grant, to foreigners who request it for political reasons. It is the Constitution’s article, not one of the Exit and Entry Administration Law.',
    },
    constitution_aliens: {
      instrument: 'Constitution of the People’s Republic of China',
      locator: 'art 32(1)',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-30', 'S1-31', 'S1-32'],
    },
    eeal_46_applicants: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 46, first half',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-15', 'S1-21', 'S1-41', 'S1-43', 'S1-80', 'K-10'],
      note: 'Adopted on 30 June 2012 and in force from 1 July 2013; “passed in July 2012” is a mistake. The draft had it as article 45 (https://lawandborder.com/chinas-new-exit-entry-law-treatment-of-refugees/).',
    },
    eeal_46_refugees: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 46, second half',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-15', 'S1-22', 'S1-42', 'S1-65', 'S1-81', 'K-11', 'K-13'],
      note: 'Stay and reside, for every recognised refugee, on a document of public security; no organ of the National People’s Congress takes part.',
    },
    eeal_89: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'art 89',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-19', 'K-12'],
      note: 'A foreigner is whoever has no Chinese nationality, so that stateless persons are included.',
    },
    eeal_general: {
      instrument: 'Exit and Entry Administration Law (出境入境管理法)',
      locator: 'arts 38 and 39',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-11', 'CN-13', 'S1-66', 'S1-71', 'S1-83'],
      note: 'Written for every foreigner; article 46 makes no exception from them.',
    },
    extradition: {
      instrument: 'Extradition Law of the People’s Republic of China (引渡法)',
      locator: 'art 8(3)',
      address: 'http://law.lawtime.cn/lifadongtai/23231.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['S1-28'],
      note: 'Of 2000. The page adds that nobody granted asylum is expelled: no statute was found for that.',
    },
    unhcr_who: {
      instrument: 'UNHCR China, applying for asylum in China',
      address: 'https://help.unhcr.org/china/asylum/',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['UN-21', 'S1-14', 'S1-15', 'K-12'],
      note: 'Its definition of a refugee names the country of habitual residence beside that of nationality, for the stateless.',
    },
    rsd: {
      instrument: 'Forced Migration Review, Shedding light on RSD in China',
      address: 'https://www.fmreview.org/recognising-refugees/song/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['UN-25', 'K-01'],
    },
    loc: {
      instrument: 'Law Library of Congress, Refugee Law and Policy: China',
      locator: 'summary',
      address: 'http://loc.gov/law/help/refugee-law/china.php',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['S1-67', 'S1-68', 'S1-85', 'K-01'],
      note: 'The overview that an anonymous page paraphrases, often wrongly.',
    },
    loc_work: {
      instrument: 'Law Library of Congress, Refugee Law and Policy: China',
      locator: 'summary',
      address: 'http://loc.gov/law/help/refugee-law/china.php',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['S1-69', 'K-13'],
      note: 'Non-Indochinese refugees are treated as foreigners without a right to employment; an anonymous page turns that into no right to live in China, against article 46.',
    },
    silence: {
      instrument: 'Song, Chinese Law and Policy on Refugee Status, thesis, 2014',
      locator: 'abstract',
      address: 'https://docslib.org/doc/2373793/the-door-behind-the-bamboo-curtain-chinese-law-and-policy-on-refugee-status',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-15', 'S1-84'],
      note: 'No provision defines a refugee or says how status is determined. UNHCR’s factsheet of April 2022 still calls the provisions of the Law pending implementation (https://reliefweb.int/report/china/people-s-republic-china-factsheet-april-2022).',
    },
    authority: {
      instrument: 'China Daily, Legal status for seekers of asylum, 2 July 2012',
      address: 'http://en.people.cn/90785/7862577.html',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['S1-84', 'K-11'],
      note: 'No office is formally charged with refugees; public security is generally responsible for status and repatriation, civil affairs for settlement. The Standing Committee approved the Law.',
    },
  },

  facts: {
    chineseNational: {
      type: 'boolean',
      question: { en: 'Does the person have Chinese nationality?', zh: '当事人是否具有中国国籍？' },
      hint: { en: 'Stateless persons do not.', zh: '无国籍人不具有。' },
      assume: false,
      cites: ['eeal_89'],
    },
    claim: {
      type: 'enum',
      values: ['none', 'under-determination', 'recognised', 'refused', 'finally-refused'],
      labels: {
        none: { en: 'not made yet', zh: '尚未提出' },
        'under-determination': { en: 'made, and being determined', zh: '已提出，正在甄别' },
        recognised: { en: 'recognised as a refugee', zh: '已被认定为难民' },
        refused: { en: 'refused at first', zh: '首次被拒绝' },
        'finally-refused': { en: 'refused for good, after review or without it', zh: '最终被拒绝（经复核或未申请复核）' },
      },
      question: { en: 'How far has the person’s claim to refugee status come?', zh: '当事人的难民地位申请处于什么阶段？' },
      cites: ['eeal_46_applicants', 'eeal_46_refugees', 'rsd'],
    },
    outsideHomeCountry: {
      type: 'boolean',
      question: {
        en: 'Is the person outside the country of nationality or, if stateless, of habitual residence?',
        zh: '当事人是否身在国籍国之外（无国籍人：身在经常居住国之外）？',
      },
      cites: ['unhcr_who'],
    },
    fearsHarm: {
      type: 'boolean',
      question: { en: 'Does the person fear serious harm on return there?', zh: '当事人是否担心返回后会受到严重伤害？' },
      cites: ['unhcr_who'],
    },
    ground: {
      type: 'enum',
      values: ['race', 'religion', 'nationality', 'social-group', 'political-opinion', 'another'],
      labels: {
        race: { en: 'race', zh: '种族' },
        religion: { en: 'religion', zh: '宗教' },
        nationality: { en: 'nationality', zh: '国籍' },
        'social-group': { en: 'membership of a particular social group', zh: '属于某一特定社会群体' },
        'political-opinion': { en: 'political opinion', zh: '政治见解' },
        another: { en: 'none of these', zh: '以上均不是' },
      },
      question: { en: 'For what reason would the person be harmed?', zh: '会因何种原因受到伤害？' },
      hint: { en: 'If there are several, any of the first five.', zh: '如有多种原因，选前五项中的任何一项即可。' },
      cites: ['unhcr_who'],
    },
    asksForPoliticalReasons: {
      type: 'boolean',
      question: {
        en: 'Does the person ask the Chinese state itself for asylum, for political reasons?',
        zh: '当事人是否因政治原因直接请求中国政府给予庇护？',
      },
      assume: false,
      cites: ['constitution'],
    },
    asylumGranted: {
      type: 'boolean',
      question: { en: 'Has China granted the person asylum?', zh: '中国是否已给予当事人受庇护的权利？' },
      assume: false,
      cites: ['extradition'],
    },
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      question: { en: 'When was the person born?', zh: '当事人何时出生？' },
      cites: ['eeal_general'],
    },
  },

  measures: { age: { age: 'birthDate' } },

  readings: {},

  conditions: {
    foreigner: { fact: 'chineseNational', operator: 'equal', value: false },
    'under-determination': { all: [{ condition: 'foreigner' }, { fact: 'claim', operator: 'equal', value: 'under-determination' }] },
    recognised: { all: [{ condition: 'foreigner' }, { fact: 'claim', operator: 'equal', value: 'recognised' }] },
    'asks-the-state': {
      all: [
        { condition: 'foreigner' },
        { fact: 'asksForPoliticalReasons', operator: 'equal', value: true },
        { fact: 'asylumGranted', operator: 'equal', value: false },
      ],
    },
    refused: { all: [{ condition: 'foreigner' }, { fact: 'claim', operator: 'in', value: ['refused', 'finally-refused'] }] },
    'sought-protection': {
      all: [
        { condition: 'foreigner' },
        {
          any: [
            { fact: 'claim', operator: 'in', value: ['under-determination', 'recognised', 'refused', 'finally-refused'] },
            { fact: 'asksForPoliticalReasons', operator: 'equal', value: true },
            { fact: 'asylumGranted', operator: 'equal', value: true },
          ],
        },
      ],
    },
  },

  outcomes: {
    stay: {
      kind: 'permission',
      modality: 'is',
      title: { en: 'stay in China under article 46', zh: '依第四十六条在中国境内停留' },
    },
    reside: {
      kind: 'permission',
      modality: 'is',
      title: { en: 'reside in China under article 46', zh: '依第四十六条在中国境内居留' },
    },
    'temporary-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'temporary identity certificate', zh: '临时身份证明' },
    },
    'refugee-document': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'refugee identity document', zh: '难民身份证件' },
    },
    'refugee-claim': {
      kind: 'eligibility',
      modality: 'is',
      title: {
        en: 'a claim to refugee status, which begins with registering with UNHCR in Beijing',
        zh: '可提出难民地位申请：第一步是向联合国难民署驻华代表处登记',
      },
    },
    'political-asylum': {
      kind: 'eligibility',
      modality: 'may',
      by: { en: 'the Chinese state', zh: '中国政府' },
      title: { en: 'political asylum', zh: '政治庇护' },
    },
    'no-extradition': {
      kind: 'consequence',
      modality: 'must',
      title: { en: 'China refuses to extradite the person', zh: '中国应当拒绝引渡当事人' },
    },
    'temporary-permit': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: {
        en: 'a temporary residence permit, asked for with UNHCR’s certificate',
        zh: '凭联合国难民署证明申请的临时居留许可',
      },
    },
    review: {
      kind: 'permission',
      modality: 'is',
      title: { en: 'review of a first refusal by UNHCR', zh: '可请求联合国难民署复核首次拒绝的决定' },
    },
    'article-46-ends': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'after a final refusal article 46 no longer allows the stay: the rules for all foreigners decide',
        zh: '申请最终被拒后，不得再依第四十六条停留，适用有关外国人的一般规定',
      },
    },
    'durable-solution': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'in practice a stay for the time until UNHCR finds a lasting solution, most often in a third country',
        zh: '实践中停留至联合国难民署找到持久解决办法为止，多为安置到第三国',
      },
    },
    'unhcr-decides': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'in practice UNHCR in Beijing registers claims and decides them; China acknowledges the status',
        zh: '实践中由联合国难民署驻华代表处登记并甄别，中国政府认可其认定',
      },
    },
    'no-definition': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'Chinese law does not say who is a refugee', zh: '中国法律没有规定难民的定义' },
    },
    'no-procedure': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'Chinese law has no procedure for claims: no form, no office to apply to',
        zh: '中国法律没有规定申请程序：没有申请表格，也没有受理机关',
      },
    },
    'no-authority': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'Chinese law names nobody who decides on status; public security issues the documents',
        zh: '中国法律没有指明由谁认定难民地位，只规定由公安机关签发证件',
      },
    },
    'no-time-limit': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'Chinese law sets no time for claiming or deciding, and no validity for the documents',
        zh: '中国法律没有规定申请或认定的期限，也没有规定证件的有效期',
      },
    },
    'work-not-stated': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'article 46 gives no right to work: in practice refugees other than the Indochinese are treated as foreigners without one',
        zh: '第四十六条未规定工作权：实践中印支难民以外的难民按无就业权的外国人对待',
      },
    },
    'register-accommodation': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'register the place of stay with the police within 24 hours of moving in (a hotel registers its guests)',
        zh: '入住后二十四小时内办理住宿登记（住旅馆的由旅馆办理）',
      },
    },
    'carry-documents': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'carry identity documents and show them to the police when asked',
        zh: '随身携带证件，接受公安机关查验',
      },
    },
    'obey-law': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'obey Chinese law', zh: '遵守中国法律' },
    },
    'rights-protected': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'China protects the lawful rights and interests of foreigners in China', zh: '中国保护境内外国人的合法权利和利益' },
    },
  },

  rules: [
    {
      id: 'stay-during-determination',
      title: { en: 'An applicant, while refugee status is determined', zh: '申请难民地位的外国人，在甄别期间' },
      cites: ['eeal_46_applicants'],
      when: { condition: 'under-determination' },
      then: { outcome: 'stay', params: { until: { en: 'the end of the determination', zh: '甄别结束' } } },
    },
    {
      id: 'stay-as-refugee',
      title: { en: 'A foreigner recognised as a refugee', zh: '被认定为难民的外国人' },
      cites: ['eeal_46_refugees'],
      when: { condition: 'recognised' },
      then: { outcome: 'stay' },
    },
    {
      id: 'reside-as-refugee',
      title: { en: 'A recognised refugee may reside, not only stay', zh: '被认定的难民不仅可以停留，还可以居留' },
      cites: ['eeal_46_refugees'],
      when: { condition: 'recognised' },
      then: { outcome: 'reside' },
    },
    {
      id: 'temporary-certificate',
      title: { en: 'The stay during determination rests on it', zh: '甄别期间凭此停留' },
      cites: ['eeal_46_applicants'],
      when: { condition: 'under-determination' },
      then: { outcome: 'temporary-certificate', params: { issuedBy: { en: 'public security', zh: '公安机关' } } },
    },
    {
      id: 'refugee-document',
      title: { en: 'Stay and residence of a refugee rest on it', zh: '难民凭此停留居留' },
      cites: ['eeal_46_refugees'],
      when: { condition: 'recognised' },
      then: { outcome: 'refugee-document', params: { issuedBy: { en: 'public security', zh: '公安机关' } } },
    },
    {
      id: 'five-grounds',
      title: {
        en: 'Outside the home country, in fear of serious harm for one of five reasons',
        zh: '身在本国之外，因五种原因之一担心受到严重伤害',
      },
      cites: ['unhcr_who', 'eeal_89'],
      when: {
        all: [
          { condition: 'foreigner' },
          { fact: 'claim', operator: 'equal', value: 'none' },
          { fact: 'outsideHomeCountry', operator: 'equal', value: true },
          { fact: 'fearsHarm', operator: 'equal', value: true },
          { fact: 'ground', operator: 'notEqual', value: 'another' },
        ],
      },
      then: { outcome: 'refugee-claim' },
    },
    {
      id: 'political-reasons',
      title: { en: 'To foreigners who ask for it for political reasons', zh: '对因政治原因要求避难的外国人' },
      cites: ['constitution', 'eeal_89'],
      when: { condition: 'asks-the-state' },
      then: { outcome: 'political-asylum' },
    },
    {
      id: 'no-extradition',
      title: { en: 'Once asylum has been granted', zh: '已给予受庇护权利的' },
      cites: ['extradition'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'asylumGranted', operator: 'equal', value: true }] },
      then: { outcome: 'no-extradition' },
    },
    {
      id: 'temporary-permit',
      title: { en: 'While the claim is with UNHCR', zh: '联合国难民署甄别期间' },
      cites: ['rsd'],
      when: { condition: 'under-determination' },
      then: { outcome: 'temporary-permit' },
    },
    {
      id: 'review',
      title: { en: 'A refusal at first instance can be reviewed', zh: '首次拒绝的决定可以复核' },
      cites: ['rsd'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'claim', operator: 'equal', value: 'refused' }] },
      then: { outcome: 'review' },
    },
    {
      id: 'article-46-ends',
      title: { en: 'Article 46 covers the determination and its success', zh: '第四十六条仅适用于甄别期间和已被认定者' },
      cites: ['eeal_46_applicants', 'eeal_general'],
      when: { condition: 'refused' },
      then: { outcome: 'article-46-ends' },
    },
    {
      id: 'durable-solution',
      title: { en: 'What happens to recognised refugees', zh: '对已被认定难民的通常做法' },
      cites: ['loc'],
      when: { condition: 'recognised' },
      then: { outcome: 'durable-solution' },
    },
    {
      id: 'unhcr-decides',
      title: { en: 'Who decides in practice', zh: '实践中由谁认定' },
      cites: ['rsd', 'loc'],
      when: { condition: 'foreigner' },
      then: { outcome: 'unhcr-decides' },
    },
    {
      id: 'no-definition',
      title: { en: 'The law is silent on the definition', zh: '法律未规定定义' },
      cites: ['silence', 'eeal_46_applicants'],
      when: { condition: 'foreigner' },
      then: { outcome: 'no-definition' },
    },
    {
      id: 'no-procedure',
      title: { en: 'The law is silent on the procedure', zh: '法律未规定程序' },
      cites: ['silence', 'eeal_46_applicants'],
      when: { condition: 'foreigner' },
      then: { outcome: 'no-procedure' },
    },
    {
      id: 'no-authority',
      title: { en: 'The law is silent on who decides', zh: '法律未规定认定机关' },
      cites: ['silence', 'authority', 'eeal_46_refugees'],
      when: { condition: 'foreigner' },
      then: { outcome: 'no-authority' },
    },
    {
      id: 'no-time-limit',
      title: { en: 'The law is silent on times', zh: '法律未规定期限' },
      cites: ['eeal_46_applicants', 'eeal_46_refugees', 'silence'],
      when: { condition: 'foreigner' },
      then: { outcome: 'no-time-limit' },
    },
    {
      id: 'work-not-stated',
      title: { en: 'The law is silent on work', zh: '法律未规定工作权' },
      cites: ['eeal_46_refugees', 'loc_work'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'claim', operator: 'in', value: ['under-determination', 'recognised'] }] },
      then: { outcome: 'work-not-stated' },
    },
    {
      id: 'register-accommodation',
      title: { en: 'The Law’s duties for all foreigners remain', zh: '仍须履行外国人的一般义务' },
      cites: ['eeal_general'],
      when: { condition: 'sought-protection' },
      then: { outcome: 'register-accommodation' },
    },
    {
      id: 'carry-documents-from-16',
      title: { en: 'From the 16th birthday', zh: '年满十六周岁起' },
      cites: ['eeal_general'],
      when: { all: [{ condition: 'sought-protection' }, { fact: 'age', operator: 'greaterThanInclusive', value: 16 }] },
      then: { outcome: 'carry-documents' },
    },
    {
      id: 'obey-law',
      title: { en: 'Foreigners in China must abide by its law', zh: '中国境内的外国人必须遵守中国法律' },
      cites: ['constitution_aliens'],
      when: { condition: 'foreigner' },
      then: { outcome: 'obey-law' },
    },
    {
      id: 'rights-protected',
      title: { en: 'The Constitution protects foreigners in China', zh: '宪法保护中国境内的外国人' },
      cites: ['constitution_aliens'],
      when: { condition: 'foreigner' },
      then: { outcome: 'rights-protected' },
    },
  ],

  notModelled: [
    {
      clause: 'CN-01',
      reason:
        'Visas issued at ports: about entering the country, which this ruleset does not decide; S1 cites the article as if it were about every visa.',
    },
    {
      clause: 'CN-18',
      reason:
        'Bars on entry after repatriation or deportation follow from illegal residence, not from a claim: see cn-accommodation-registration.',
    },
    {
      clause: 'S1-01',
      reason:
        'Unreliable (K-01): no Chinese rule has asylum applied for at the border police; article 46 names no procedure, and in practice UNHCR registers.',
    },
    {
      clause: 'S1-02',
      reason:
        'Unreliable (K-01): public security issues the certificates of article 46; nothing says that it takes applications for asylum.',
    },
    { clause: 'S1-03', reason: 'Unreliable (K-01): a Regional Immigration Board does not exist in Chinese law.' },
    { clause: 'S1-04', reason: 'Context: a textbook definition, no rule.' },
    { clause: 'S1-05', reason: 'Unreliable: article 32 of the Constitution speaks of political reasons, not of democratic freedoms lost.' },
    {
      clause: 'S1-06',
      reason: 'Unreliable and garbled: no Chinese text was found that excludes political criminals; the Extradition Law protects them.',
    },
    { clause: 'S1-07', reason: 'Unreliable (K-01): the 1951 Convention lays down no procedure and names no police.' },
    { clause: 'S1-08', reason: 'Unreliable (K-01): a district immigration committee does not exist in Chinese law.' },
    { clause: 'S1-09', reason: 'Unreliable (K-02): what is sent is on UNHCR’s own page: see unhcr-cn-registration.' },
    { clause: 'S1-10', reason: 'Unreliable (K-02) in this place, although UNHCR asks for passport pages too: see unhcr-cn-registration.' },
    { clause: 'S1-11', reason: 'Unreliable (K-02): what is sent is on UNHCR’s own page: see unhcr-cn-registration.' },
    {
      clause: 'S1-12',
      reason:
        'Unreliable (K-13): there is no immigration window; under article 46 the refugee identity document itself carries stay and residence.',
    },
    { clause: 'S1-13', reason: 'Context: a remark of doctrine. What the Extradition Law says is encoded.' },
    { clause: 'S1-16', reason: 'Context: an explanation of persecution without a source; UNHCR’s page speaks of serious harm.' },
    { clause: 'S1-17', reason: 'Context: an example of persecution without a source.' },
    {
      clause: 'S1-18',
      reason: 'Unreliable: neither Chinese law nor UNHCR’s page lists what is not persecution; each claim is judged on its own facts.',
    },
    {
      clause: 'S1-19',
      reason: 'Unreliable: neither Chinese law nor UNHCR’s page lists what is persecution; each claim is judged on its own facts.',
    },
    {
      clause: 'S1-20',
      reason: 'Unreliable: a test of economic deprivation from another country’s law, it seems; none was found for China.',
    },
    {
      clause: 'S1-23',
      reason: 'Context (K-14): article 8 of the rules on employment is about work permits, and no basis for refugee documents.',
    },
    {
      clause: 'S1-25',
      reason: 'Wrong (K-12): under article 89 a foreigner is whoever has no Chinese nationality, stateless persons included.',
    },
    {
      clause: 'S1-26',
      reason: 'Its first half is article 32 itself, which is encoded; that general crimes are excluded is said nowhere in the text.',
    },
    {
      clause: 'S1-29',
      reason:
        'Unreliable: no statute was found that says how persons granted asylum are treated; article 46 and the Law’s general rules apply.',
    },
    { clause: 'S1-30', reason: 'Context: a remark of doctrine on reciprocity.' },
    { clause: 'S1-34', reason: 'About UNHCR: see unhcr-cn-registration.' },
    { clause: 'S1-35', reason: 'About UNHCR’s office: see unhcr-cn-registration.' },
    { clause: 'S1-36', reason: 'About UNHCR’s office: see unhcr-cn-registration.' },
    { clause: 'S1-37', reason: 'About UNHCR’s office: see unhcr-cn-registration.' },
    { clause: 'S1-38', reason: 'About UNHCR’s office: see unhcr-cn-registration.' },
    { clause: 'S1-39', reason: 'Context: history of UNHCR’s office.' },
    { clause: 'S1-40', reason: 'Context (K-15): numbers of September 2013, whose sum is wrong.' },
    {
      clause: 'S1-44',
      reason: 'Wrong (K-11): the Standing Committee of the National People’s Congress passed the Law; it reviews nobody’s status.',
    },
    { clause: 'S1-45', reason: 'Context: a remark on cooperation.' },
    { clause: 'S1-46', reason: 'Unreliable (K-02): see unhcr-cn-registration.' },
    { clause: 'S1-47', reason: 'About UNHCR’s registration: see unhcr-cn-registration.' },
    { clause: 'S1-48', reason: 'Unreliable (K-02): UNHCR writes by email and names no slip: see unhcr-cn-registration.' },
    { clause: 'S1-49', reason: 'Unreliable (K-03): UNHCR says up to four weeks for another step: see unhcr-cn-registration.' },
    { clause: 'S1-50', reason: 'Unreliable (K-02): UNHCR’s page has no guide book: see unhcr-cn-registration.' },
    { clause: 'S1-51', reason: 'About UNHCR’s certificate: see unhcr-cn-registration.' },
    {
      clause: 'S1-52',
      reason: 'Wrong (K-04): UNHCR cannot intervene with the police, and no rule makes them release a holder: see unhcr-cn-registration.',
    },
    { clause: 'S1-53', reason: 'Unreliable (K-02): see unhcr-cn-registration.' },
    { clause: 'S1-54', reason: 'Unreliable (K-05): UNHCR states no term for its certificate: see unhcr-cn-registration.' },
    { clause: 'S1-55', reason: 'About the renewal of UNHCR’s certificate (K-06): see unhcr-cn-registration.' },
    { clause: 'S1-56', reason: 'About the renewal of UNHCR’s certificate (K-06): see unhcr-cn-registration.' },
    { clause: 'S1-57', reason: 'Registration with the police: see cn-accommodation-registration.' },
    { clause: 'S1-58', reason: 'Wrong (K-07): see cn-accommodation-registration.' },
    {
      clause: 'S1-59',
      reason:
        'Unreliable: article 46 ties the stay to a certificate of public security, not to a paper of UNHCR; what UNHCR says of its own is in unhcr-cn-registration.',
    },
    { clause: 'S1-60', reason: 'Context: praise, and membership in international bodies.' },
    { clause: 'S1-61', reason: 'Context: a remark that registration is no job.' },
    {
      clause: 'S1-62',
      reason: 'Context: China acceded to the 1951 Convention and its Protocol in September 1982; the treaties are not modelled.',
    },
    {
      clause: 'S1-63',
      reason: 'Wrong (K-09): article 32 is the Constitution’s; article 32 of the Exit and Entry Administration Law is about extensions.',
    },
    { clause: 'S1-70', reason: 'Context: UNHCR’s assistance, no rule.' },
    { clause: 'S1-72', reason: 'Wrong (K-08): see cn-accommodation-registration.' },
    { clause: 'S1-73', reason: 'Residence permits are shown to public security: see cn-accommodation-registration.' },
    { clause: 'S1-74', reason: 'Hotels report their guests: see cn-accommodation-registration.' },
    { clause: 'S1-75', reason: 'Context: the law of the United States.' },
    { clause: 'S1-76', reason: 'Context: history and numbers of June 2015 (K-15).' },
    { clause: 'S1-77', reason: 'Context: state of legislation about 2015, no rule.' },
    { clause: 'S1-79', reason: 'Context: the Law replaced two earlier ones. Its date is encoded.' },
    { clause: 'S1-82', reason: 'Context: an opinion, and drafts that never became law.' },
    {
      clause: 'S1-86',
      reason: 'Wrong (K-16): article 20 is about visas issued at ports, not about visas in general, and not about refugees.',
    },
    { clause: 'S1-87', reason: 'Context: how refugees come to China, no rule.' },
    { clause: 'S1-88', reason: 'Context: state of reform and schooling in 2013, no rule found.' },
    { clause: 'S1-89', reason: 'Context: history of resettlement in 1981 and 1982.' },
    { clause: 'S1-90', reason: 'Naturalisation belongs to the Nationality Law, which is not part of this ruleset.' },
    { clause: 'S1-91', reason: 'Permanent residence has its own rules, which are not part of this ruleset; the sentence is garbled.' },
    { clause: 'S1-92', reason: 'Documents to carry from sixteen: see cn-accommodation-registration.' },
    { clause: 'S1-93', reason: 'Residence permits are shown to public security: see cn-accommodation-registration.' },
    { clause: 'S1-94', reason: 'Hotels report their guests: see cn-accommodation-registration.' },
    { clause: 'S1-95', reason: 'Registration within 24 hours: see cn-accommodation-registration.' },
    { clause: 'S1-96', reason: 'Context: photo credit.' },
    { clause: 'S1-97', reason: 'Context: titles and headings.' },
    { clause: 'K-02', reason: 'About UNHCR’s registration, where UNHCR’s own page decides: see unhcr-cn-registration.' },
    { clause: 'K-03', reason: 'About UNHCR’s waiting times, where UNHCR’s own page decides: see unhcr-cn-registration.' },
    { clause: 'K-04', reason: 'About UNHCR’s certificate, where UNHCR’s own page decides: see unhcr-cn-registration.' },
    { clause: 'K-05', reason: 'About UNHCR’s certificate; no term is stated by UNHCR: see unhcr-cn-registration.' },
    { clause: 'K-06', reason: 'About the renewal of UNHCR’s certificate: see unhcr-cn-registration.' },
    { clause: 'K-07', reason: 'Article 39 decides: see cn-accommodation-registration.' },
    { clause: 'K-08', reason: 'Article 38 decides, sixteen: see cn-accommodation-registration.' },
    {
      clause: 'K-14',
      reason:
        'Nothing to decide: the article on employment that the page names as legal basis has no bearing on refugee documents, which rest on article 46.',
    },
    { clause: 'K-15', reason: 'Nothing to decide: numbers are context, and no rule depends on them.' },
    { clause: 'K-16', reason: 'Article 20 of the Law is about port visas; nothing here depends on it.' },
  ],
})
