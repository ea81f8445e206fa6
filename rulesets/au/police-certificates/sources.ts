import type { Citation, Citations } from '../../../src/authoring.ts'
import { cityByCity } from '../../cn/sources.ts'

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const seed = { read: '2026-11-21', reliability: 'SEED' } as const satisfies Partial<Citation>

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const handbook = {
  instrument: {
    en: 'Penal Checking Handbook, procedural instruction (2020), as quoted by Iscah',
    zh: '《刑事核查手册》程序指引（2020年），见Iscah的引述',
  },
  address: 'https://iscah.com/extending-validity-of-police-clearances',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

/** Every source of the ruleset `au-police-certificates`, by the key that its versions cite. */
export const sources = {
  reg_2_03AA: {
    ...officialCopy,
    instrument: {
      en: 'Migration Regulations 1994, as quoted by the Administrative Appeals Tribunal in Read [2024] AATA 3699',
      zh: '1994年《移民条例》，见行政上诉审裁处Read案[2024] AATA 3699的引述',
    },
    locator: { en: 'reg 2.03AA(2)(a)', zh: '第2.03AA(2)(a)条' },
    address: 'https://casechat.au/cases/au/read-migration',
    clauses: ['AU-01', 'AU-21', 'AU-25'],
    note: {
      en: 'Also quoted in Rozali [2024] AATA 2975 and Wu [2021] AATA 2840, and applied in Chan [2019] AATA 6033. In force at least for applications of 13 May 2015 (Wu: subclass 804, refused on 18 September 2019 for want of certificates); its first day was not found. Seen applied to subclasses 408, 485 and 804.',
      zh: '亦见Rozali案[2024] AATA 2975和Wu案[2021] AATA 2840的引述，并适用于Chan案[2019] AATA 6033。至少对2015年5月13日的申请有效（Wu案：804类别，2019年9月18日因未提交证明被拒）；起始日未能查明。所见适用于408、485和804类别。',
    },
  },
  reg_2_03AA_form_80: {
    ...secondary,
    instrument: {
      en: 'Migration Regulations 1994, as told in Wavell [2023] AATA 1435',
      zh: '1994年《移民条例》，见Wavell案[2023] AATA 1435的叙述',
    },
    locator: { en: 'reg 2.03AA(2), completed Form 80', zh: '第2.03AA(2)条，填妥的第80号表格' },
    address: 'https://casechat.au/cases/au/wavell-migration',
    clauses: ['AU-01'],
  },
  reg_2_03AA_waiver: {
    ...officialCopy,
    instrument: {
      en: 'Migration Regulations 1994, listed in Chan [2019] AATA 6033 and applied in Mir [2018] AATA 4936',
      zh: '1994年《移民条例》，列于Chan案[2019] AATA 6033，适用于Mir案[2018] AATA 4936',
    },
    locator: { en: 'reg 2.03AA(3)', zh: '第2.03AA(3)条' },
    address: 'https://casechat.au/cases/au/mir-migration-3',
    clauses: ['AU-02'],
    note: {
      en: 'The wording of the sub-regulation was not seen. In Mir, on an application of 19 January 2011, the tribunal set the requirement aside after efforts to obtain the papers and a plausible explanation why they could not be had.',
      zh: '未见该款原文。Mir案涉及2011年1月19日的申请，申请人曾努力取得文件，并合理解释了无法取得的原因，审裁处因此未适用该要求。',
    },
  },
  firm_waiver: {
    ...seed,
    instrument: { en: 'Law firm, unobtainable police certificates: Australia', zh: '律师事务所，无法取得的无犯罪记录证明：澳大利亚' },
    address: 'https://lawandborder.com/china-police-certificates/',
    clauses: ['AU-02', 'S4-52', 'S4-53', 'S4-54'],
  },
  partner_page: {
    ...official,
    instrument: { en: 'Department of Home Affairs, partner visas: police certificates', zh: '澳大利亚内政部，配偶签证：无犯罪记录证明' },
    address: 'https://www.homeaffairs.gov.au/visas/supporting/Pages/partner/police-certificates.aspx',
    clauses: ['AU-03', 'AU-04', 'AU-06', 'AU-14', 'AU-20'],
    note: {
      en: 'Undated; the site had this layout from about 2018 to 2020. For Australia itself it names no ten years.',
      zh: '未注明日期；网站采用此版式约在2018年至2020年。对澳大利亚本身未提十年。',
    },
  },
  general_page: {
    ...official,
    read: '2026-11-27',
    instrument: {
      en: 'Department of Immigration and Border Protection, character and police certificate requirements',
      zh: '澳大利亚移民与边境保护部，品行及无犯罪记录证明要求',
    },
    address: 'http://www.immi.gov.au/Help/Pages/character-police/requirements.aspx',
    clauses: ['AU-20'],
    note: {
      en: 'Undated; the site had this layout from about 2013. Says that an applicant might be asked for police certificates.',
      zh: '未注明日期；网站采用此版式约自2013年起。称申请人可能被要求提供无犯罪记录证明。',
    },
  },
  tokyo: {
    ...official,
    instrument: { en: 'Australian Embassy Tokyo, police certificates', zh: '澳大利亚驻东京大使馆，无犯罪记录证明' },
    address: 'https://japan.embassy.gov.au/tkyo/policecert.html',
    clauses: ['AU-03'],
    note: { en: 'Says that the time is counted cumulatively.', zh: '称时间累计计算。' },
  },
  visits: {
    ...secondary,
    instrument: { en: 'RPM Lawyers, police checks for partner visa applications', zh: 'RPM Lawyers，配偶签证申请的无犯罪记录检查' },
    address: 'https://www.rpmlawyers.com.au/police-checks-for-partner-visa-applications',
    clauses: ['AU-04'],
    note: { en: 'Living, working and visiting all count.', zh: '居住、工作和访问均计算在内。' },
  },
  days_365: {
    ...secondary,
    instrument: { en: 'Glomo, the character requirement', zh: 'Glomo，品行要求' },
    address: 'https://glomo.com.au/the-character-requirement/',
    clauses: ['AU-04', 'AU-14'],
    note: {
      en: 'Reads twelve months as 365 days in total, all visits counted, and says that character is assessed when the application is decided.',
      zh: '将十二个月理解为累计365天，各次访问均计入，并称品行在作出决定时评定。',
    },
  },
  movetoaus: {
    ...secondary,
    instrument: { en: 'Move to Aus (movetoaus.com.au), police certificates', zh: 'Move to Aus（movetoaus.com.au），无犯罪记录证明' },
    clauses: ['AU-03'],
    note: { en: 'Says more than twelve months, and ten years before the visa application.', zh: '称超过十二个月，且为签证申请前十年。' },
  },
  form_47p: {
    ...officialCopy,
    instrument: {
      en: 'Form 47P (design date 06/10), Character requirements: penal clearance certificates',
      zh: '47P表格（设计日期06/10），品行要求：无犯罪记录证明',
    },
    address: 'https://pdfslide.us/documents/character-requirements-penal-clearance-12282010-macau-east-timor-fiji.html',
    clauses: ['AU-03', 'AU-05'],
    note: {
      en: 'A total of one year or more in the last ten years; none under 16 unless the Department says otherwise.',
      zh: '过去十年内累计一年以上；未满16岁者，除移民部门另有要求外，无须提供。',
    },
  },
  booklet_2011: {
    ...officialCopy,
    instrument: {
      en: 'Department of Immigration and Citizenship, Character requirements: how to obtain police certificates (November 2011)',
      zh: '澳大利亚移民与公民事务部，品行要求：如何取得无犯罪记录证明（2011年11月）',
    },
    address: 'https://ja.scribd.com/document/97442265/Character-Penal',
    clauses: ['AU-03', 'AU-05', 'AU-12'],
  },
  booklet_2012: {
    ...officialCopy,
    read: '2026-11-28',
    instrument: {
      en: 'Department of Immigration and Citizenship, Character requirements: how to obtain police certificates (August 2012)',
      zh: '澳大利亚移民与公民事务部，品行要求：如何取得无犯罪记录证明（2012年8月）',
    },
    address: 'https://docslib.org/download/8338643/',
    clauses: ['AU-20', 'AU-22', 'AU-23'],
    note: {
      en: 'The first part was seen: a certificate may be asked for; none under 16 unless the Department says otherwise; twelve months in ten years with one employer on ships, yachts and rigs, of the flag or the owner’s country. The form of 2010 and the booklet of 2011 say the same of being asked.',
      zh: '所见为开头部分：可能被要求提供证明；未满16岁者除移民部门另有要求外无须提供；十年内为同一雇主在船舶、游艇或平台上累计工作十二个月的，提供船旗国或所有国的证明。2010年的表格和2011年的手册对“可能被要求”的表述相同。',
    },
  },
  over_17: {
    ...secondary,
    instrument: {
      en: 'Visa Envoy, overseas police check, quoting the Department of Home Affairs',
      zh: 'Visa Envoy，海外无犯罪记录检查，引述内政部',
    },
    address: 'https://visaenvoy.com/resources/overseas-police-check',
    clauses: ['AU-05c', 'AU-08', 'AU-11', 'AU-22'],
    note: {
      en: 'Usually asked of those over 17 who lived in a listed country, Australia included, for at least twelve months in the past ten years. Also missionalcall.com and accesswamigration.com.au.',
      zh: '通常向在所列国家（包括澳大利亚）过去十年内居住至少十二个月的17岁以上者要求。亦见missionalcall.com和accesswamigration.com.au。',
    },
  },
  chan: {
    ...officialCopy,
    instrument: { en: 'Chan [2019] AATA 6033', zh: 'Chan案[2019] AATA 6033' },
    clauses: ['AU-06a'],
    note: {
      en: '30 September 2019: a standard-disclosure certificate of the Australian Federal Police is a statement, however it is described.',
      zh: '2019年9月30日：澳大利亚联邦警察的标准披露证明，无论如何称呼，都是一份陈述。',
    },
  },
  page_485: {
    ...official,
    instrument: {
      en: 'Department of Home Affairs, subclass 485: evidence of having applied for an Australian Federal Police check',
      zh: '澳大利亚内政部，485类别：已申请澳大利亚联邦警察检查的凭证',
    },
    address: 'https://www.homeaffairs.gov.au/Visas/supporting/Pages/485/Evidence-of-having-applied-for-an-AFP-check.aspx',
    clauses: ['AU-03', 'AU-07'],
  },
  cases_485: {
    ...officialCopy,
    instrument: {
      en: 'Migration Regulations 1994, Schedule 2, clause 485.213, as applied in Suraj [2018] AATA 5745 and 1602202 [2016] AATA 4575; Rahim v Minister (2018) FCCA 1814',
      zh: '1994年《移民条例》附表二第485.213条，见Suraj案[2018] AATA 5745、1602202案[2016] AATA 4575的适用；Rahim v Minister (2018) FCCA 1814',
    },
    locator: { en: 'cl 485.213', zh: '第485.213条' },
    address: 'https://migrationmessenger.com',
    clauses: ['AU-07'],
    note: {
      en: 'The evidence has to come with the application and cannot be given later. Rahim is known from an article only.',
      zh: '凭证须随申请提交，不得后补。Rahim案仅从一篇文章得知。',
    },
  },
  clarification_2019: {
    ...officialCopy,
    instrument: {
      en: 'Department of Home Affairs, clarification of the validity of police certificates, as quoted by Migration Agent Perth',
      zh: '澳大利亚内政部，关于无犯罪记录证明有效期的说明，见Migration Agent Perth的引述',
    },
    address: 'https://www.migrationagentperth.com.au/police-clearance/',
    clauses: ['AU-08', 'AU-10'],
    note: {
      en: 'Quoted on 6 December 2019 as recently published. Going back while the certificate is valid does not matter; a return of more than two months in total after it expired does; without any return no new one is needed. It does not tell applicants in Australia from others.',
      zh: '2019年12月6日引述时称新近公布。证明有效期内返回该国不受影响；失效后累计返回超过两个月则有影响；未返回的无须新证明。未区分境内申请人与其他申请人。',
    },
  },
  condor: {
    ...secondary,
    instrument: {
      en: 'Condor Migration, police clearance requirements (17 December 2019)',
      zh: 'Condor Migration，无犯罪记录证明要求（2019年12月17日）',
    },
    address: 'https://condormigration.com/2019/12/17/police-clearance-requirements-for-visa-applications',
    clauses: ['AU-08', 'AU-10c'],
  },
  handbook_5_14: { ...handbook, locator: { en: '5.14', zh: '5.14' }, clauses: ['AU-08', 'AU-09'] },
  handbook_5_15: {
    ...handbook,
    locator: { en: '5.15(a)', zh: '5.15(a)' },
    clauses: ['AU-10'],
    note: { en: 'For applicants in Australia.', zh: '针对在澳大利亚境内的申请人。' },
  },
  handbook_partners: {
    ...officialCopy,
    instrument: {
      en: 'Penal Checking Handbook, procedural instruction (2020), as quoted by Getting Down Under',
      zh: '《刑事核查手册》程序指引（2020年），见Getting Down Under的引述',
    },
    locator: { en: '5.15(a), exception for permanent partner visas', zh: '5.15(a)，永久配偶签证的例外' },
    address: 'https://gettingdownunder.com/can-validity-period-of-an-overseas-police-clearance-certificate-be-extended/',
    clauses: ['AU-10'],
    note: {
      en: 'A more lenient rule for permanent partner visas; the copy breaks off before saying how long a return it takes.',
      zh: '对永久配偶签证较宽松的规则；所见副本在说明何种返回时间之前中断。',
    },
  },
  handbook_contents: {
    ...officialCopy,
    instrument: {
      en: 'Penal Checking Handbook, procedural instruction (2020), table of contents',
      zh: '《刑事核查手册》程序指引（2020年），目录',
    },
    locator: { en: '4.1 to 4.3', zh: '4.1至4.3' },
    address: 'https://vdocuments.net/penal-checking-handbook-procedural-instruction-2020.html',
    clauses: ['AU-15', 'AU-24'],
    note: {
      en: 'Headings only: special arrangements, groups exempt under policy, discretion for refugee and humanitarian applications and for the frail or elderly. What they say was not seen.',
      zh: '仅见标题：特别安排、政策豁免的群体、对难民及人道主义申请和年老体弱者的裁量。未见其内容。',
    },
  },
  handbook_protection: {
    ...officialCopy,
    read: '2026-11-28',
    instrument: {
      en: 'Penal Checking Handbook, procedural instruction (2020), table of contents',
      zh: '《刑事核查手册》程序指引（2020年），目录',
    },
    locator: { en: '3.4', zh: '3.4' },
    address: 'https://vdocuments.net/penal-checking-handbook-procedural-instruction-2020.html',
    clauses: ['AU-24'],
    note: {
      en: 'A heading only: whether holders of protection visas have to give a certificate of the country from which they claimed asylum. The answer was not seen.',
      zh: '仅见标题：保护签证持有人是否须提供其寻求庇护所逃离国家的证明。未见答案。',
    },
  },
  sponsors: {
    ...secondary,
    instrument: {
      en: 'Signet Migration and ABC Diamond, sponsors’ police checks',
      zh: 'Signet Migration与ABC Diamond，担保人的无犯罪记录检查',
    },
    address: 'https://signetmigration.com.au',
    clauses: ['AU-13'],
    note: { en: 'For applications from 18 November 2016.', zh: '适用于2016年11月18日起的申请。' },
  },
  declaration: {
    ...secondary,
    instrument: { en: 'ASA Consultants, checklist', zh: 'ASA Consultants，材料清单' },
    address: 'https://tr.scribd.com/document/52295980/',
    clauses: ['AU-16'],
    note: { en: 'Practice of about 2009 to 2011; not seen since.', zh: '约2009年至2011年的做法；此后未见。' },
  },
  china_by_place: cityByCity,
} as const satisfies Citations
