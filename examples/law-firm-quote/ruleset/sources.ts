import type { Citation, Citations } from '../../../src/authoring.ts'

/** The firm’s page, as it was read. */
const page = {
  address: 'https://lawandborder.com/china-police-certificates/',
  read: '2026-11-21',
  reliability: 'SEED',
} as const satisfies Partial<Citation>

/** Every source of the firm’s terms, by the key that they cite. */
export const sources = {
  clients: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: whom it helps', zh: '律师事务所，中国无犯罪记录证明：服务对象' },
    locator: { en: 'introduction', zh: '引言' },
    clauses: ['S4-01'],
  },
  questionnaire: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: get a quote', zh: '律师事务所，中国无犯罪记录证明：询价' },
    locator: { en: 'A, step 1', zh: 'A，第一步' },
    clauses: ['S4-02'],
  },
  research_fee: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: get a quote', zh: '律师事务所，中国无犯罪记录证明：询价' },
    locator: { en: 'A, step 2', zh: 'A，第二步' },
    clauses: ['S4-03'],
    note: {
      en: 'The page does not say that the research fee is set off against the later fees; here it comes on top.',
      zh: '网页未说明调查费可抵扣后续费用；此处另计。',
    },
  },
  documents: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: get a quote', zh: '律师事务所，中国无犯罪记录证明：询价' },
    locator: { en: 'A, step 3', zh: 'A，第三步' },
    clauses: ['S4-04'],
  },
  research: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: research', zh: '律师事务所，中国无犯罪记录证明：调查' },
    locator: { en: 'A, research we do', zh: 'A，我们所作的调查' },
    clauses: ['S4-06', 'S4-07'],
  },
  quote: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: what the quote includes', zh: '律师事务所，中国无犯罪记录证明：报价内容' },
    locator: { en: 'A, what the quote includes', zh: 'A，报价内容' },
    clauses: ['S4-08'],
  },
  quote_strategy: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: what the quote includes', zh: '律师事务所，中国无犯罪记录证明：报价内容' },
    locator: { en: 'A, strategy for unobtainable certificates', zh: 'A，无法取得证明时的方案' },
    clauses: ['S4-09'],
  },
  application_fee: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: legal fees', zh: '律师事务所，中国无犯罪记录证明：律师费' },
    locator: { en: 'A, each police certificate application', zh: 'A，每份证明的申请' },
    clauses: ['S4-10'],
    note: {
      en: 'More than two agencies is the page’s example of what may raise the fee, not the only cause.',
      zh: '“两个以上的机构”只是网页所举的可能增加费用的例子，并非唯一原因。',
    },
  },
  unobtainability_fee: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: legal fees', zh: '律师事务所，中国无犯罪记录证明：律师费' },
    locator: { en: 'A, additional fee', zh: 'A，附加费' },
    clauses: ['S4-11'],
    note: { en: 'Called additional: it is added to the fee of the application.', zh: '名为附加费：在申请费之外加收。' },
  },
  discounts: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: legal fees', zh: '律师事务所，中国无犯罪记录证明：律师费' },
    locator: { en: 'A, discounts', zh: 'A，折扣' },
    clauses: ['S4-12'],
    note: { en: 'No percentage is given.', zh: '未注明百分比。' },
  },
  times: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: processing time', zh: '律师事务所，中国无犯罪记录证明：办理时间' },
    locator: { en: 'A, estimated processing time', zh: 'A，预计办理时间' },
    clauses: ['S4-13', 'S4-14'],
    note: { en: 'Typical times; they vary by city.', zh: '通常所需时间；各城市不同。' },
  },
  courier: {
    ...page,
    instrument: { en: 'Law firm, China police certificates: delivery', zh: '律师事务所，中国无犯罪记录证明：递送' },
    locator: { en: 'A, estimated processing time', zh: 'A，预计办理时间' },
    clauses: ['S4-15'],
  },
  affidavit: {
    ...page,
    instrument: { en: 'Law firm, experience with substitute evidence in the United States', zh: '律师事务所，在美国使用替代证据的经验' },
    locator: { en: 'D, United States', zh: 'D，美国' },
    clauses: ['S4-49'],
    note: { en: 'A firm’s experience, not law.', zh: '律师事务所的经验，并非法律。' },
  },
  attempt: {
    ...page,
    instrument: { en: 'Law firm, unobtainable certificates in Australia', zh: '律师事务所，澳大利亚：无法取得的证明' },
    locator: { en: 'D, Australia', zh: 'D，澳大利亚' },
    clauses: ['S4-52'],
  },
  refusals: {
    ...page,
    instrument: { en: 'Law firm, experience with refusals', zh: '律师事务所，关于拒签的经验' },
    locator: { en: 'D, last paragraph', zh: 'D，最后一段' },
    clauses: ['S4-58', 'S4-59'],
    note: { en: 'A firm’s experience, not law.', zh: '律师事务所的经验，并非法律。' },
  },
  declaration: {
    ...page,
    instrument: { en: 'Law firm, its declaration on an unobtainable certificate', zh: '律师事务所，关于无法取得证明的声明' },
    locator: { en: 'D, last paragraph', zh: 'D，最后一段' },
    clauses: ['S4-60', 'S4-61'],
  },
  service_area: {
    ...page,
    instrument: { en: 'Law firm, where it assists', zh: '律师事务所，服务地区' },
    locator: { en: 'E', zh: 'E' },
    clauses: ['S4-62'],
    note: { en: 'Anywhere in mainland China; the cities named are examples.', zh: '中国大陆各地；所列城市仅为举例。' },
  },
} as const satisfies Citations
