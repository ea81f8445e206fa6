import { defineVersion } from '../../../src/authoring.ts'

/**
 * The Chinese certificate of no criminal record for foreigners and its notarisation, since Beijing wrote its own rules.
 *
 * The national provisions of 2021 go on. Beijing’s rules of 25 March 2022 send foreigners to the district sub-bureau and say that the 180
 * days are added up. The Apostille Convention, in force for China from 7 November 2023, is a dated condition here: the certificate itself
 * did not change with it.
 *
 * Of Chinese citizens, and of residents of Hong Kong, Macau and Taiwan, only where they apply is said.
 */
export default defineVersion({
  ruleset: 'cn-no-criminal-record',
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
  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks for a day less, never more.
  dateRounding: 'down',

  citations: {
    mps_5: {
      instrument: 'Ministry of Public Security, Provisions on criminal record checks (公安机关办理犯罪记录查询工作规定)',
      locator: 'art 5',
      address: 'https://www.zhaozhao.co/new-national-regulation-concerning-the-issuance-of-china-police-certificates-to-foreign-nationals/',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-52'],
      note: 'Quoted in Chinese on the page’s Chinese edition (/zh-hans/): the 180 days, that day included, are days of residence in China, not in one city.',
    },
    mps_5_citizens: {
      instrument: 'Ministry of Public Security, Provisions on criminal record checks, as repeated by a Kunming guide',
      locator: 'art 5',
      address: 'https://ddtbk.com/techan/9ce3b9d34b046e1f332d98c6e0be9e22.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-52'],
      note: 'The half of the article on Chinese citizens: the police station of the registered or the present residence, and no shortest stay.',
    },
    mps_6: {
      instrument: 'Ministry of Public Security, Provisions on criminal record checks (公安机关办理犯罪记录查询工作规定)',
      locator: 'art 6',
      address: 'https://www.zhaozhao.co/new-national-regulation-concerning-the-issuance-of-china-police-certificates-to-foreign-nationals/',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-53'],
      note: 'Article 4 wants an agent of full civil capacity (http://m.ijulcomnet.com/fy/5d4a188412141af1.html).',
    },
    mps_10: {
      instrument: 'Ministry of Public Security, Provisions on criminal record checks (公安机关办理犯罪记录查询工作规定)',
      locator: 'arts 2 and 10',
      address: 'http://117.156.67.38/zwgk-view/21946.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-54'],
      note: 'Article 10 word for word. Article 2 counts an effective judgment only: an arrest, a charge or a case withdrawn is no record.',
    },
    mps_results: {
      instrument: 'Ministry of Public Security, Provisions on criminal record checks, as repeated by a Kunming guide',
      address: 'https://ddtbk.com/techan/9ce3b9d34b046e1f332d98c6e0be9e22.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-54'],
      note: 'The forms of the result; the number of the article was not seen.',
    },
    court_age: {
      instrument: 'Supreme People’s Court, Interpretation on criminal cases of minors (2006)',
      locator: 'art 2',
      address: 'http://crsrw.com/falvchangshi/117975.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-54'],
      note: 'A year of age is complete from the day after the birthday, so that an offence on the eighteenth birthday itself was still committed under 18.',
    },
    mps_18: {
      instrument: 'Ministry of Public Security, Provisions on criminal record checks (公安机关办理犯罪记录查询工作规定)',
      locator: 'arts 5 and 18',
      address: 'https://www.zhaozhao.co/new-national-regulation-concerning-the-issuance-of-china-police-certificates-to-foreign-nationals/',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-52', 'CN-57'],
      note: 'Localities may name further offices, take applications online, and write detailed rules.',
    },
    guide_times: {
      instrument: 'Guide to certificates of no criminal record in Gansu: times',
      address: 'https://juke.outofmemory.cn/read/1192684.html',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-55'],
      note: 'A local guide that repeats the provisions; both limits of the review are in working days.',
    },
    guide_purpose: {
      instrument: 'Guide to certificates of no criminal record in Yichang: repeated requests',
      address: 'http://www.qebk.com/techan/e09bfb5722007984403ba380683a03e7.html',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-53', 'CN-56'],
      note: 'Also: an agent brings the applicant’s identity document and the agent’s own. Whether the year is a calendar year it does not say.',
    },
    beijing_purpose: {
      instrument: 'Beijing police (首都社区警务), how to ask for a certificate of no criminal record, 7 November 2023',
      address: 'https://app.bjtitle.com/8816/newshow.php?mood=w&newsid=6435532&typeid=26',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-56', 'CN-58'],
      note: 'More than three requests in one calendar year, the third not included; it repeats the cumulative 180 days and the district sub-bureau.',
    },
    beijing_rules: {
      instrument: 'Beijing Municipal Public Security Bureau, Detailed rules on criminal record checks, 京公法字〔2022〕337号',
      address: 'https://shpresents.com/zz202204/t20220408_2669373.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-58'],
      note: 'Head, date and article 2 of the copy were visible.',
    },
    beijing_daily: {
      instrument: 'Beijing Daily, 27 April 2022, on Beijing’s detailed rules',
      address: 'http://m.njpanjin.com/cn/Instant/local/202204/t20220427_7192861.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-58'],
      note: 'Says whom the rules send where: foreigners with 180 days added up in China to the district sub-bureau, people from Hong Kong, Macau and Taiwan to the police station. A notice of Xinping (Yunnan) of 1 June 2022 adds the days up too.',
    },
    agent_continuous: {
      instrument: 'Agent’s page on Beijing police certificates, earlier edition',
      address: 'https://whitercn.com/en/beijing-police-certificate',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-51', 'CN-58'],
      note: 'Speaks of six months without a break (and by mistake of Shanghai); its later edition of six months added up.',
    },
    agent_months: {
      instrument: 'Agent’s page on Beijing police certificates, later edition',
      address: 'https://www.whitercn.com/en/beijing-police-certificate',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-59'],
      note: 'Six months or more lived in Beijing, added up, on a residence permit.',
    },
    agent_more: {
      instrument: 'Agent’s page on Beijing certificates for foreigners',
      address: 'https://policecheckone.com/?p=2027',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-51', 'CN-59'],
      note: 'More than six months lived in Beijing, and a residence permit of Beijing.',
    },
    wuxi_guide: {
      instrument: 'Guide for foreigners in Wuxi, 16 August 2022',
      address: 'https://juke.outofmemory.cn/life/1202502.html',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-59'],
      note: 'Sends the applicant to where the permit was issued or where 180 days, that day included, were actually lived, and wants the stay to have been on a residence permit.',
    },
    philippine_consulate: {
      instrument: 'Philippine Consulate General in Guangzhou, certificates of no criminal record',
      address:
        'https://guangzhoupcg.dfa.gov.ph/newsroom/advisories/101-procedure-on-the-application-of-certification-of-no-criminal-record',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-50'],
      note: 'A consulate on Chinese practice, undated: more than six months, on a work, study or residence visa, and an authorised representative for whoever cannot travel.',
    },
    notary_1990: {
      instrument: 'Ministry of Justice, Notary Department, Notice [90]司公字第55号',
      locator: 'item 1',
      address: 'http://m.yestaryl.com/law/1/18992.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-50'],
      note: 'Half a year or more (半年以上); never repealed as far as seen.',
    },
    definition: {
      instrument: 'Law firm, what a China police certificate is',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-05', 'S4-16', 'S4-17', 'S4-18', 'S4-19'],
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
      note: 'The classes named are L, F, M, Q2 and X2; S2 is not. The national provisions ask for days of residence whatever the class, so this is a local condition.',
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
    hong_kong_consulate: {
      instrument: 'US Consulate General Hong Kong and Macau, police certificates (PRC)',
      address: 'https://hk.usconsulate.gov/visas/immigrant-visas/related-information/civil-documents-police-certificates-prc/',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CN-60'],
      note: 'Public security first, then the notary; someone who cannot travel to the Mainland may have both done by proxy.',
    },
    intended_use: {
      instrument: 'Law firm, contents and period depend on the use',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-33', 'S4-34'],
    },
    shanghai_notaries: {
      instrument: 'Shanghai Municipal Government, notarisation of no criminal convictions (foreigners), 13 October 2020',
      locator: 'documents, row 8',
      address: 'https://shanghai.gov.cn/nw49559/20201013/0001-49559_130054.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CN-60'],
      note: 'One city’s list, from before the provisions of 2021; the copy is cut off where it says when the guardian’s document is needed.',
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
    apostille: {
      instrument: 'Foreign Affairs Office of Jiangsu, notice on apostilles, 2 November 2023',
      address: 'http://wb.jiangsu.gov.cn/art/2023/11/2/art_89533_11060401.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CN-61'],
      note: 'From 7 November 2023 an apostille for documents that go to other parties of the Convention; for all others legalisation as before. Also https://www.chinanotary.com.au/?p=427.',
    },
    apostille_parties: {
      instrument: 'Account of the Apostille Convention and its parties on 23 October 2023',
      address: 'https://www.shdbkk.com/html_3/falu/22062/list/2.html',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-61'],
      note: 'Names the United States and Australia among the parties whose documents to and from China it covers.',
    },
    apostille_new_zealand: {
      instrument: 'Embassy of China in New Zealand, notice of 25 October 2023',
      address: 'https://china2au.com/html/New_Zealand/xinxilanxinwen/2023/1028/1956409.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-61'],
    },
    apostille_canada: {
      instrument: 'Embassy of China in Canada, notice of 26 October 2023, as reported',
      address: 'https://blog.jackjia.com/?p=74003',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CN-61'],
      note: 'The Convention is in force for Canada from 11 January 2024; until then documents between the two countries are legalised.',
    },
    apostille_india: {
      instrument: 'Agent’s page on documents between China and India',
      address: 'http://cynh.net.cn/artview-2419-15.html',
      read: '2026-11-21',
      reliability: 'WEAK',
      clauses: ['CN-61'],
      note: 'India objected to China’s accession, so that documents between the two are legalised.',
    },
  },

  facts: {
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['residences.from'],
      question: { en: 'When was the applicant born?', zh: '申请人何时出生？' },
      cites: ['shanghai_notaries', 'court_age'],
    },
    nationalities: {
      type: 'countries',
      question: { en: 'Of which countries is the applicant a national?', zh: '申请人拥有哪些国家的国籍？' },
      hint: {
        en: 'The nationality held when applying: a former Chinese citizen who is one no longer does not name China.',
        zh: '以申请时的国籍为准：已不再是中国公民的前中国公民不要填写中国。',
      },
      cites: ['mps_5', 'mps_5_citizens'],
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: { en: 'Where has the applicant lived, and from when until when?', zh: '申请人在哪些地方居住过，起止时间是什么？' },
      hint: {
        en: 'Every country since birth; for China every city. The first and the last day are both part of a stay.',
        zh: '自出生以来的每个国家；在中国的请列出每个城市。起止两日均计入居留。',
      },
      cites: ['mps_5', 'city_by_city'],
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
    convicted: {
      type: 'boolean',
      question: {
        en: 'Has a Chinese court found the applicant guilty of a crime in a judgment that has taken effect?',
        zh: '申请人是否曾被中国法院生效裁判认定有罪？',
      },
      hint: {
        en: 'Only an effective judgment counts: not an arrest, a charge, an administrative penalty or a case that was dropped.',
        zh: '仅以生效裁判为准：拘留、逮捕、起诉、行政处罚或已撤销的案件均不算。',
      },
      assume: false,
      cites: ['mps_10'],
    },
    latestOffenceOn: {
      type: 'date',
      notAfterAsOf: true,
      question: {
        en: 'When was the offence committed (the latest, if there were several)?',
        zh: '犯罪行为何时发生（如有多次，以最近一次为准）？',
      },
      cites: ['mps_10', 'court_age'],
    },
    fiveYearsOrLess: {
      type: 'boolean',
      question: { en: 'Was every punishment five years’ fixed-term imprisonment or lighter?', zh: '所判刑罚是否均为五年有期徒刑以下？' },
      cites: ['mps_10'],
    },
    agentApplies: {
      type: 'boolean',
      question: { en: 'Will somebody else apply in China for the applicant?', zh: '是否由他人在中国代为申请？' },
      assume: false,
      cites: ['mps_6', 'who_applies'],
    },
    earlierRequests: {
      type: 'integer',
      minimum: 0,
      unit: 'requests',
      question: {
        en: 'How many certificates of no criminal record has the applicant already asked for this year?',
        zh: '申请人今年已申请过几次无犯罪记录证明？',
      },
      hint: {
        en: 'Without the one now asked for. Beijing counts by calendar year; the national text only says within a year.',
        zh: '不含本次。北京按自然年度计算；全国规定只说“一年内”。',
      },
      assume: 0,
      cites: ['guide_purpose', 'beijing_purpose'],
    },
    destination: {
      type: 'country',
      question: { en: 'In which country will the certificate be used?', zh: '证明将在哪个国家使用？' },
      cites: ['apostille', 'intended_use'],
    },
    destinationTakesApostille: {
      type: 'boolean',
      question: {
        en: 'Is that country a party to the Apostille Convention that has not objected to China’s accession?',
        zh: '该国是否为《取消外国公文书认证要求的公约》缔约国，且未对中国的加入提出反对？',
      },
      hint: {
        en: 'Known here for the United States, Canada, Australia, New Zealand and India.',
        zh: '美国、加拿大、澳大利亚、新西兰和印度的情况已知，无须回答。',
      },
      cites: ['apostille'],
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
    eighteenthBirthday: { shift: 'birthDate', by: { years: 18 } },
    daysFromEighteenthBirthday: { elapsed: { from: 'eighteenthBirthday', to: 'latestOffenceOn' }, in: 'days' },
    'country.totalDays': { totalStay: 'residences', where: 'country', in: 'days' },
    'country.unbrokenDays': { longestStay: 'residences', where: 'country', in: 'days' },
    'country.totalMonths': { totalStay: 'residences', where: 'country', in: 'months' },
    'country.unbrokenMonths': { longestStay: 'residences', where: 'country', in: 'months' },
    'country.totalDaysInOneCity': { totalStay: 'residences', where: 'country', by: 'place', in: 'days' },
    'country.unbrokenDaysInOneCity': { longestStay: 'residences', where: 'country', by: 'place', in: 'days' },
    'country.totalMonthsInOneCity': { totalStay: 'residences', where: 'country', by: 'place', in: 'months' },
    'country.unbrokenMonthsInOneCity': { longestStay: 'residences', where: 'country', by: 'place', in: 'months' },
    'place.resided': { exists: 'residences', where: 'place' },
    'place.firstDay': { firstDay: 'residences', where: 'place' },
    'place.lastDay': { lastDay: 'residences', where: 'place' },
    'place.totalDays': { totalStay: 'residences', where: 'place', in: 'days' },
    'place.unbrokenDays': { longestStay: 'residences', where: 'place', in: 'days' },
    'place.totalMonths': { totalStay: 'residences', where: 'place', in: 'months' },
    'place.unbrokenMonths': { longestStay: 'residences', where: 'place', in: 'months' },
  },

  readings: {
    minimumStay: {
      title: { en: 'How long must a foreigner have lived in China?', zh: '外国人须在中国居住多长时间？' },
      values: {
        'at-least-180-days': { title: { en: '180 days, that day included', zh: '180天（含）以上' }, cites: ['mps_5', 'beijing_daily'] },
        'at-least-six-months': { title: { en: 'Six months or more', zh: '六个月（含）以上' }, cites: ['agent_months', 'notary_1990'] },
        'more-than-six-months': { title: { en: 'More than six months', zh: '超过六个月' }, cites: ['philippine_consulate', 'agent_more'] },
      },
      recommended: 'at-least-180-days',
      because: {
        en: 'The provisions say it in so many words; months come from the notaries’ older notice and from agents.',
        zh: '部颁规定有明文；“六个月”出自公证机关的旧通知和中介机构。',
      },
    },
    stayCounting: {
      title: { en: 'Are separate stays added up?', zh: '多次居留是否累计？' },
      values: {
        total: { title: { en: 'Yes: all days count together', zh: '累计：各次天数相加' }, cites: ['beijing_daily', 'beijing_purpose'] },
        continuous: {
          title: { en: 'No: one unbroken stay has to be long enough', zh: '不累计：须有一次连续居留达到期限' },
          cites: ['agent_continuous'],
        },
      },
      recommended: 'total',
      because: {
        en: 'Beijing’s rules add the days up in so many words; the national text is silent, and the agent’s page says both things in its two editions.',
        zh: '北京的实施细则明文规定累计；全国规定未说明，而中介网页前后两版说法不一。',
      },
    },
    whereCounted: {
      title: {
        en: 'Are the days counted in all of China, or in the city that is asked?',
        zh: '天数按在全中国居留计算，还是按在受理城市居住计算？',
      },
      values: {
        china: { title: { en: 'In all of China', zh: '全中国' }, cites: ['mps_5', 'beijing_daily'] },
        city: { title: { en: 'In the city', zh: '该城市' }, cites: ['wuxi_guide', 'agent_months', 'agent_more'] },
      },
      recommended: 'china',
      because: {
        en: 'Both the provisions and Beijing’s rules speak of residence in China.',
        zh: '部颁规定与北京细则均表述为“在中国境内居留”。',
      },
    },
  },

  conditions: {
    'in-china': { fact: 'country', operator: 'equal', value: 'CN' },
    'in-beijing': { fact: 'place', operator: 'in', value: ['Beijing', 'Peking', '北京', '北京市'] },
    'chinese-citizen': {
      any: [
        { fact: 'nationalities', operator: 'contains', value: 'CN' },
        { fact: 'nationalities', operator: 'contains', value: 'HK' },
        { fact: 'nationalities', operator: 'contains', value: 'MO' },
        { fact: 'nationalities', operator: 'contains', value: 'TW' },
      ],
    },
    'total-in-china': {
      any: [
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
            { fact: 'country.totalDays', operator: 'greaterThanInclusive', value: { days: 180 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
            { fact: 'country.totalMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
            { fact: 'country.totalMonths', operator: 'greaterThan', value: { months: 6 } },
          ],
        },
      ],
    },
    'unbroken-in-china': {
      any: [
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
            { fact: 'country.unbrokenDays', operator: 'greaterThanInclusive', value: { days: 180 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
            { fact: 'country.unbrokenMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
            { fact: 'country.unbrokenMonths', operator: 'greaterThan', value: { months: 6 } },
          ],
        },
      ],
    },
    'total-in-one-city': {
      any: [
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
            { fact: 'country.totalDaysInOneCity', operator: 'greaterThanInclusive', value: { days: 180 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
            { fact: 'country.totalMonthsInOneCity', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
            { fact: 'country.totalMonthsInOneCity', operator: 'greaterThan', value: { months: 6 } },
          ],
        },
      ],
    },
    'unbroken-in-one-city': {
      any: [
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
            { fact: 'country.unbrokenDaysInOneCity', operator: 'greaterThanInclusive', value: { days: 180 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
            { fact: 'country.unbrokenMonthsInOneCity', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
            { fact: 'country.unbrokenMonthsInOneCity', operator: 'greaterThan', value: { months: 6 } },
          ],
        },
      ],
    },
    'total-in-this-city': {
      any: [
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
            { fact: 'place.totalDays', operator: 'greaterThanInclusive', value: { days: 180 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
            { fact: 'place.totalMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
            { fact: 'place.totalMonths', operator: 'greaterThan', value: { months: 6 } },
          ],
        },
      ],
    },
    'unbroken-in-this-city': {
      any: [
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
            { fact: 'place.unbrokenDays', operator: 'greaterThanInclusive', value: { days: 180 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
            { fact: 'place.unbrokenMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
            { fact: 'place.unbrokenMonths', operator: 'greaterThan', value: { months: 6 } },
          ],
        },
      ],
    },
    'long-enough-in-china': {
      any: [
        {
          all: [
            { fact: 'whereCounted', operator: 'equal', value: 'china' },
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            { condition: 'total-in-china' },
          ],
        },
        {
          all: [
            { fact: 'whereCounted', operator: 'equal', value: 'china' },
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            { condition: 'unbroken-in-china' },
          ],
        },
        {
          all: [
            { fact: 'whereCounted', operator: 'equal', value: 'city' },
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            { condition: 'total-in-one-city' },
          ],
        },
        {
          all: [
            { fact: 'whereCounted', operator: 'equal', value: 'city' },
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            { condition: 'unbroken-in-one-city' },
          ],
        },
      ],
    },
    'long-enough-for-this-city': {
      any: [
        {
          all: [
            { fact: 'whereCounted', operator: 'equal', value: 'china' },
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            { condition: 'total-in-china' },
          ],
        },
        {
          all: [
            { fact: 'whereCounted', operator: 'equal', value: 'china' },
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            { condition: 'unbroken-in-china' },
          ],
        },
        {
          all: [
            { fact: 'whereCounted', operator: 'equal', value: 'city' },
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            { condition: 'total-in-this-city' },
          ],
        },
        {
          all: [
            { fact: 'whereCounted', operator: 'equal', value: 'city' },
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            { condition: 'unbroken-in-this-city' },
          ],
        },
      ],
    },
    'juvenile-record-sealed': {
      all: [
        // A year of age is complete the day after the birthday.
        { fact: 'daysFromEighteenthBirthday', operator: 'lessThanInclusive', value: { days: 0 } },
        { fact: 'fiveYearsOrLess', operator: 'equal', value: true },
      ],
    },
    'criminal-record': { all: [{ fact: 'convicted', operator: 'equal', value: true }, { not: { condition: 'juvenile-record-sealed' } }] },
    'foreigner-may-ask': {
      all: [{ condition: 'in-china' }, { not: { condition: 'chinese-citizen' } }, { condition: 'long-enough-in-china' }],
    },
    'foreigner-may-ask-here': {
      all: [
        { condition: 'in-china' },
        { fact: 'place.resided', operator: 'equal', value: true },
        { not: { condition: 'chinese-citizen' } },
        { condition: 'long-enough-for-this-city' },
      ],
    },
    'foreigner-too-short-here': {
      all: [
        { condition: 'in-china' },
        { fact: 'place.resided', operator: 'equal', value: true },
        { not: { condition: 'chinese-citizen' } },
        { not: { condition: 'long-enough-for-this-city' } },
      ],
    },
    'certificate-issued': {
      all: [
        { any: [{ condition: 'foreigner-may-ask' }, { all: [{ condition: 'in-china' }, { condition: 'chinese-citizen' }] }] },
        { not: { condition: 'criminal-record' } },
      ],
    },
    'certificate-issued-here': { all: [{ condition: 'foreigner-may-ask-here' }, { not: { condition: 'criminal-record' } }] },
    'apostille-enough': {
      all: [
        { fact: 'asOf', operator: 'greaterThanInclusive', value: '2023-11-07' },
        {
          any: [
            { fact: 'destination', operator: 'in', value: ['US', 'AU', 'NZ'] },
            {
              all: [
                { fact: 'destination', operator: 'equal', value: 'CA' },
                { fact: 'asOf', operator: 'greaterThanInclusive', value: '2024-01-11' },
              ],
            },
            {
              all: [
                { fact: 'destination', operator: 'notIn', value: ['US', 'AU', 'NZ', 'CA', 'IN'] },
                { fact: 'destinationTakesApostille', operator: 'equal', value: true },
              ],
            },
          ],
        },
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
      title: {
        en: 'certificate of no criminal record (无犯罪记录证明) from this place, for the time lived there',
        zh: '可由该地出具、涵盖当地居住期间的无犯罪记录证明',
      },
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
        en: 'Chinese citizens apply to the police station of their registered or present residence',
        zh: '中国公民向户籍地或居住地公安派出所申请',
      },
    },
    'public-security': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'first step: certificate of the public security organ', zh: '第一步：公安机关的无犯罪记录证明' },
    },
    notarisation: {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'second step: notarial certificate (公证书)', zh: '第二步：公证书' },
    },
    'identity-documents': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'valid identity document and application form', zh: '本人有效身份证明和查询申请表' },
    },
    agent: {
      kind: 'permission',
      modality: 'is',
      title: { en: 'somebody else of full civil capacity can apply', zh: '可委托具有完全民事行为能力的他人申请' },
    },
    'power-of-attorney': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'signed power of attorney (委托书), and the identity documents of both',
        zh: '委托书及委托人、受托人双方的有效身份证件',
      },
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
    'decision-time': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'answer on the spot, or within three working days', zh: '当场办结，或三个工作日内办结' },
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
    'stated-purpose': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'proof of a proper purpose (work, study, emigration) for repeated requests',
        zh: '多次申请须提交用于就业、留学、移民等合理用途的材料',
      },
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
      title: { en: 'no certificate from this place: the stay was too short', zh: '无法由该地取得证明：居留时间不足' },
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
    apostille: {
      kind: 'notice',
      modality: 'is',
      title: { en: 'where the destination wants the booklet authenticated: an apostille', zh: '使用国要求认证时：办理附加证明书' },
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
      id: 'county-bureau',
      title: { en: 'The exit-entry department at county level or above of the place lived in', zh: '居住地县级以上公安机关出入境管理部门' },
      cites: ['mps_5', 'mps_10', 'definition', 'city_by_city'],
      forEach: 'place',
      when: { all: [{ condition: 'foreigner-may-ask-here' }, { not: { condition: 'in-beijing' } }] },
      unless: { condition: 'criminal-record' },
      then: {
        outcome: 'no-criminal-record-certificate',
        params: {
          level: { en: 'public security bureau at county level', zh: '县级公安机关' },
          coverFrom: { fact: 'place.firstDay' },
          coverTo: { fact: 'place.lastDay' },
        },
      },
    },
    {
      id: 'beijing-district-bureau',
      title: { en: 'In Beijing the exit-entry department of the district sub-bureau', zh: '北京：居住地公安分局出入境管理部门' },
      cites: ['beijing_rules', 'beijing_daily', 'mps_10', 'city_by_city'],
      forEach: 'place',
      when: { all: [{ condition: 'foreigner-may-ask-here' }, { condition: 'in-beijing' }] },
      unless: { condition: 'criminal-record' },
      then: {
        outcome: 'no-criminal-record-certificate',
        params: {
          level: { en: 'public security sub-bureau of the district', zh: '区公安分局' },
          coverFrom: { fact: 'place.firstDay' },
          coverTo: { fact: 'place.lastDay' },
        },
      },
    },
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
      id: 'chinese-citizen',
      title: { en: 'A Chinese citizen, after any stay', zh: '中国公民，不限居留时间' },
      cites: ['mps_5_citizens', 'mps_10', 'beijing_daily'],
      forEach: 'country',
      when: { all: [{ condition: 'in-china' }, { condition: 'chinese-citizen' }] },
      unless: { condition: 'criminal-record' },
      then: { outcome: 'certificate-available' },
    },
    {
      id: 'citizen-application',
      title: {
        en: 'Chinese citizens go to the police station, people from Hong Kong, Macau and Taiwan to that of their residence',
        zh: '中国公民到公安派出所办理，港澳台居民到居住地派出所办理',
      },
      cites: ['mps_5_citizens', 'beijing_daily'],
      forEach: 'country',
      when: { all: [{ condition: 'in-china' }, { condition: 'chinese-citizen' }] },
      then: { outcome: 'citizen-application' },
    },
    {
      id: 'public-security',
      title: { en: 'The public security organ comes first', zh: '先向公安机关申请' },
      cites: ['definition', 'hong_kong_consulate', 'who_applies'],
      forEach: 'place',
      when: { condition: 'certificate-issued-here' },
      then: { outcome: 'public-security' },
    },
    {
      id: 'notarisation',
      title: { en: 'The notary follows, and the notarial certificate is what is filed abroad', zh: '随后到公证处办理，境外提交的是公证书' },
      cites: ['notary_step', 'hong_kong_consulate'],
      forEach: 'place',
      when: { condition: 'certificate-issued-here' },
      then: { outcome: 'notarisation' },
    },
    {
      id: 'identity-documents',
      title: { en: 'A foreigner brings a valid identity document and the form', zh: '外国人提交本人有效身份证明和查询申请表' },
      cites: ['mps_6'],
      forEach: 'country',
      when: { condition: 'foreigner-may-ask' },
      then: { outcome: 'identity-documents' },
    },
    {
      id: 'agent',
      title: { en: 'Somebody else can apply, also for an applicant who is abroad', zh: '可由他人代办，申请人在境外亦可' },
      cites: ['mps_6', 'who_applies', 'hong_kong_consulate'],
      forEach: 'country',
      when: { condition: 'foreigner-may-ask' },
      then: { outcome: 'agent' },
    },
    {
      id: 'power-of-attorney',
      title: { en: 'An agent brings a power of attorney and both identity documents', zh: '代办须提交委托书和双方有效身份证件' },
      cites: ['mps_6', 'who_applies', 'guide_purpose'],
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
      id: 'objection',
      title: {
        en: 'An objection is reviewed within 15 working days, in hard cases within 30',
        zh: '异议复查15个工作日内完成，复杂情况最长30个工作日',
      },
      cites: ['guide_times'],
      forEach: 'country',
      when: { condition: 'foreigner-may-ask' },
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
      when: { all: [{ condition: 'foreigner-may-ask' }, { fact: 'convicted', operator: 'equal', value: true }] },
      unless: { condition: 'juvenile-record-sealed' },
      then: { outcome: 'refusal' },
    },
    {
      id: 'third-request',
      title: { en: 'The third request in a year needs a purpose', zh: '一年内第三次申请起须说明用途' },
      cites: ['guide_purpose'],
      forEach: 'place',
      when: {
        all: [
          { condition: 'foreigner-may-ask-here' },
          { not: { condition: 'in-beijing' } },
          { fact: 'earlierRequests', operator: 'greaterThanInclusive', value: 2 },
        ],
      },
      then: { outcome: 'stated-purpose' },
    },
    {
      id: 'beijing-fourth-request',
      title: { en: 'In Beijing the fourth request in a calendar year needs a purpose', zh: '北京：一个自然年度内第四次申请起须说明用途' },
      cites: ['beijing_purpose'],
      forEach: 'place',
      when: {
        all: [
          { condition: 'foreigner-may-ask-here' },
          { condition: 'in-beijing' },
          { fact: 'earlierRequests', operator: 'greaterThanInclusive', value: 3 },
        ],
      },
      then: { outcome: 'stated-purpose' },
    },
    {
      id: 'ask-the-bureau',
      title: { en: 'Localities write their own rules, often unpublished: ask', zh: '各地可制定细则且多未公布：请事先询问' },
      cites: ['mps_18', 'local_rules', 'city_by_city'],
      forEach: 'place',
      when: { condition: 'certificate-issued-here' },
      then: { outcome: 'ask-the-bureau' },
    },
    {
      id: 'stay-too-short',
      title: { en: 'A foreigner whose stay is below the national minimum', zh: '居留时间未达全国规定的外国人' },
      cites: ['mps_5', 'unobtainable'],
      forEach: 'place',
      when: { condition: 'foreigner-too-short-here' },
      then: { outcome: 'certificate-unobtainable' },
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
      cites: ['local_permit', 'unobtainable'],
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
      cites: ['local_permit', 'unobtainable'],
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
      cites: ['local_forms', 'unobtainable'],
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
      id: 'apostille',
      title: {
        en: 'To a party of the Convention that has not objected: an apostille, from 7 November 2023',
        zh: '送往未提出反对的公约缔约国：自2023年11月7日起办理附加证明书',
      },
      cites: ['apostille', 'apostille_parties', 'apostille_new_zealand', 'apostille_canada', 'apostille_india'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-issued' }, { condition: 'apostille-enough' }] },
      then: { outcome: 'apostille' },
    },
    {
      id: 'consular-legalisation',
      title: { en: 'To any other country, and before that day: consular legalisation', zh: '送往其他国家，或在该日之前：领事认证' },
      cites: ['apostille', 'apostille_canada', 'apostille_india'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-issued' }, { not: { condition: 'apostille-enough' } }] },
      then: { outcome: 'consular-legalisation' },
    },
    {
      id: 'notarise-certificate',
      title: { en: 'A bureau’s sheet that is not yet a booklet goes to the notary', zh: '只有公安机关证明而尚无公证书的，须办理公证' },
      cites: ['notary_step', 'hong_kong_consulate'],
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
      clause: 'CN-51',
      reason:
        'Beijing’s two steps of 1 December 2019 are part of the version of 1990-05-15; since 31 December 2021 two steps are the rule everywhere.',
    },
    {
      clause: 'CN-27',
      reason:
        'Days of stay on a visa are counted from the day after entry. Here both end days of a stay count, as everywhere in this package: no source says that the 180 days of the provisions leave the day of entry out, and a measure cannot leave one out per stay.',
    },
  ],
})
