import { amendVersion } from '../../../src/authoring.ts'
import { caConsentFormIn, caEffortsShownIn, caFamilyMembers, caInvitations, caNotInTimeIn } from '../../vocabulary/canada.ts'
import { certificates, englishOrFrenchIn } from '../../vocabulary/certificates.ts'
import { birthDate, nationalities } from '../../vocabulary/person.ts'
import { residences } from '../../vocabulary/stays.ts'
import version20150101 from './2015-01-01.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for Express Entry: six months in a row since the age of 18, and six months’ freshness for the present country.
 *
 * A new wording of the authority’s page replaced the three months’ freshness of the version before; it says that a vacation does not break
 * a stay. The as-of date is the day on which the application is submitted.
 */
export default amendVersion(version20150101, {
  inForce: {
    from: '2015-05-29',
    basis: 'bound',
    note: {
      en: 'The day of an update of the procedures that was reported (kornova.com). That the wording quoted in a forum thread of 2015 came with it is an inference.',
      zh: '该日为据报道办理程序更新之日（kornova.com）。2015年某论坛帖所引的措辞出自这次更新，这一点属于推断。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  citations: sources,
  labels,
  repeal: {
    measures: ['country.unbrokenStay', 'country.bridgedStay', 'certificate.threeMonthsOn'],
    readings: ['shortTrips'],
    conditions: ['three-months-at-most'],
    rules: ['three-months-at-most'],
    notModelled: ['CA-06', 'CA-12'],
  },
  replace: {
    facts: {
      birthDate: {
        ...birthDate,
        hint: {
          en: 'The principal applicant, or the family member whose certificates are asked about: everyone is looked at alone.',
          zh: '主申请人，或被询问的家庭成员：每人单独判断。',
        },
        cites: ['page', 'completeness_2015'],
      },
      nationalities: {
        ...nationalities,
        hint: { en: 'No certificate hangs on it here.', zh: '在此不影响是否需要证明。' },
        assume: [],
        cites: ['page'],
      },
      residences: {
        ...residences,
        hint: {
          en: 'Every stay since the age of 18; travel counts even without an address there. The first and the last day are both part of a stay.',
          zh: '请列出年满18岁以来的每次停留；旅行即使在当地没有住址也计入。起止两日均计入。',
        },
        cites: ['page', 'travel'],
      },
      certificates: { ...certificates, cites: ['page'] },
      caConsentFormIn: { ...caConsentFormIn, cites: ['completeness_2015'] },
      caNotInTimeIn: { ...caNotInTimeIn, cites: ['completeness_2015', 'procedures_2015'] },
      caEffortsShownIn: {
        ...caEffortsShownIn,
        hint: {
          en: 'Either will do: proof of the request, or a letter that explains the best efforts.',
          zh: '申请凭证，或说明已尽力申请的信函，上传其一即可。',
        },
        cites: ['completeness_2015', 'procedures_2015'],
      },
      caInvitations: { ...caInvitations, cites: ['procedures_2015'] },
      caFamilyMembers: { ...caFamilyMembers, cites: ['page', 'completeness_2015'] },
    },
    measures: {
      'certificate.staleOn': { shift: 'certificate.sixMonthsOn', by: { days: 1 } },
    },
    conditions: {
      'six-months-in-a-row': { fact: 'country.longestStay', operator: 'greaterThanInclusive', value: { months: 6 } },
    },
    outcomes: {
      waiver: { by: { en: 'the processing office, in exceptional circumstances', zh: '审理机关（仅限特殊情况）' } },
    },
    rules: [
      { id: 'six-months-in-a-row', cites: ['page', 'completeness_2015'] },
      { id: 'family-members', cites: ['page', 'completeness_2015'] },
      { id: 'nationality-alone', cites: ['page'] },
      { id: 'consent-form', cites: ['completeness_2015'] },
      {
        id: 'fresh-certificate',
        title: {
          en: 'Neither recent enough, of the country lived in, nor from after the last stay in another: replaced',
          zh: '居住国的证明不够新，或其他国家的证明并非在最后一次停留之后签发的，须重新办理',
        },
        cites: ['page'],
        forEach: 'certificate',
        when: { all: [{ condition: 'certificate-needed' }, { not: { condition: 'acceptable' } }] },
        then: { outcome: 'fresh-certificate' },
      },
      { id: 'letter-or-proof', cites: ['completeness_2015'] },
      { id: 'accepted-without', cites: ['completeness_2015', 'procedures_2015'] },
      { id: 'sixty-days', cites: ['procedures_2015'] },
    ],
  },
  add: {
    facts: {
      englishOrFrenchIn: { ...englishOrFrenchIn, cites: ['page'] },
    },
    askedAfter: { englishOrFrenchIn: 'certificates' },
    measures: {
      'country.current': { exists: 'residences', where: 'country', status: 'ongoing' },

      // Fourteen days: the two-week vacation of the page.
      'country.longestStay': { longestStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months', bridging: 14 },
      'country.lastDay': { lastDay: 'residences', where: 'country' },
      'country.englishOrFrench': { member: 'englishOrFrenchIn' },
      'certificate.sixMonthsOn': { shift: 'certificate.issuedOn', by: { months: 6 } },
      'certificate.daysAfterStay': { elapsed: { from: 'country.lastDay', to: 'certificate.issuedOn' }, in: 'days' },
    },
    conditions: {
      'fresh-from-present-country': {
        all: [
          { fact: 'country.current', operator: 'equal', value: true },
          { fact: 'certificate.age', operator: 'lessThanInclusive', value: { months: 6 } },
        ],
      },
      'issued-after-stay': {
        all: [
          { fact: 'country.current', operator: 'equal', value: false },
          { not: { fact: 'certificate.daysAfterStay', operator: 'lessThanInclusive', value: { days: 0 } } },
        ],
      },
      acceptable: { any: [{ condition: 'fresh-from-present-country' }, { condition: 'issued-after-stay' }] },
    },
    outcomes: {
      translation: {
        kind: 'requirement',
        role: 'certificate-piece',
        modality: 'must',
        title: {
          en: 'certified translation with the original, where it is not in English or French',
          zh: '经认证的译文连同原件（证明非英文或法文的）',
        },
      },
    },
    rules: [
      {
        after: 'nationality-alone',
        rules: [
          {
            id: 'translation',
            title: {
              en: 'Not in English or French: the original and a certified translation',
              zh: '非英文或法文的：原件及经认证的译文',
            },
            cites: ['page'],
            forEach: 'country',
            when: { condition: 'certificate-needed' },
            unless: { fact: 'country.englishOrFrench', operator: 'equal', value: true },
            then: { outcome: 'translation' },
          },
        ],
      },
      {
        after: 'consent-form',
        rules: [
          {
            id: 'present-country-six-months',
            title: { en: 'The country of present residence: issued no more than six months before', zh: '现居住国：出具至今不超过六个月' },
            cites: ['page'],
            forEach: 'certificate',
            when: { condition: 'fresh-from-present-country' },
            then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.staleOn' } } },
          },
          {
            id: 'issued-after-stay',
            title: {
              en: 'A country left behind: issued after the last stay, whatever its age',
              zh: '已离开的国家：在最后一次停留之后出具，不论已出具多久',
            },
            cites: ['page'],
            forEach: 'certificate',
            when: { condition: 'issued-after-stay' },
            then: { outcome: 'certificate-acceptable' },
          },
        ],
      },
    ],
  },
})
