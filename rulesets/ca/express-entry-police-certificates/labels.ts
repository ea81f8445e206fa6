import type { Labels } from '../../../src/authoring.ts'
import { parameters } from '../../parameters.ts'

/** What people call the measures, conditions and parameters of the ruleset `ca-express-entry-police-certificates`. */
export const labels = {
  measures: {
    eighteenthBirthday: { en: 'the 18th birthday', zh: '18岁生日' },
    'country.nationality': { en: 'nationality of {country}', zh: '{country}国籍' },
    'country.unbrokenStay': {
      en: 'the longest stay in {country} without a break, within the time that counts',
      zh: '计算期间内在{country}最长的连续停留',
    },
    'country.bridgedStay': {
      en: 'the longest stay in {country}, short trips away bridged, within the time that counts',
      zh: '计算期间内在{country}最长的停留（短期外出不中断）',
    },
    'country.firstCountedDay': { en: 'the first day in {country} that counts', zh: '在{country}的首个计入日' },
    'country.lastCountedDay': { en: 'the last day in {country} that counts', zh: '在{country}的最后计入日' },
    'country.consentForm': { en: 'a check of {country} on a consent form', zh: '凭同意书查询{country}的记录' },
    'country.notInTime': {
      en: '{country} named as a country whose certificate is not to be had in time',
      zh: '{country}的证明无法按期取得',
    },
    'country.effortsShown': { en: '{country} named as a country for which best efforts are shown', zh: '已证明对{country}尽力申请' },
    'country.persecutionFeared': { en: 'persecution feared in {country}', zh: '畏惧在{country}受到迫害' },
    'country.certificateInHand': { en: 'a certificate of {country} in hand', zh: '手上已有{country}的证明' },
    'certificate.age': { en: 'the age of the certificate', zh: '证明签发后的时间' },
    'certificate.threeMonthsOn': { en: 'the day on which the certificate is three months old', zh: '证明签发满3个月之日' },
    'certificate.staleOn': { en: 'the first day on which the certificate is too old', zh: '证明过期的首日' },
    'invitation.sixtiethDay': { en: 'the sixtieth day after the invitation', zh: '邀请后第60天' },
    'familyMember.age': { en: 'the age of the family member', zh: '该家庭成员的年龄' },
    'country.current': { en: 'a present stay in {country}', zh: '目前在{country}居住' },
    'country.longestStay': {
      en: 'the longest stay in {country} since 18, vacations bridged',
      zh: '年满18岁后在{country}最长的停留（度假不中断）',
    },
    'country.lastDay': { en: 'the last day of any stay in {country}', zh: '在{country}停留的末日' },
    'country.englishOrFrench': {
      en: '{country} named as a country whose certificate is in English or French',
      zh: '{country}的证明为英文或法文',
    },
    'certificate.sixMonthsOn': { en: 'the day on which the certificate is six months old', zh: '证明签发满6个月之日' },
    'certificate.daysAfterStay': {
      en: 'days from the last stay in {country} to the issue of the certificate',
      zh: '最后一次在{country}停留至证明签发的天数',
    },
    'country.stayedSince18': { en: 'a stay in {country} since 18', zh: '年满18岁后在{country}停留' },
    'country.totalStay': { en: 'time in {country} since 18, all stays added up', zh: '年满18岁后在{country}的累计时间' },
    'country.bridgedTotalStay': {
      en: 'time in {country} since 18, all stays added up, short trips away counted',
      zh: '年满18岁后在{country}的累计时间（短期外出计入）',
    },
    'country.lastDayOfUnbrokenStay': { en: 'the last day of a stay of six months in {country}', zh: '在{country}连续6个月停留的最后一日' },
    'country.lastDayOfBridgedStay': {
      en: 'the last day of a stay of six months in {country}, short trips away bridged',
      zh: '在{country}满6个月停留（短期外出不中断）的最后一日',
    },
    'certificate.daysAfterUnbrokenStay': {
      en: 'days from the last stay of six months in {country} to the issue',
      zh: '最后一次在{country}满6个月的停留至签发的天数',
    },
    'certificate.daysAfterBridgedStay': {
      en: 'days from the last stay of six months in {country}, short trips away bridged, to the issue',
      zh: '最后一次在{country}满6个月的停留（短期外出不中断）至签发的天数',
    },
    'invitation.ninetiethDay': { en: 'the ninetieth day after the invitation', zh: '邀请后第90天' },
    tenYearsBefore: { en: 'the start of the last ten years', zh: '过去十年的起点' },
    countedFrom: { en: 'the later of the 18th birthday and the start of the ten years', zh: '18岁生日与十年起点两者中较晚者' },
    'country.printedExpiryPassed': {
      en: '{country} named as a country whose certificate is past its printed date',
      zh: '{country}的证明已过印明的有效期',
    },
    'country.requestLetter': { en: '{country} named as a country that needs a request letter', zh: '{country}须凭请求函出具证明' },
    'country.unobtainable': { en: '{country} named as a country whose certificate cannot be had', zh: '{country}被列为无法取得证明的国家' },
  },
  conditions: {
    'six-months-in-a-row': { en: 'the person stayed in {country} for six months in a row', zh: '当事人在{country}连续停留6个月' },
    'in-canada': { en: '{country} is Canada', zh: '该国是加拿大' },
    'certificate-needed': { en: 'a certificate of {country} is called for', zh: '需要{country}的证明' },
    'certificate-missing': {
      en: 'a certificate of {country} is called for and not to be had in time',
      zh: '需要{country}的证明而未能按期取得',
    },
    'three-months-at-most': { en: 'the certificate is at most three months old', zh: '证明签发不超过3个月' },
    'fresh-from-present-country': {
      en: 'it is of the country of the present stay, and at most six months old',
      zh: '证明来自目前居住国，且签发不超过6个月',
    },
    'issued-after-stay': {
      en: 'the person has left {country}, and the certificate was issued after that',
      zh: '当事人已离开{country}，证明于其后签发',
    },
    acceptable: { en: 'the certificate is acceptable', zh: '该证明可以接受' },
    'accepted-from-before-leaving': {
      en: 'a certificate from before leaving is good, and it is at most six months old',
      zh: '离开前出具的证明可以接受，且签发不超过6个月',
    },
    'six-months-in-total': { en: 'the person stayed in {country} for six months in total', zh: '当事人在{country}累计停留6个月' },
    'issued-too-early': { en: 'the certificate was issued before the stay that counts was over', zh: '证明在计算的停留结束前签发' },
    'november-2016': { en: 'the invitation is of November 2016', zh: '邀请发于2016年11月' },
    'long-stay': {
      en: 'the person stayed in {country} for six months in a row in the time that counts',
      zh: '计算期间内在{country}连续停留6个月',
    },
    'not-obtained': { en: 'the certificate of {country} is not to be had, or not in time', zh: '{country}的证明无法取得或无法按期取得' },
    'sixty-days': { en: 'the invitation is of a time with sixty days', zh: '邀请发于适用60天的时期' },
    'ninety-days': { en: 'the invitation is of a time with ninety days', zh: '邀请发于适用90天的时期' },
    'time-of-change': { en: 'the invitation is of a time when the days changed', zh: '邀请发于天数变更之际' },
  },
  parameters,
} as const satisfies Labels
