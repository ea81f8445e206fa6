import type { Labels } from '../../../src/authoring.ts'
import { parameters } from '../../parameters.ts'

/** What people call the measures, conditions and parameters of the ruleset `ca-citizenship-police-certificates`. */
export const labels = {
  measures: {
    age: { en: 'age', zh: '年龄' },
    dayBeforeSignature: { en: 'the day before the signature', zh: '签署前一日' },
    lookBackFrom: { en: 'the start of the four years before the signature', zh: '签署前四年的起点' },
    'country.totalDays': { en: 'days in {country} in the four years before the signature', zh: '签署前四年内在{country}的天数' },
    'country.firstCountedDay': { en: 'the first day in {country} that counts', zh: '在{country}的首个计入日' },
    'country.lastCountedDay': { en: 'the last day in {country} that counts', zh: '在{country}的最后计入日' },
    'country.lastDay': { en: 'the last day of any stay in {country}', zh: '在{country}停留的末日' },
    'country.nationality': { en: 'nationality of {country}', zh: '{country}国籍' },
    'country.unobtainable': { en: '{country} named as a country whose certificate cannot be had', zh: '{country}被列为无法取得证明的国家' },
    'country.persecutionFeared': { en: 'persecution feared in {country}', zh: '畏惧在{country}受到迫害' },
    'country.certificateInHand': { en: 'a certificate of {country} in hand', zh: '手上已有{country}的证明' },
    'certificate.age': { en: 'the age of the certificate', zh: '证明签发后的时间' },
    'certificate.sixMonthsOn': { en: 'the day on which the certificate is six months old', zh: '证明签发满6个月之日' },
    'certificate.staleOn': { en: 'the first day on which the certificate is too old', zh: '证明过期的首日' },
    'certificate.daysAfterStay': {
      en: 'days from the last stay in {country} to the issue of the certificate',
      zh: '最后一次在{country}停留至证明签发的天数',
    },
    eighteenthBirthday: { en: 'the 18th birthday', zh: '18岁生日' },
    countedFrom: { en: 'the later of the 18th birthday and the start of the four years', zh: '18岁生日与四年起点两者中较晚者' },
    countedFromLanding: { en: 'the start of what counts since the landing', zh: '登陆以来计算期间的起点' },
    'country.unbrokenDays': { en: 'days in a row in {country}', zh: '在{country}的连续天数' },
    'country.bridgedDays': { en: 'days in a row in {country}, short trips away bridged', zh: '在{country}的连续天数（短途旅行不中断）' },
    'country.unbrokenDaysSinceLanding': { en: 'days in a row in {country} since the landing', zh: '登陆以来在{country}的连续天数' },
    'country.bridgedDaysSinceLanding': {
      en: 'days in a row in {country} since the landing, short trips away bridged',
      zh: '登陆以来在{country}的连续天数（短途旅行不中断）',
    },
    dayBeforeLanding: { en: 'the day before the landing', zh: '登陆前一日' },
    inCanadaBeforeLanding: { en: 'a stay in Canada on the day before the landing', zh: '登陆前一日身在加拿大' },
    lastDayAbroad: { en: 'the last day outside Canada before the landing', zh: '登陆前在加拿大境外的最后一日' },
    'country.lastDayBeforeLanding': { en: 'the last day in {country} before the landing', zh: '登陆前在{country}的最后一日' },
    'country.daysFromLeaving': {
      en: 'days from leaving {country} to the last day abroad before the landing',
      zh: '离开{country}至登陆前在境外最后一日的天数',
    },
    'country.thereBeforeLanding': {
      en: 'a stay in {country} before the landing, within what counts',
      zh: '计算期间内登陆前在{country}停留',
    },
  },
  conditions: {
    'long-stay': { en: 'the applicant was in {country} for 183 days', zh: '申请人在{country}满183天' },
    'in-canada': { en: '{country} is Canada', zh: '该国是加拿大' },
    'certificate-needed': { en: 'a certificate of {country} is called for', zh: '需要{country}的证明' },
    'issued-after-stay': { en: 'the certificate was issued after the last stay in {country}', zh: '证明于最后一次在{country}停留之后签发' },
    'six-months-at-most': { en: 'the certificate is at most six months old', zh: '证明签发不超过6个月' },
    adult: { en: 'the person is 18 or older', zh: '已年满18岁' },
    'in-a-row': { en: 'the applicant was in {country} for 183 days in a row', zh: '申请人在{country}连续183天' },
    'in-a-row-since-landing': {
      en: 'the applicant was in {country} for 183 days in a row since the landing',
      zh: '登陆以来在{country}连续183天',
    },
    'last-abroad-before-landing': {
      en: '{country} is where the applicant was before landing, within what counts',
      zh: '计算期间内，{country}为登陆前所在的国家',
    },
    'country-of-origin': { en: '{country} counts as the country of origin', zh: '{country}算作原籍国' },
    'origin-before-landing': { en: 'it is the country of origin immediately before landing', zh: '为登陆前所在的原籍国' },
    excepted: { en: 'the rules except {country}', zh: '{country}属于例外' },
  },
  parameters,
} as const satisfies Labels
