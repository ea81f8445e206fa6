import type { Labels } from '../../../src/authoring.ts'
import { parameters } from '../../parameters.ts'

/** What people call the measures, conditions and parameters of the ruleset `ca-iec-police-certificates`. */
export const labels = {
  measures: {
    eighteenthBirthday: { en: 'the 18th birthday', zh: '18岁生日' },
    age: { en: 'age', zh: '年龄' },
    livedOutsideUs: { en: 'a stay outside the United States, other than a visit', zh: '在美国以外居住过（访问除外）' },
    'country.current': { en: 'a present stay in {country}, other than a visit', zh: '目前在{country}居住（访问除外）' },
    'country.unbrokenStay': { en: 'the longest stay in {country} since 18 without a break', zh: '年满18岁后在{country}最长的连续居住' },
    'country.bridgedStay': {
      en: 'the longest stay in {country} since 18, short trips away bridged',
      zh: '年满18岁后在{country}最长的居住（短期外出不中断）',
    },
    'country.firstCountedDay': { en: 'the first day in {country} that counts', zh: '在{country}的首个计入日' },
    'country.lastCountedDay': { en: 'the last day in {country} that counts', zh: '在{country}的最后计入日' },
    'country.firstDay': { en: 'the first day in {country} since 18', zh: '年满18岁后在{country}的首日' },
    'country.lastDay': { en: 'the last day of any stay in {country}, other than a visit', zh: '在{country}居住的末日（访问除外）' },
    'country.persecutionFeared': { en: 'persecution feared in {country}', zh: '畏惧在{country}受到迫害' },
    'country.certificateInHand': { en: 'a certificate of {country} in hand', zh: '手上已有{country}的证明' },
    'certificate.age': { en: 'the age of the certificate', zh: '证明签发后的时间' },
    'certificate.sixMonthsOn': { en: 'the day on which the certificate is six months old', zh: '证明签发满6个月之日' },
    'certificate.staleOn': { en: 'the first day on which the certificate is too old', zh: '证明过期的首日' },
    'certificate.daysAfterStay': {
      en: 'days from the last stay in {country} to the issue of the certificate',
      zh: '最后一次在{country}居住至证明签发的天数',
    },
  },
  conditions: {
    adult: { en: 'the person is 18 or older', zh: '已年满18岁' },
    'in-canada': { en: '{country} is Canada', zh: '该国是加拿大' },
    'only-united-states': {
      en: 'the person is a citizen or permanent resident of the United States and has lived nowhere else',
      zh: '当事人是美国公民或永久居民，且未在他国居住过',
    },
    excepted: { en: 'the country or the person is excepted', zh: '该国或当事人属于例外' },
    'six-months-in-a-row': {
      en: 'the person lived in {country} for six months in a row since 18',
      zh: '年满18岁后在{country}连续居住六个月',
    },
    'present-country': { en: '{country} is where the person lives now', zh: '当事人目前居住在{country}' },
    'of-past-stay': { en: '{country} is to be covered for a stay of six months', zh: '因六个月的居住须涵盖{country}' },
    'certificate-called-for': { en: 'a certificate of {country} is called for', zh: '需要{country}的证明' },
    'none-upfront': { en: 'none is needed with the application', zh: '申请时无须提交' },
    'fresh-from-present-country': {
      en: 'it is of the present country, and at most six months old',
      zh: '证明来自现居住国，且签发不超过6个月',
    },
    'issued-after-stay': {
      en: 'the person has left {country}, and the certificate was issued after that',
      zh: '当事人已离开{country}，证明于其后签发',
    },
  },
  parameters,
} as const satisfies Labels
