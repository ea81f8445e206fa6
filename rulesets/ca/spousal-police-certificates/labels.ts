import type { Labels } from '../../../src/authoring.ts'
import { parameters } from '../../parameters.ts'

/** What people call the measures, conditions and parameters of the ruleset `ca-spousal-police-certificates`. */
export const labels = {
  measures: {
    age: { en: 'age', zh: '年龄' },
    eighteenthBirthday: { en: 'the 18th birthday', zh: '18岁生日' },
    'country.current': { en: 'a present stay in {country}', zh: '目前在{country}居住' },
    'country.livedSince18': { en: 'a stay in {country} since 18', zh: '年满18岁后在{country}居住' },
    'country.leadSince18': {
      en: 'days in {country} since 18 beyond those in any other country',
      zh: '年满18岁后在{country}的天数超出其他任一国家的天数',
    },
    'country.firstCountedDay': { en: 'the first day in {country} that counts', zh: '在{country}的首个计入日' },
    'country.lastCountedDay': { en: 'the last day in {country} that counts', zh: '在{country}的最后计入日' },
    'country.lastDayOfUnbrokenStay': { en: 'the last day of a stay of six months in {country}', zh: '在{country}连续6个月停留的最后一日' },
    'country.lastDayOfBridgedStay': {
      en: 'the last day of a stay of six months in {country}, short trips away bridged',
      zh: '在{country}满6个月停留（短期外出不中断）的最后一日',
    },
    'country.daysSinceUnbrokenStay': {
      en: 'days since the last stay of six months in {country}',
      zh: '最后一次在{country}连续居住6个月以来的天数',
    },
    'country.daysSinceBridgedStay': {
      en: 'days since the last stay of six months in {country}, short trips away bridged',
      zh: '最后一次在{country}居住6个月（短期外出不中断）以来的天数',
    },
    'country.lastDay': { en: 'the last day of any stay in {country}', zh: '在{country}停留的末日' },
    'country.persecutionFeared': { en: 'persecution feared in {country}', zh: '畏惧在{country}受到迫害' },
    'country.certificateInHand': { en: 'a certificate of {country} in hand', zh: '手上已有{country}的证明' },
    'certificate.age': { en: 'the age of the certificate', zh: '证明签发后的时间' },
    'certificate.sixMonthsOn': { en: 'the day on which the certificate is six months old', zh: '证明签发满6个月之日' },
    'certificate.staleOn': { en: 'the first day on which the certificate is too old', zh: '证明过期的首日' },
    'certificate.daysAfterStay': {
      en: 'days from the last stay in {country} to the issue of the certificate',
      zh: '最后一次在{country}停留至证明签发的天数',
    },
    'familyMember.age': { en: 'the age of the family member', zh: '该家庭成员的年龄' },
    'country.unbrokenStay': {
      en: 'the longest stay in {country} without a break, within the time that counts',
      zh: '计算期间内在{country}最长的连续停留',
    },
    'country.bridgedStay': {
      en: 'the longest stay in {country}, short trips away bridged, within the time that counts',
      zh: '计算期间内在{country}最长的停留（短期外出不中断）',
    },
    'country.unobtainable': { en: '{country} named as a country whose certificate cannot be had', zh: '{country}被列为无法取得证明的国家' },
    'country.effortsShown': { en: '{country} named as a country for which best efforts are shown', zh: '已证明对{country}尽力申请' },
  },
  conditions: {
    adult: { en: 'the person is 18 or older', zh: '已年满18岁' },
    'citizen-or-resident': { en: 'the person is a citizen or permanent resident of Canada', zh: '当事人是加拿大公民或永久居民' },
    'in-canada': { en: '{country} is Canada', zh: '该国是加拿大' },
    excepted: { en: 'the country or the person is excepted', zh: '该国或当事人属于例外' },
    'six-months-in-present-country': { en: 'the present stay in {country} has lasted six months', zh: '目前在{country}的居住已满6个月' },
    'present-country': { en: '{country} is the present country, for six months', zh: '{country}为目前居住满6个月的国家' },
    'most-of-adult-life': { en: 'most of adult life was spent in {country}', zh: '成年后在{country}居住最久' },
    'certificate-needed': { en: 'a certificate of {country} is called for', zh: '需要{country}的证明' },
    'fresh-from-present-country': {
      en: 'it is of the country of the present stay, and at most six months old',
      zh: '证明来自目前居住国，且签发不超过6个月',
    },
    'issued-after-stay': {
      en: 'the person has left {country}, and the certificate was issued after that',
      zh: '当事人已离开{country}，证明于其后签发',
    },
    'six-months-in-a-row': { en: 'the person lived in {country} for six months in a row', zh: '当事人在{country}连续居住6个月' },
    'long-stay': {
      en: 'the person is an adult and lived in {country} for six months in a row',
      zh: '当事人已成年，且在{country}连续居住6个月',
    },
    'certificate-unobtainable': { en: 'a certificate of {country} is called for and cannot be had', zh: '需要而无法取得{country}的证明' },
  },
  parameters,
} as const satisfies Labels
