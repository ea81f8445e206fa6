import { defineVersion } from '../../../src/authoring.ts'
import { fearedBeside, conditions as fearedConditions, fearedState } from '../../feared-state.ts'
import { placesOfChina } from '../../places/china.ts'
import { caConsentFormIn, caEffortsShownIn, caFamilyMembers, caInvitations, caNotInTimeIn, caProgramme } from '../../vocabulary/canada.ts'
import { certificates, persecutionFearedIn } from '../../vocabulary/certificates.ts'
import { birthDate, nationalities } from '../../vocabulary/person.ts'
import { historyComplete, residences } from '../../vocabulary/stays.ts'
import { labels } from './labels.ts'
import { expressEntryApplicants } from './scope.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for Express Entry as it began: six successive months since the age of 18, every certificate at most three months old.
 *
 * The as-of date is the day on which the application is submitted.
 */
export default defineVersion({
  ruleset: 'ca-express-entry-police-certificates',
  inForce: {
    from: '2015-01-01',
    basis: 'exact',
    note: {
      en: 'The day on which Express Entry began; the rule is told by secondary sources of 2015.',
      zh: '该日为“快速通道”启用之日；规定内容见于2015年的二手来源。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,

  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',
  citations: sources,
  labels,
  certifiesByPlace: [{ country: 'CN', cites: ['china_by_place'] }],
  places: { CN: placesOfChina },
  scope: expressEntryApplicants,
  facts: {
    caProgramme: {
      ...caProgramme,
      assume: 'express-entry',
      cites: ['programme'],
    },
    birthDate: {
      ...birthDate,
      hint: {
        en: 'The principal applicant, or the family member whose certificates are asked about: everyone is looked at alone.',
        zh: '主申请人，或被询问的家庭成员：每人单独判断。',
      },
      cites: ['note', 'completeness'],
    },
    nationalities: {
      ...nationalities,
      hint: { en: 'No certificate hangs on it here.', zh: '在此不影响是否需要证明。' },
      assume: [],
      cites: ['note'],
    },
    residences: {
      ...residences,
      hint: {
        en: 'Every stay since the age of 18; travel counts even without an address there. The first and the last day are both part of a stay.',
        zh: '请列出年满18岁以来的每次停留；旅行即使在当地没有住址也计入。起止两日均计入。',
      },
      cites: ['note'],
    },
    historyComplete,
    certificates: { ...certificates, cites: ['note'] },
    caConsentFormIn: { ...caConsentFormIn, cites: ['completeness'] },
    caNotInTimeIn: { ...caNotInTimeIn, cites: ['completeness'] },
    caEffortsShownIn: {
      ...caEffortsShownIn,
      hint: {
        en: 'Either will do: proof of the request, or a letter that explains the best efforts.',
        zh: '申请凭证，或说明已尽力申请的信函，上传其一即可。',
      },
      cites: ['completeness'],
    },
    caInvitations: { ...caInvitations, cites: ['procedures'] },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['completeness'] },
    caFamilyMembers: { ...caFamilyMembers, cites: ['note', 'completeness'] },
  },
  measures: {
    eighteenthBirthday: { shift: 'birthDate', by: { years: 18 } },
    'country.nationality': { member: 'nationalities' },
    'country.unbrokenStay': { longestStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months' },
    'country.bridgedStay': { longestStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months', bridging: 14 },

    // A certificate covers the stays that it is asked for by, not visits before or after them.
    'country.firstCountedDay': {
      firstDay: 'residences',
      where: 'country',
      since: 'eighteenthBirthday',
      lasting: { months: 6 },
      bridging: 14,
    },
    'country.lastCountedDay': {
      lastDay: 'residences',
      where: 'country',
      since: 'eighteenthBirthday',
      lasting: { months: 6 },
      bridging: 14,
    },
    'country.consentForm': { member: 'caConsentFormIn' },
    'country.notInTime': { member: 'caNotInTimeIn' },
    'country.effortsShown': { member: 'caEffortsShownIn' },
    'country.certificateInHand': { exists: 'certificates', where: 'country' },
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.threeMonthsOn': { shift: 'certificate.issuedOn', by: { months: 3 } },
    'certificate.staleOn': { shift: 'certificate.threeMonthsOn', by: { days: 1 } },
    'invitation.sixtiethDay': { shift: 'invitation.issuedOn', by: { days: 60 } },
    'familyMember.age': { age: 'familyMember.birthDate' },
  },
  readings: {
    shortTrips: {
      title: { en: 'Does a trip of up to two weeks away break a stay?', zh: '离开不超过两周的短途旅行是否中断一次停留？' },
      values: {
        'do-not-break': {
          title: { en: 'No: a gap of at most 14 days is part of the stay', zh: '不中断：不超过14天的间隔计入停留' },
          cites: ['vacation'],
        },
        break: { title: { en: 'Yes: the months have to be successive', zh: '中断：各月须连续' }, cites: ['note', 'completeness'] },
      },
      recommended: 'do-not-break',
      because: {
        en: 'The authority said so of the same words within months. It gives no limit: the 14 days are its example of a two-week vacation, the longest absence that a source says does not break a stay.',
        zh: '主管机关数月内对同样措辞作过如此说明。来源未给出上限：14天取自其“两周假期”之例，是有来源说明不中断停留的最长离开时间。',
      },
    },
  },
  conditions: {
    ...fearedConditions,
    'six-months-in-a-row': {
      any: [
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
            { fact: 'country.bridgedStay', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'break' },
            { fact: 'country.unbrokenStay', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
      ],
    },
    'in-canada': { fact: 'country', operator: 'equal', value: 'CA' },
    'certificate-needed': { all: [{ condition: 'six-months-in-a-row' }, { not: { condition: 'in-canada' } }] },
    'certificate-missing': { all: [{ condition: 'certificate-needed' }, { fact: 'country.notInTime', operator: 'equal', value: true }] },
    'three-months-at-most': { fact: 'certificate.age', operator: 'lessThanInclusive', value: { months: 3 } },
  },
  outcomes: {
    'police-certificate': {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-required',
      title: { en: 'police certificate', zh: '无犯罪记录证明' },
    },
    'own-certificates': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'police certificates of this family member’s own', zh: '该家庭成员本人的无犯罪记录证明' },
    },
    'nationality-alone': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'nationality alone needs no certificate', zh: '仅因国籍无须提交证明' },
    },
    'consent-form': {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-substitute',
      title: {
        en: 'signed consent form in place of the certificate; the processing office starts the check',
        zh: '以签署的同意书代替证明，由审理机关启动查询',
      },
    },
    'certificate-acceptable': {
      kind: 'eligibility',
      role: 'certificate-in-hand',
      modality: 'is',
      title: { en: 'certificate in hand acceptable', zh: '手上的证明可以接受' },
    },
    'fresh-certificate': {
      kind: 'requirement',
      role: 'certificate-step',
      modality: 'must',
      title: { en: 'new certificate in place of this one', zh: '须重新办理该证明' },
    },
    explanation: {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-substitute',
      title: { en: 'proof of the request, or a letter that explains the best efforts', zh: '申请凭证，或说明已尽力申请的信函' },
    },
    waiver: {
      kind: 'permission',
      modality: 'may',
      by: { en: 'CIC, in exceptional circumstances', zh: '加拿大移民部（仅限特殊情况）' },
      title: {
        en: 'the certificate may be waived: the application may be accepted without it',
        zh: '可以免交：申请在缺少该证明时也可能被受理',
      },
    },
    'sixty-day-deadline': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'complete application within 60 days of the invitation', zh: '收到邀请后60天内提交完整申请' },
    },
    'feared-state': fearedState,
  },
  rules: [
    {
      id: 'six-months-in-a-row',
      title: { en: 'Every country lived in for six months in a row since 18', zh: '年满18岁后连续居住六个月的每个国家' },
      cites: ['note', 'completeness'],
      forEach: 'country',
      when: { condition: 'six-months-in-a-row' },
      unless: { condition: 'in-canada' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
      },
    },
    {
      id: 'family-members',
      title: {
        en: 'Family members of 18 or more have the same to file, whether or not they come along',
        zh: '年满18岁的家庭成员无论是否随行，均须同样提交',
      },
      cites: ['note', 'completeness'],
      forEach: 'familyMember',
      when: { fact: 'familyMember.age', operator: 'greaterThanInclusive', value: 18 },
      then: { outcome: 'own-certificates' },
    },
    {
      id: 'nationality-alone',
      title: { en: 'A country of nationality without so long a stay', zh: '未达停留期限的国籍国' },
      cites: ['note'],
      forEach: 'country',
      when: { all: [{ fact: 'country.nationality', operator: 'equal', value: true }, { not: { condition: 'certificate-needed' } }] },
      then: { outcome: 'nationality-alone' },
    },
    {
      id: 'consent-form',
      title: { en: 'Countries where a consent form starts the check', zh: '须以同意书启动查询的国家' },
      cites: ['completeness'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.consentForm', operator: 'equal', value: true }] },
      then: { outcome: 'consent-form' },
    },
    {
      id: 'three-months-at-most',
      title: { en: 'Issued no more than three months before', zh: '出具至今不超过三个月' },
      cites: ['note', 'completeness'],
      forEach: 'certificate',
      when: { condition: 'three-months-at-most' },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.staleOn' } } },
    },
    {
      id: 'fresh-certificate',
      title: { en: 'Issued more than three months before: replaced', zh: '出具至今超过三个月的，须重新办理' },
      cites: ['note', 'completeness'],
      forEach: 'certificate',
      when: { all: [{ condition: 'certificate-needed' }, { not: { condition: 'three-months-at-most' } }] },
      then: { outcome: 'fresh-certificate' },
    },
    {
      id: 'letter-or-proof',
      title: { en: 'A certificate that cannot be had in time: proof of the request or a letter', zh: '无法及时取得证明：申请凭证或信函' },
      cites: ['completeness'],
      forEach: 'country',
      when: { condition: 'certificate-missing' },
      then: { outcome: 'explanation' },
    },
    {
      id: 'accepted-without',
      title: { en: 'With either, the application may be accepted; there is no guarantee', zh: '具备其一的，可以受理，但不作保证' },
      cites: ['completeness'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-missing' }, { fact: 'country.effortsShown', operator: 'equal', value: true }] },
      then: { outcome: 'waiver' },
    },
    {
      id: 'sixty-days',
      title: { en: 'A complete application within 60 days of the invitation', zh: '收到邀请后60天内提交完整申请' },
      cites: ['procedures'],
      forEach: 'invitation',
      when: { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2015-01-01' },
      then: { outcome: 'sixty-day-deadline', params: { dueOn: { fact: 'invitation.sixtiethDay' } } },
    },
    {
      id: 'feared-state',
      title: {
        en: 'The sources say nothing of a state that the applicant fears: whatever they ask for, advice comes first',
        zh: '所见来源未提及申请人所畏惧的国家：无论要求何种文件，均应先咨询',
      },
      cites: ['note', 'completeness'],
      forEach: 'country',
      when: {
        all: [
          { fact: 'country.persecutionFeared', operator: 'equal', value: true },
          { any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }] },
        ],
      },
      then: { outcome: 'feared-state' },
    },
    fearedBeside(['note', 'completeness'], {
      any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }],
    }),
  ],
  notModelled: [
    { clauses: ['CA-04'], reason: 'That an officer may ask for more was first seen in the instructions of the version of 2016-02-11.' },
    {
      clauses: ['CA-06'],
      reason: 'Issued after the last stay is the rule of the version of 2015-05-29; here every certificate is three months old at most.',
    },
    {
      clauses: ['CA-07'],
      reason: 'The wording on certificates past their printed expiry was seen for 2018 only; it is in the version of 2018-02-27.',
    },
    { clauses: ['CA-08'], reason: 'The colour scan of the original was first seen in the instructions of the version of 2016-02-11.' },
    { clauses: ['CA-12'], reason: 'The certified translation was first seen in the wording of the version of 2015-05-29.' },
    { clauses: ['CA-48'], reason: 'Both wordings were seen for 2016 and 2017 only; they are in the version of 2016-02-11.' },
    {
      clauses: ['CA-49'],
      reason: 'A hand-out without author or date, whose ages no other source has.',
    },
    { clauses: ['K-23'], reason: 'It corrects the starting document’s sentence on the present rule, the version of 2018-02-27.' },
    { clauses: ['S4-43', 'S4-45'], reason: 'Seed S4 describes the present rule, the version of 2018-02-27.' },
    { clauses: ['S4-50', 'S4-51'], reason: 'Seed S4 describes the present rule, the version of 2018-02-27; what was asked here is CA-10.' },
  ],
})
