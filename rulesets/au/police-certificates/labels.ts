import type { Labels } from '../../../src/authoring.ts'
import { parameters } from '../../parameters.ts'

/** What people call the measures, conditions and parameters of the ruleset `au-police-certificates`. */
export const labels = {
  measures: {
    age: { en: 'age', zh: '年龄' },
    applied: { en: 'the day of the application, or the as-of date before it', zh: '申请之日（尚未申请的，为基准日）' },
    ageWhenApplied: { en: 'age at the application', zh: '申请时的年龄' },
    daysSinceApplication: { en: 'days since the application', zh: '申请以来的天数' },
    sixteenthBirthday: { en: 'the 16th birthday', zh: '16岁生日' },
    seventeenthBirthday: { en: 'the 17th birthday', zh: '17岁生日' },
    daysSinceSeventeen: { en: 'days since the 17th birthday', zh: '17岁生日以来的天数' },
    tenYearsToAssessment: { en: 'the start of the ten years to the assessment', zh: '截至审理的十年的起点' },
    tenYearsToApplication: { en: 'the start of the ten years to the application', zh: '截至申请的十年的起点' },
    countedSinceAtAssessment: {
      en: 'the later of the 16th birthday and the start of the ten years to the assessment',
      zh: '16岁生日与截至审理的十年起点两者中较晚者',
    },
    countedSinceAtApplication: {
      en: 'the later of the 16th birthday and the start of the ten years to the application',
      zh: '16岁生日与截至申请的十年起点两者中较晚者',
    },
    'country.monthsToAssessment': {
      en: 'time in {country} since 16 in the ten years to the assessment',
      zh: '截至审理的十年内年满16岁后在{country}的时间',
    },
    'country.daysToAssessment': {
      en: 'days in {country} since 16 in the ten years to the assessment',
      zh: '截至审理的十年内年满16岁后在{country}的天数',
    },
    'country.monthsToApplication': {
      en: 'time in {country} since 16 in the ten years to the application',
      zh: '截至申请的十年内年满16岁后在{country}的时间',
    },
    'country.daysToApplication': {
      en: 'days in {country} since 16 in the ten years to the application',
      zh: '截至申请的十年内年满16岁后在{country}的天数',
    },
    'country.monthsSince16': { en: 'time in {country} since 16', zh: '年满16岁后在{country}的时间' },
    'country.daysSince16': { en: 'days in {country} since 16', zh: '年满16岁后在{country}的天数' },
    'country.firstDaySince16': { en: 'the first day in {country} since 16', zh: '年满16岁后在{country}的首日' },
    'country.lastDaySince16': { en: 'the last day in {country} since 16', zh: '年满16岁后在{country}的末日' },
    'country.firstDay': { en: 'the first day of any stay in {country}', zh: '在{country}停留的首日' },
    'country.lastDay': { en: 'the last day of any stay in {country}', zh: '在{country}停留的末日' },
    'country.home': { en: '{country} as a home country', zh: '{country}为母国' },
    'country.resided': { en: 'a stay in {country} at any time', zh: '曾在{country}停留' },
    'country.requested': { en: 'a request of the Department for {country}', zh: '移民部门要求提供{country}的证明' },
    'country.flag': { en: 'a year at sea under the flag of {country}', zh: '在{country}船旗下工作满一年' },
    'country.certificateInHand': { en: 'a certificate of {country} in hand', zh: '手上有{country}的证明' },
    'country.persecutionFeared': { en: 'persecution feared in {country}', zh: '畏惧在{country}受到迫害' },
    'country.monthsAtSea': {
      en: 'time at sea under the flag of {country} in the last ten years',
      zh: '过去十年内在{country}船旗下航行的时间',
    },
    'country.unobtainable': { en: '{country} named as a country whose certificate cannot be had', zh: '{country}被列为无法取得证明的国家' },
    'country.coverageGap': { en: 'a gap in what the certificates of {country} cover', zh: '{country}的证明覆盖期间有缺口' },
    'certificate.age': { en: 'the age of the certificate', zh: '证明签发后的时间' },
    'certificate.firstAnniversary': { en: 'the day on which the certificate is a year old', zh: '证明签发满一年之日' },
    'certificate.fifteenMonths': { en: 'the day on which the certificate is 15 months old', zh: '证明签发满15个月之日' },
    'certificate.beenBack': { en: 'a stay in {country} after the certificate was a year old', zh: '证明满一年后在{country}停留' },
    'certificate.timeBack': { en: 'time in {country} after the certificate was a year old', zh: '证明满一年后在{country}的时间' },
    inAustralia: { en: 'presence in Australia', zh: '身在澳大利亚' },
    dayBeforeApplication: { en: 'the day before the application', zh: '申请前一日' },
    yearToDayBefore: { en: 'the start of the year to the day before the application', zh: '截至申请前一日的一年的起点' },
    yearToApplication: { en: 'the start of the year to the application', zh: '截至申请的一年的起点' },
    afpDaysIntoYearToDayBefore: {
      en: 'days of the Federal Police check into the year to the day before the application',
      zh: '联邦警察检查申请距截至申请前一日的一年起点的天数',
    },
    afpDaysUntilDayBefore: {
      en: 'days from the application for the Federal Police check to the day before the visa application',
      zh: '申请联邦警察检查至签证申请前一日的天数',
    },
    afpDaysIntoYearToApplication: {
      en: 'days of the Federal Police check into the year to the application',
      zh: '联邦警察检查申请距截至申请的一年起点的天数',
    },
    afpDaysUntilApplication: {
      en: 'days from the application for the Federal Police check to the visa application',
      zh: '申请联邦警察检查至签证申请的天数',
    },
  },
  conditions: {
    'old-enough': { en: 'the applicant is old enough', zh: '申请人已达年龄' },
    'twelve-months-to-assessment': {
      en: 'the applicant spent twelve months in {country} in the ten years to the assessment',
      zh: '截至审理的十年内在{country}满十二个月',
    },
    'twelve-months-to-application': {
      en: 'the applicant spent twelve months in {country} in the ten years to the application',
      zh: '截至申请的十年内在{country}满十二个月',
    },
    'twelve-months-in-ten-years': { en: 'the applicant spent twelve months in {country} in ten years', zh: '十年内在{country}满十二个月' },
    'twelve-months-since-16': { en: 'the applicant spent twelve months in {country} since 16', zh: '年满16岁后在{country}满十二个月' },
    overseas: { en: '{country} is not Australia', zh: '该国不是澳大利亚' },
    'overseas-country': {
      en: 'it is another country, and twelve months were spent there in ten years',
      zh: '为其他国家，且十年内在当地满十二个月',
    },
    australia: { en: 'it is Australia, and twelve months were spent there', zh: '为澳大利亚，且在当地满十二个月' },
    requested: {
      en: 'the Department has asked for {country}, and the applicant has been there',
      zh: '移民部门要求提供{country}的证明，且申请人曾在当地停留',
    },
    'sea-crew': {
      en: 'the applicant served a year under the flag of {country} for one employer',
      zh: '申请人在{country}船旗下为同一雇主工作满一年',
    },
    'state-feared': { en: '{country} is a state that the applicant fears', zh: '{country}是申请人所畏惧的国家' },
    'special-arrangements': {
      en: 'the applicant fears {country}, and special arrangements are followed',
      zh: '申请人畏惧{country}，并适用特别安排',
    },
    'certificate-needed': { en: 'a certificate of {country} is called for', zh: '需要{country}的证明' },
    'australian-certificate-needed': { en: 'a check by the Australian Federal Police is called for', zh: '需要澳大利亚联邦警察的检查' },
    'certificate-unobtainable': { en: 'a certificate of {country} is called for and cannot be had', zh: '需要而无法取得{country}的证明' },
    'subclass-485': { en: 'it is a subclass 485 application of somebody of 16 or older', zh: '为年满16岁者的485类别申请' },
    'afp-check-in-time': { en: 'the Federal Police check was applied for in time', zh: '联邦警察检查已按时申请' },
    'afp-check-too-late': {
      en: 'the application was made without a Federal Police check applied for in time',
      zh: '签证申请已提交，而联邦警察检查未按时申请',
    },
    'twelve-months-old': { en: 'the certificate is older than twelve months', zh: '证明签发已逾十二个月' },
    'fifteen-months-old': { en: 'the certificate is older than fifteen months', zh: '证明签发已逾十五个月' },
    'covers-the-period': { en: 'the certificates of {country} cover the whole period', zh: '{country}的证明覆盖全部期间' },
    'right-form': { en: 'the certificate has the right form', zh: '证明形式合格' },
    'expired-overseas': { en: 'an overseas certificate has passed its twelve months', zh: '海外证明已逾十二个月' },
    'back-for-two-months-at-most': { en: 'the applicant has been back for two months at most', zh: '申请人返回累计不超过两个月' },
    'afp-extended': {
      en: 'the Australian certificate is extended for a delay of the Department',
      zh: '因移民部门拖延，澳大利亚证明予以延长',
    },
    'afp-away': {
      en: 'the Australian certificate is old, and the applicant has not been back',
      zh: '澳大利亚证明已逾期，而申请人此后未返回',
    },
  },
  parameters,
} as const satisfies Labels
