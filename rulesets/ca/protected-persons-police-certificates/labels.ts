import type { Labels } from '../../../src/authoring.ts'
import { parameters } from '../../parameters.ts'

/** What people call the measures, conditions and parameters of the ruleset `ca-protected-persons-police-certificates`. */
export const labels = {
  measures: {
    age: { en: 'age', zh: '年龄' },
    eighteenthBirthday: { en: 'the 18th birthday', zh: '18岁生日' },
    'country.feared': { en: '{country} named as a country of persecution', zh: '{country}被列为迫害国' },
    'country.livedSince18': { en: 'a stay in {country} since 18', zh: '年满18岁后在{country}居住' },
    'country.leadSince18': {
      en: 'days in {country} since 18 beyond those in any other country',
      zh: '年满18岁后在{country}的天数超出其他任一国家的天数',
    },
    'country.unbrokenSince18': { en: 'the longest stay in {country} since 18 without a break', zh: '年满18岁后在{country}最长的连续居住' },
    'country.bridgedSince18': {
      en: 'the longest stay in {country} since 18, short trips away bridged',
      zh: '年满18岁后在{country}最长的居住（短期外出不中断）',
    },
    'country.totalSince18': { en: 'time in {country} since 18, all stays added up', zh: '年满18岁后在{country}的累计时间' },
    'country.unbrokenEver': {
      en: 'the longest stay in {country} without a break, at any age',
      zh: '在{country}最长的连续居住（不论年龄）',
    },
    'country.bridgedEver': {
      en: 'the longest stay in {country} at any age, short trips away bridged',
      zh: '在{country}最长的居住（不论年龄，短期外出不中断）',
    },
    'country.totalEver': { en: 'time in {country} at any age, all stays added up', zh: '在{country}的累计时间（不论年龄）' },
    'country.firstDay': { en: 'the first day of any stay in {country}', zh: '在{country}居住的首日' },
    'country.lastDay': { en: 'the last day of any stay in {country}', zh: '在{country}居住的末日' },
    'familyMember.age': { en: 'the age of the family member', zh: '该家庭成员的年龄' },
  },
  conditions: {
    adult: { en: 'the person is 18 or older', zh: '已年满18岁' },
    'in-canada': { en: '{country} is Canada', zh: '该国是加拿大' },
    feared: { en: 'persecution is feared in {country}', zh: '畏惧在{country}受到迫害' },
    excepted: { en: '{country} is Canada, or persecution is feared there', zh: '该国是加拿大，或畏惧在该国受到迫害' },
    'six-months-since-18': { en: 'the person lived in {country} for six months since 18', zh: '年满18岁后在{country}居住六个月' },
    'six-months-ever': { en: 'the person lived in {country} for six months at any age', zh: '在{country}居住六个月（不论年龄）' },
    'six-months': { en: 'the person is an adult and lived in {country} for six months', zh: '已成年，且在{country}居住六个月' },
    'most-of-adult-life': { en: 'most of adult life was spent in {country}', zh: '成年后在{country}居住最久' },
  },
  parameters,
} as const satisfies Labels
