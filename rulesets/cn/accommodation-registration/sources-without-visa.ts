import type { Citation, Citations } from '../../../src/authoring.ts'

const officialCopy = { reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const secondary = { reliability: 'SECONDARY' } as const satisfies Partial<Citation>

/** On entry without a visa, and how its days are counted. */
export const withoutVisa = {
  exempt_alone: {
    ...officialCopy,
    instrument: {
      en: 'Chinese authorities, questions and answers on visa-free entry, 11 December 2024, as reproduced',
      zh: '中国主管部门关于免签入境的问答，2024年12月11日，转载',
    },
    address: 'https://m.hengjunda.cn/En/new/516.html',
    read: '2026-11-28',
    clauses: ['CN-88'],
    note: {
      en: 'Up to 30 days. Which day is the first is in no official text that was found; the Regulations say it of visas, by analogy with which the day after entry is the first.',
      zh: '不超过30天。未见官方文本说明首日如何计算；条例仅就签证作出规定，类推则自入境次日起算。',
    },
  },
  travellers: {
    reliability: 'WEAK',
    read: '2026-11-28',
    instrument: { en: 'Travellers on a forum, October 2024', zh: '旅行者论坛帖子，2024年10月' },
    address: 'https://redlib.nowhere.moe/r/Chinavisa/comments/1fukc5r/',
    clauses: ['CN-88'],
    note: {
      en: 'They contradict each other: the day after entry by experience, or the day of entry without a visa.',
      zh: '说法不一：有的称按经验自入境次日起算，有的称免签自入境当日起算。',
    },
  },
  nia_visa_free: {
    ...officialCopy,
    instrument: {
      en: 'National Immigration Administration, answers on visiting without a visa, June 2024',
      zh: '国家移民管理局，关于免签来华的解答，2024年6月',
    },
    address: 'https://chinaservicesinfo.com/s/202406/14/WS668b42fc498ed2d7b7eb237b/faqs-on-visiting-china-visa-free.html',
    read: '2026-11-28',
    clauses: ['CN-89', 'CN-89a'],
    note: {
      en: 'Visitors register like others. A stay permit is for urgent reasons or force majeure, asked for before the days end. If fewer than 30 days are left of 90, the entry is for those (https://chinaservicesinfo.com/s/201812/12/WS5c091dce498eefb3fe46e5c4/visa-exemptions.html).',
      zh: '免签来华的同样须办理住宿登记。停留证件限于紧急原因或者不可抗力，须在免签期限届满前申请。90日中剩余不足30日的，本次停留以剩余天数为限（https://chinaservicesinfo.com/s/201812/12/WS5c091dce498eefb3fe46e5c4/visa-exemptions.html）。',
    },
  },
  transit_240: {
    ...secondary,
    instrument: {
      en: 'Press on the National Immigration Administration’s notice of 17 December 2024',
      zh: '媒体关于国家移民管理局2024年12月17日公告的报道',
    },
    address: 'https://www.devdiscourse.com/article/health/3196771-china-extends-visa-free-transit-to-boost-tourism',
    read: '2026-11-28',
    clauses: ['CN-86'],
    note: {
      en: 'With immediate effect, instead of 72 and 144 hours; also https://sdada.dps.qikan.cn/pc/maga/text-read?id=qywm20250744.',
      zh: '当日生效，取代原72小时和144小时；亦见https://sdada.dps.qikan.cn/pc/maga/text-read?id=qywm20250744。',
    },
  },
  transit_count: {
    ...secondary,
    instrument: {
      en: 'China Central Television, on transit of 144 hours, 12 August 2024',
      zh: '央视新闻，关于144小时过境免签，2024年8月12日',
    },
    address: 'http://www.520536.net/tourism/system/2024/08/12/013184085.shtml',
    read: '2026-11-28',
    clauses: ['CN-87'],
    note: {
      en: 'From 00:00 of the day after entry. Of 240 hours the same is inferred.',
      zh: '自入境次日零时起算。240小时的计算由此类推。',
    },
  },
} as const satisfies Citations
