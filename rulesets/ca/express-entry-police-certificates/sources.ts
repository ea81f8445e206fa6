import type { Citation, Citations } from '../../../src/authoring.ts'
import { cityByCity } from '../../cn/sources.ts'
import { checklistsCutOff, lawFirmOnPeriods, lawFirmOnUnobtainable, olderGeneralPage, whoNeeds2015 } from '../sources.ts'

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const completenessCheck = {
  instrument: {
    en: 'Immigration.ca, Police certificates (completeness check note)',
    zh: 'Immigration.ca，无犯罪记录证明（完整性审查说明）',
  },
  address: 'https://immigration.ca/?p=1268',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

const expressEntryPage = {
  instrument: { en: 'IRCC, Police certificates for Express Entry applications', zh: '加拿大移民部，快速通道申请的无犯罪记录证明' },
  address:
    'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence/police-certificates.html',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

const twoPages2017 = {
  address: 'http://www.canadavisa.com/canada-immigration-discussion-board/threads/police-certificate.500566/',
  read: '2026-11-28',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

/** Every source of the ruleset `ca-express-entry-police-certificates`, by the key that its versions cite. */
export const sources = {
  note: {
    ...completenessCheck,
    clauses: ['CA-01', 'CA-02', 'CA-03', 'CA-05', 'CA-14'],
    note: {
      en: 'Six successive months or more since 18, except Canada; the ten years of CA-02 came in 2018. The three months are of every certificate, not only of the present country’s.',
      zh: '年满18岁后连续六个月以上，加拿大除外；CA-02的十年始于2018年。三个月的要求针对每份证明，不限于目前所在国。',
    },
  },
  completeness: {
    ...secondary,
    instrument: {
      en: 'CIC, Police certificates for electronic applications, as told by Immigration.ca (2015)',
      zh: '加拿大移民部，电子申请的无犯罪记录证明，见Immigration.ca的转述（2015年）',
    },
    address: 'https://immigration.ca/police-certificates-pcs-for-electronic-applications-permanent-residence-e-aprs/',
    clauses: ['CA-01', 'CA-02', 'CA-03', 'CA-05', 'CA-10', 'CA-11'],
  },
  vacation: {
    ...whoNeeds2015,
    locator: { en: 'example of a two-week vacation', zh: '两周度假的例子' },
    clauses: ['CA-13'],
    note: {
      en: 'Of the wording that followed in 2015; whether the example was there before was not seen.',
      zh: '出自2015年随后的文本；未见此前是否有该例。',
    },
  },
  procedures: {
    ...secondary,
    instrument: {
      en: 'CIC, Update to procedures related to police certificates and Express Entry completeness checks (29 May 2015), as reproduced',
      zh: '加拿大移民部，无犯罪记录证明与快速通道完整性审查程序更新（2015年5月29日），转载',
    },
    address: 'http://kornova.com/news/1579-Update-to-procedures-related-to-police-certificates-and-Express-Entry-completeness-checks/',
    clauses: ['CA-09'],
    note: {
      en: 'Sixty calendar days; no other period is reported before November 2016. That the day of invitation is not counted is general knowledge.',
      zh: '六十个日历日；2016年11月之前未见其他期限。邀请当日不计入属一般常识。',
    },
  },
  page: {
    ...whoNeeds2015,
    clauses: ['CA-01', 'CA-02', 'CA-05', 'CA-06', 'CA-12', 'CA-13'],
    note: {
      en: 'Six or more months in a row since 18; the ten years of CA-02 came in 2018. A vacation of two weeks within eight months does not break them: it gives no limit, so that longer absences do.',
      zh: '年满18岁后连续六个月以上；CA-02的十年始于2018年。八个月中的两周度假不中断连续；未规定限度，因此更长的离开会中断。',
    },
  },
  completeness_2015: {
    ...secondary,
    instrument: {
      en: 'CIC, Police certificates for electronic applications, as told by Immigration.ca (2015)',
      zh: '加拿大移民部，电子申请的无犯罪记录证明，见Immigration.ca的转述（2015年）',
    },
    address: 'https://immigration.ca/police-certificates-pcs-for-electronic-applications-permanent-residence-e-aprs/',
    clauses: ['CA-01', 'CA-03', 'CA-10', 'CA-11'],
    note: {
      en: 'An edition that still has three months’ freshness; its other points are not known to have changed with the page.',
      zh: '该版本仍为三个月的新鲜度要求；其他各点未见随页面变化。',
    },
  },
  travel: { ...completenessCheck, clauses: ['CA-14'] },
  procedures_2015: {
    ...secondary,
    instrument: {
      en: 'CIC, Update to procedures related to police certificates and Express Entry completeness checks (29 May 2015), as reproduced',
      zh: '加拿大移民部，无犯罪记录证明与快速通道完整性审查程序更新（2015年5月29日），转载',
    },
    address: 'http://kornova.com/news/1579-Update-to-procedures-related-to-police-certificates-and-Express-Entry-completeness-checks/',
    clauses: ['CA-09', 'CA-10'],
    note: {
      en: 'Sixty calendar days; processing offices may be flexible in exceptional circumstances, where a delay is outside the applicant’s control. That the day of invitation is not counted is general knowledge.',
      zh: '六十个日历日；因申请人无法控制的拖延，受理机构在特殊情况下可予变通。邀请当日不计入属一般常识。',
    },
  },
  update: {
    ...official,
    instrument: {
      en: 'IRCC, Program delivery update of 11 February 2016: police certificates and Express Entry completeness checks',
      zh: '加拿大移民部，2016年2月11日项目执行更新：无犯罪记录证明与快速通道完整性审查',
    },
    address:
      'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/updates/2016-02-11.html',
    clauses: ['CA-02', 'CA-09', 'CA-10'],
    note: {
      en: 'Six months or more in total, not necessarily in a row; both proof and an explanation before the 60-day deadline. CA-02 as it stands is the rule of 2018.',
      zh: '累计六个月以上，不必连续；须在60天期限内同时提交凭证和说明。现行CA-02为2018年的规则。',
    },
  },
  instructions: {
    ...officialCopy,
    instrument: {
      en: 'IRCC, Express Entry completeness check, as quoted on 11 February 2016',
      zh: '加拿大移民部，快速通道完整性审查，见2016年2月11日的引述',
    },
    locator: { en: 'Police certificates, document requirements', zh: '无犯罪记录证明，文件要求' },
    address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/express-entry-step-by-step-instructions.273928/page-307',
    clauses: ['CA-02', 'CA-03', 'CA-04', 'CA-05', 'CA-06', 'CA-11', 'CA-48'],
    note: {
      en: 'For a country left behind: issued after the departure from the last residence of more than six months. Whether exactly six months count there cannot be told apart here.',
      zh: '对已离开的国家：须在离开最后一次超过六个月的居住之后签发。恰好六个月是否算在内，此处无从区分。',
    },
  },
  later_instructions: {
    ...officialCopy,
    instrument: {
      en: 'IRCC, Express Entry completeness check, a later wording, as quoted at CanadaVisa',
      zh: '加拿大移民部，快速通道完整性审查（后来的文本），见CanadaVisa的引述',
    },
    locator: { en: 'Police certificates, document requirements', zh: '无犯罪记录证明，文件要求' },
    address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/reasons-for-rejection.306713/page-386',
    clauses: ['CA-02', 'CA-03', 'CA-04', 'CA-05', 'CA-06', 'CA-08', 'CA-10', 'CA-11'],
    note: {
      en: 'Undated; it still adds the months up, so it is of this version. For a country left behind: issued after the last time the person lived there.',
      zh: '未注明日期；仍累计月数，因此属于本版本。对已离开的国家：须在当事人最后一次在当地居住之后签发。',
    },
  },
  checked_2017: {
    ...twoPages2017,
    instrument: {
      en: 'IRCC, Express Entry completeness check (intake-complete.asp), as quoted in June 2017',
      zh: '加拿大移民部，快速通道完整性审查（intake-complete.asp），见2017年6月的引述',
    },
    locator: { en: 'Document requirements', zh: '文件要求' },
    clauses: ['CA-06', 'CA-48'],
    note: {
      en: 'A country where the applicant no longer lives: issued after the last time lived there.',
      zh: '申请人已不居住的国家：须在最后一次在当地居住之后出具。',
    },
  },
  general_2017: {
    ...twoPages2017,
    instrument: {
      en: 'IRCC, How to get a police certificate (police-cert/intro.asp), as quoted in June 2017',
      zh: '加拿大移民部，如何取得无犯罪记录证明（police-cert/intro.asp），见2017年6月的引述',
    },
    clauses: ['CA-05', 'CA-06', 'CA-48'],
    note: {
      en: 'Within six months before applying, for a country lived in now and for a certificate received before leaving; after the last time there for one lived in before. The day on which either wording began or ended was not found.',
      zh: '现居住国的证明以及离开前取得的证明：申请前六个月内出具；曾居住的国家：最后一次居住之后出具。两种措辞的起止日均未查明。',
    },
  },
  pwc: {
    ...secondary,
    instrument: {
      en: 'PwC Law, Updates to requirements for police certificates and Express Entry applications (12 February 2016)',
      zh: 'PwC Law，无犯罪记录证明与快速通道申请要求的更新（2016年2月12日）',
    },
    address:
      'https://www.pwc.com/ca/en/law/immigration-law/resource-centre/immigration-alerts/updates-to-requirements-for-police-certificates-and-express-entry-applications.html',
    clauses: ['CA-01', 'CA-02', 'CA-03'],
    note: {
      en: 'Since the eighteenth birthday; a day or two added to an earlier stay can be enough.',
      zh: '自18岁生日起；在较早的停留上再加一两天即可能达到。',
    },
  },
  business_trips: {
    ...secondary,
    instrument: {
      en: 'Dale & Lessmann, Changes with respect to police certificates and Express Entry completeness checks (22 February 2016)',
      zh: 'Dale & Lessmann，无犯罪记录证明与快速通道完整性审查的变更（2016年2月22日）',
    },
    address: 'https://www.dalelessmann.com/changes-respect-police-certificates-and-express-entry-completeness-checks/',
    clauses: ['CA-02', 'CA-09'],
  },
  vacation_2016: {
    ...whoNeeds2015,
    locator: { en: 'example of a two-week vacation', zh: '两周度假的例子' },
    clauses: ['CA-13'],
    note: {
      en: 'Eight months with a vacation of two weeks elsewhere count as eight months; said when the months had to be in a row.',
      zh: '八个月中有两周在别处度假，仍按八个月计算；该说法出自须连续计算的时期。',
    },
  },
  translation: {
    ...whoNeeds2015,
    locator: { en: 'languages other than English or French', zh: '英文或法文以外的语言' },
    clauses: ['CA-12'],
    note: { en: 'Seen before and after this version, not within it.', zh: '见于本版本之前和之后，未见于本版本期间。' },
  },
  ninety_2016: {
    ...secondary,
    instrument: {
      en: 'Greenlight Canada, New deadline to complete your PR application (2018)',
      zh: 'Greenlight Canada，完成永久居民申请的新期限（2018年）',
    },
    address: 'https://greenlightcanada.com/new-deadline-to-complete-your-pr-application/',
    clauses: ['CA-09'],
    note: {
      en: 'Ninety days came with the changes of November 2016; the day is not given. That the day of invitation is not counted is general knowledge.',
      zh: '九十天随2016年11月的变更而来；具体日期未载明。邀请当日不计入属一般常识。',
    },
  },
  page_scope: {
    ...expressEntryPage,
    locator: { en: 'Get the police certificates you need', zh: '取得所需的无犯罪记录证明' },
    clauses: ['CA-03', 'K-23'],
    note: {
      en: 'The list of countries that the system asks for was not visible. Adds “since 18” and “not Canada”, which the starting document leaves out.',
      zh: '系统所要求的国家清单不可见。增加了最初依据的文件所没有的“自18岁起”和“加拿大除外”。',
    },
  },
  page_examples: {
    ...expressEntryPage,
    locator: { en: 'Examples A and B', zh: '例A和例B' },
    clauses: ['CA-02', 'CA-03'],
    note: {
      en: 'Eight months at 16, and seven months twenty years ago: neither is asked for. So of the ten years and the time since 18 the shorter counts; the examples after B were not visible. Later guides (cicnews.com, uimmigrate.ca) leave out both the ten years and “in a row”.',
      zh: '16岁时的八个月，以及二十年前的七个月，均不要求证明。因此十年与18岁以来两者取短；例B之后的例子不可见。后来的指南（cicnews.com、uimmigrate.ca）未提十年，也未提“连续”。',
    },
  },
  page_more: {
    ...expressEntryPage,
    locator: { en: 'Get the police certificates you need: after you apply', zh: '取得所需的无犯罪记录证明：申请之后' },
    clauses: ['CA-04'],
  },
  page_scan: {
    ...expressEntryPage,
    locator: { en: 'Submit scanned copies of the original certificates', zh: '提交证明原件的扫描件' },
    clauses: ['CA-08'],
  },
  page_letter: {
    ...expressEntryPage,
    locator: { en: 'If you need a request letter', zh: '如需请求函' },
    clauses: ['CA-11'],
    note: { en: 'Read in part: the steps of the upload were not visible.', zh: '仅读到部分：上传步骤不可见。' },
  },
  seed_period: {
    ...lawFirmOnPeriods,
    locator: { en: 'Canada', zh: '加拿大' },
    clauses: ['CA-02', 'S4-42', 'S4-43'],
    note: {
      en: 'The period depends on the programme; for Express Entry six months in a row or longer during the last ten years.',
      zh: '期间取决于移民项目；快速通道为过去十年内连续六个月以上。',
    },
  },
  news_2018: {
    ...secondary,
    instrument: {
      en: 'CanadaVisa, IRCC updates police certificates requirement for Express Entry (2018)',
      zh: 'CanadaVisa，加拿大移民部更新快速通道的无犯罪记录证明要求（2018年）',
    },
    address: 'https://canadavisa.com/news/ircc-updates-police-certificates-requirement-for-express-entry.html/amp',
    clauses: ['CA-01', 'CA-02', 'CA-05'],
    note: {
      en: 'Six months in a row or longer; family members who do not come along are included. It says “ten years or since 18” and gives the six months of freshness for every certificate; IRCC’s own sentences do not. ILAS reports the same on 27 February 2018.',
      zh: '连续六个月以上；不随行的家庭成员也包括在内。称“十年或自18岁起”，并对每份证明规定六个月的新鲜度；加拿大移民部自己的文字并非如此。ILAS于2018年2月27日有同样报道。',
    },
  },
  apply_page_2018: {
    ...officialCopy,
    instrument: {
      en: 'IRCC, Apply for permanent residence: Express Entry, as quoted in 2018',
      zh: '加拿大移民部，申请永久居留：快速通道，见2018年的引述',
    },
    locator: { en: 'Police certificates', zh: '无犯罪记录证明' },
    address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/do-i-need-police-clearance-certificate.531452/page-2',
    clauses: ['CA-01', 'CA-02', 'CA-05', 'CA-06'],
    note: {
      en: 'More than six months in a row in the last ten years since 18; the applicant and any family members of 18 or older; for a country of the past, issued after the person last lived there. An earlier wording without the ten years stands in thread 545090 (post 6754793).',
      zh: '年满18岁后，过去十年内连续超过六个月；申请人及年满18岁的家庭成员；对曾居住的国家，须在最后一次居住之后签发。较早的文本没有十年，见主题545090（帖6754793）。',
    },
  },
  other_countries: {
    ...officialCopy,
    instrument: {
      en: 'IRCC, completeness check and police certificate pages, as quoted in 2018',
      zh: '加拿大移民部，完整性审查与无犯罪记录证明页面，见2018年的引述',
    },
    locator: { en: 'For any other country', zh: '任何其他国家' },
    address:
      'https://canadavisa.com/canada-immigration-discussion-board/threads/pakistani-applicants-for-express-entry-lets-network-here.259690/page-211',
    clauses: ['CA-06', 'CA-07'],
  },
  vacation_2018: {
    ...whoNeeds2015,
    locator: { en: 'example of a two-week vacation', zh: '两周度假的例子' },
    clauses: ['CA-13'],
    note: {
      en: 'Eight months with a vacation of two weeks elsewhere count as eight months. Whether the example was repeated after 2018 was not seen.',
      zh: '八个月中有两周在别处度假，仍按八个月计算。2018年后是否仍有该例未见。',
    },
  },
  sixty_2016: {
    ...official,
    instrument: { en: 'IRCC, Program delivery update of 11 February 2016', zh: '加拿大移民部，2016年2月11日项目执行更新' },
    address:
      'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/updates/2016-02-11.html',
    clauses: ['CA-09'],
    note: { en: 'Speaks of the 60-day deadline.', zh: '提到60天的期限。' },
  },
  sixty_2018: {
    ...secondary,
    instrument: {
      en: 'IRCC reduces Express Entry application deadline to 60 days (2018)',
      zh: '加拿大移民部将快速通道申请期限缩短为60天（2018年）',
    },
    address: 'https://cpdimmigration.com/ircc-reduces-express-entry-permanent-residence-application-deadline-to-60-days/',
    clauses: ['CA-09'],
    note: {
      en: 'Sixty calendar days for invitations after 26 June 2018, ninety for those before; it does not say which for that day itself.',
      zh: '2018年6月26日之后的邀请为六十个日历日，之前的为九十日；未说明当日适用哪一种。',
    },
  },
  ninety_2020: {
    ...secondary,
    instrument: {
      en: 'Canada reduces the Express Entry application period to 60 days (2021)',
      zh: '加拿大将快速通道申请期限缩短为60天（2021年）',
    },
    address: 'https://www.uimmigrate.ca/canada-reduces-the-express-entry-application-period-to-60-days/',
    clauses: ['CA-09'],
    note: {
      en: 'Ninety days from March 2020, the day is not given, until the invitations before 29 June 2021.',
      zh: '自2020年3月（具体日期未载明）起至2021年6月29日之前的邀请为九十天。',
    },
  },
  sixty_2021: {
    ...official,
    instrument: {
      en: 'IRCC, Program delivery update of 29 June 2021: Express Entry completeness check',
      zh: '加拿大移民部，2021年6月29日项目执行更新：快速通道完整性审查',
    },
    address:
      'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/updates/2021-express-entry-completeness-check.html',
    clauses: ['CA-09'],
    note: {
      en: 'Sixty calendar days, ninety before. That they count from the day of invitation on is also in a copy of the completeness check and at cicnews.com (3 July 2026). That the day itself is not counted is general knowledge.',
      zh: '六十个日历日，此前为九十日。自邀请之日起计算，亦见完整性审查的副本和cicnews.com（2026年7月3日）。邀请当日不计入属一般常识。',
    },
  },
  efforts: {
    ...officialCopy,
    instrument: {
      en: 'IRCC, If you cannot get a police certificate in time, as quoted at canadavisa.com (thread 730189, page 763)',
      zh: '加拿大移民部，如无法及时取得无犯罪记录证明，见canadavisa.com的引述（主题730189，第763页）',
    },
    clauses: ['CA-10'],
  },
  seed_unobtainable: {
    ...lawFirmOnUnobtainable,
    locator: { en: 'Canada', zh: '加拿大' },
    clauses: ['S4-45', 'S4-50', 'S4-51'],
    note: {
      en: 'It says that the requirement will be waived; IRCC’s own text leaves it to the officer.',
      zh: '其中称该要求“将被豁免”；加拿大移民部自己的文字则由官员决定。',
    },
  },
  completeness_copy: {
    ...officialCopy,
    instrument: { en: 'IRCC, Express Entry completeness check (copy)', zh: '加拿大移民部，快速通道完整性审查（副本）' },
    address: 'https://sanilacastroescambia.pages.dev/141038.html',
    clauses: ['CA-12'],
  },
  programme: {
    ...lawFirmOnPeriods,
    locator: { en: 'Canada', zh: '加拿大' },
    clauses: ['S4-42'],
    note: { en: 'The period depends on the programme.', zh: '期间取决于移民项目。' },
  },
  checklists_cut_off: checklistsCutOff,
  older_general_page: olderGeneralPage,
  china_by_place: cityByCity,
} as const satisfies Citations
