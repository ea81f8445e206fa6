import type { Citation, Citations } from '../../../src/authoring.ts'

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const weak = { read: '2026-11-21', reliability: 'WEAK' } as const satisfies Partial<Citation>

/** On apostilles and legalisation. */
export const apostilles = {
  apostille: {
    ...official,
    instrument: {
      en: 'Foreign Affairs Office of Jiangsu, notice on apostilles, 2 November 2023',
      zh: '江苏省人民政府外事办公室，关于附加证明书的通知，2023年11月2日',
    },
    address: 'http://wb.jiangsu.gov.cn/art/2023/11/2/art_89533_11060401.html',
    clauses: ['CN-61', 'CN-108'],
    note: {
      en: 'From 7 November 2023 an apostille for documents that go to other parties of the Convention; for all others legalisation as before. Also https://www.chinanotary.com.au/?p=427.',
      zh: '自2023年11月7日起，送往公约其他缔约国的文书用附加证明书；其他国家仍按原方式认证。亦见https://www.chinanotary.com.au/?p=427。',
    },
  },
  apostille_parties: {
    ...secondary,
    instrument: {
      en: 'Account of the Apostille Convention and its parties on 23 October 2023',
      zh: '关于《取消外国公文书认证要求的公约》及其截至2023年10月23日缔约国的介绍',
    },
    address: 'https://www.shdbkk.com/html_3/falu/22062/list/2.html',
    clauses: ['CN-61', 'CN-108'],
    note: {
      en: 'Names the United States and Australia among the parties whose documents to and from China it covers.',
      zh: '将美国和澳大利亚列为其与中国往来文书适用公约的缔约国。',
    },
  },
  apostille_new_zealand: {
    ...officialCopy,
    instrument: { en: 'Embassy of China in New Zealand, notice of 25 October 2023', zh: '中国驻新西兰大使馆，2023年10月25日通知' },
    address: 'https://china2au.com/html/New_Zealand/xinxilanxinwen/2023/1028/1956409.html',
    clauses: ['CN-61', 'CN-108'],
  },
  apostille_canada: {
    ...secondary,
    instrument: {
      en: 'Embassy of China in Canada, notice of 26 October 2023, as reported',
      zh: '中国驻加拿大大使馆，2023年10月26日通知，见报道',
    },
    address: 'https://blog.jackjia.com/?p=74003',
    clauses: ['CN-61', 'CN-108'],
    note: {
      en: 'The Convention is in force for Canada from 11 January 2024; until then documents between the two countries are legalised.',
      zh: '公约自2024年1月11日起对加拿大生效；此前两国间的文书须经认证。',
    },
  },
  apostille_india: {
    ...weak,
    instrument: { en: 'Agent’s page on documents between China and India', zh: '中介机构关于中印之间文书的网页' },
    address: 'http://cynh.net.cn/artview-2419-15.html',
    clauses: ['CN-61'],
    note: {
      en: 'India objected to China’s accession, so that documents between the two are legalised.',
      zh: '印度对中国的加入提出反对，因此两国间的文书须经认证。',
    },
  },
} as const satisfies Citations
