import { amendVersion } from '../../../../src/authoring.ts'
import { certificates, notProvidedIn, onlyCostOrDelayIn, persecutionFearedIn, unobtainableIn } from '../../../vocabulary/certificates.ts'
import {
  australianResident,
  nzApplicationDate,
  nzAtImmigrationControlArea,
  nzFeePaying,
  nzFurtherResidence,
  nzGivenBefore,
  nzGoodReasonForFurther,
  nzIntendedMonths,
  nzOfficerRequiresCheck,
  nzResidenceReuse,
  nzRole,
  nzStudentVisasSince17,
  nzVisaClass,
} from '../../../vocabulary/new-zealand.ts'
import { birthDate, nationalities } from '../../../vocabulary/person.ts'
import { neverLivedIn, residences } from '../../../vocabulary/stays.ts'
import version20090730 from '../2009-07-30.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { head } from './head.ts'

/** What the rules can name, as the instructions of the 2009 Act change it. */
export const terms = amendVersion(version20090730, {
  ...head,
  citations: sources,
  labels,
  repeal: {
    measures: ['tenYears', 'country.inTenYears', 'country.totalSince17', 'country.longestSince17'],
    readings: ['from29November2010', 'timeAlreadySpent', 'fiveYears'],
    conditions: ['new-instructions', 'seventeen', 'more-than-24-months', 'five-years-since-17'],
  },
  replace: {
    facts: {
      nzVisaClass: { ...nzVisaClass, cites: ['a5_5_checks'] },
      nzIntendedMonths: { ...nzIntendedMonths, cites: ['a5_5_checks'] },
      nzApplicationDate: { ...nzApplicationDate, cites: ['a5_10_age_2011'] },
      birthDate: { ...birthDate, cites: ['a5_5_checks'] },
      nationalities: { ...nationalities, cites: ['a5_5_residence_2011', 'a5_5_temporary'] },
      residences: {
        ...residences,
        hint: {
          en: 'Every country, New Zealand too, be it on one visit or on several. The first and the last day are both part of a stay.',
          zh: '每个国家（包括新西兰），不论一次或多次停留。起止两日均计入居留。',
        },
        cites: ['a5_5_checks', 'a5_5_residence_2011', 'a5_5_temporary', 'james_mcleod'],
      },
      certificates: { ...certificates, fields: { ...certificates.fields, nzGivenBefore }, cites: ['a5_10_age_2011', 'a5_10_reuse'] },
      nzOfficerRequiresCheck: { ...nzOfficerRequiresCheck, cites: ['a5_5_checks', 'a5_5_residence_2011'] },
      nzFurtherResidence: { ...nzFurtherResidence, cites: ['a5_5_residence_2011'] },
      nzAtImmigrationControlArea: { ...nzAtImmigrationControlArea, cites: ['a5_5_australians'] },
      australianResident: { ...australianResident, cites: ['a5_5_australians'] },
      nzGoodReasonForFurther: { ...nzGoodReasonForFurther, cites: ['a5_10_age_2011'] },
      notProvidedIn: { ...notProvidedIn, cites: ['a5_10_not_issued', 'waiver_now'] },
      unobtainableIn: {
        ...unobtainableIn,
        hint: {
          en: 'Not available, or unduly difficult to obtain: such as no functioning government, or circumstances beyond the applicant’s control.',
          zh: '无法取得或取得极为困难：例如政府机构不再运作，或申请人无法控制的情况。',
        },
        cites: ['waiver_now', 'a5_10_1_2002_2011'],
      },
      onlyCostOrDelayIn: { ...onlyCostOrDelayIn, cites: ['a5_10_1_2002_2011'] },
      persecutionFearedIn: { ...persecutionFearedIn, cites: ['s3_15', 'wi16_5'] },
    },
    measures: {
      'country.firstInTenYears': { firstDay: 'residences', where: 'country', since: 'tenYearsToLodging', until: 'lodged' },
      'country.lastInTenYears': { lastDay: 'residences', where: 'country', since: 'tenYearsToLodging', until: 'lodged' },
    },
    conditions: {
      'residence-check': { all: [{ condition: 'applicant' }, { fact: 'nzVisaClass', operator: 'equal', value: 'residence' }] },
      'temporary-check': {
        all: [
          { condition: 'applicant' },
          { condition: 'temporary' },
          {
            any: [
              { fact: 'wholeStay', operator: 'greaterThanInclusive', value: { months: 24 } },
              { fact: 'nzOfficerRequiresCheck', operator: 'equal', value: true },
            ],
          },
        ],
      },
      'residence-excepted': {
        any: [
          { condition: 'australian-at-the-border' },
          {
            all: [
              { fact: 'nzFurtherResidence', operator: 'equal', value: true },
              { fact: 'nzOfficerRequiresCheck', operator: 'equal', value: false },
            ],
          },
        ],
      },
      'residence-twelve-months': { all: [{ condition: 'residence-check' }, { condition: 'twelve-months-in-ten-years' }] },
      'temporary-five-years': {
        all: [{ condition: 'temporary-check' }, { fact: 'country.since17', operator: 'greaterThanInclusive', value: { years: 5 } }],
      },
      'certificate-needed': {
        any: [
          {
            all: [
              { any: [{ condition: 'residence-citizenship' }, { condition: 'residence-twelve-months' }] },
              { not: { condition: 'residence-excepted' } },
            ],
          },
          {
            all: [
              { condition: 'temporary-citizenship' },
              { not: { any: [{ condition: 'student-exempt' }, { condition: 'never-lived-there' }] } },
            ],
          },
          { all: [{ condition: 'temporary-five-years' }, { not: { condition: 'student-exempt' } }] },
          { condition: 'partner' },
        ],
      },
      'cannot-be-had': {
        all: [
          { condition: 'certificate-needed' },
          {
            any: [
              { fact: 'country.notProvided', operator: 'equal', value: true },
              { fact: 'country.unobtainable', operator: 'equal', value: true },
            ],
          },
        ],
      },
    },
  },
  add: {
    facts: {
      nzRole: { ...nzRole, cites: ['partners'] },
      nzStudentVisasSince17: { ...nzStudentVisasSince17, cites: ['glossary', 'james_mcleod'] },
      nzFeePaying: { ...nzFeePaying, cites: ['a5_10_reuse'] },
      nzResidenceReuse: { ...nzResidenceReuse, cites: ['visa_pak_271', 'visa_pak_325'] },
      neverLivedIn: { ...neverLivedIn, cites: ['glossary'] },
    },
    askedAfter: {
      nzRole: 'nzVisaClass',
      nzStudentVisasSince17: 'australianResident',
      nzFeePaying: 'nzStudentVisasSince17',
      nzResidenceReuse: 'nzFeePaying',
      neverLivedIn: 'nzResidenceReuse',
    },
    measures: {
      tenYearsToLodging: { window: { years: 10 }, ending: 'lodged' },
      tenYearsToAssessment: { window: { years: 10 }, ending: 'asOf' },
      sevenYears: { window: { years: 7 }, ending: 'lodged' },
      // Who never lived in a country may well have visited it.
      'country.resided': { exists: 'residences', where: 'country', kinds: ['residence', 'at-sea', 'detention', 'official-posting'] },
      'country.inTenYearsToLodging': {
        totalStay: 'residences',
        where: 'country',
        since: 'tenYearsToLodging',
        until: 'lodged',
        in: 'months',
      },
      'country.inTenYearsToAssessment': { totalStay: 'residences', where: 'country', since: 'tenYearsToAssessment', in: 'months' },
      'country.inSevenYears': { totalStay: 'residences', where: 'country', since: 'sevenYears', until: 'lodged', in: 'months' },
      'country.since17': { totalStay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged', in: 'months' },
      'country.firstInSevenYears': { firstDay: 'residences', where: 'country', since: 'sevenYears', until: 'lodged' },
      'country.lastInSevenYears': { lastDay: 'residences', where: 'country', since: 'sevenYears', until: 'lodged' },
      'country.provedNeverLived': { member: 'neverLivedIn' },
      'certificate.twentyFourMonths': { shift: 'certificate.issuedOn', by: { months: 24 } },
      'certificate.thirtySixMonths': { shift: 'certificate.issuedOn', by: { months: 36 } },
      'certificate.dayAfter24Months': { shift: 'certificate.twentyFourMonths', by: { days: 1 } },
      'certificate.dayAfter36Months': { shift: 'certificate.thirtySixMonths', by: { days: 1 } },
    },
    readings: {
      tenYears: {
        title: {
          en: 'Do the ten years end when the application is lodged or when it is assessed?',
          zh: '十年截至递交申请之时还是审理之时？',
        },
        values: {
          lodging: { title: { en: 'When it is lodged', zh: '递交之时' }, cites: ['r4_5_1_2011', 'a5_5_residence_2011'] },
          assessment: { title: { en: 'When it is assessed', zh: '审理之时' }, cites: ['a5_5_residence_2011'] },
        },
        recommended: 'lodging',
        because: {
          en: 'It is a requirement for lodging, and the older text said so outright.',
          zh: '这是递交申请的要求，且旧文本有明文规定。',
        },
      },
      reuseLimit: {
        title: {
          en: 'Is an application on the very day 24 or 36 months after the issue still within them?',
          zh: '签发满24或36个月当日提出的申请是否仍在期限内？',
        },
        values: {
          within: { title: { en: 'Yes', zh: '是' }, cites: ['a5_10_reuse'] },
          over: { title: { en: 'No', zh: '否' }, cites: ['a5_10_reuse', 'visa_pak_325'] },
        },
        recommended: 'within',
        because: { en: 'A period after a date is usually counted from the day after it.', zh: '自某日起的期间通常自次日起算。' },
      },
      neverLived: {
        title: {
          en: 'Is a country of citizenship skipped for a temporary visa if the applicant proves never having lived there?',
          zh: '临时签证申请人证明从未在国籍国居住的，是否免交该国证明？',
        },
        values: {
          skipped: { title: { en: 'Yes', zh: '是' }, cites: ['glossary'] },
          required: { title: { en: 'No: A5.5 makes no exception', zh: '否：A5.5未规定例外' }, cites: ['a5_5_temporary'] },
        },
        recommended: 'skipped',
        because: { en: 'Immigration New Zealand tells applicants so itself.', zh: '新西兰移民局自身如此告知申请人。' },
      },
      waiverRank: {
        title: { en: 'Which rank could waive in these years, and for whom?', zh: '在此期间，何种级别的官员可以豁免、对谁豁免？' },
        values: {
          'as-before': {
            title: { en: 'As before: Schedule 2 delegations or above, for residence', zh: '与以前相同：附表二或以上授权，限居留类' },
            cites: ['waiver_before'],
          },
          'as-now': {
            title: {
              en: 'As now: an immigration manager, or Schedule 3 delegations or above',
              zh: '与现在相同：移民经理，或附表三或以上授权',
            },
            cites: ['waiver_now'],
          },
        },
        recommended: 'as-now',
        because: {
          en: 'The text of these years was not seen; the present one belongs to the same Act.',
          zh: '未见该期间的文本；现行文本属同一法律之下。',
        },
      },
      declaration: {
        title: { en: 'Is a statutory declaration due where a certificate cannot be had?', zh: '无法取得证明时，是否须提交法定声明？' },
        values: {
          due: { title: { en: 'Yes, as before', zh: '是，与以往相同' }, cites: ['a5_10_1_2002_2011', 'wi16_5'] },
          'not-mentioned': {
            title: { en: 'No: the later text is quoted without it', zh: '否：后来文本的引述未提及' },
            cites: ['waiver_now'],
          },
        },
        recommended: 'due',
        because: {
          en: 'Instructions of July 2011 for a like waiver still ask for one.',
          zh: '2011年7月关于类似豁免的指示仍要求提交声明。',
        },
      },
    },
    conditions: {
      applicant: {
        all: [
          { fact: 'nzRole', operator: 'equal', value: 'applicant' },
          { fact: 'age', operator: 'greaterThanInclusive', value: 17 },
        ],
      },
      'twelve-months-in-ten-years': {
        any: [
          {
            all: [
              { fact: 'tenYears', operator: 'equal', value: 'lodging' },
              { fact: 'country.inTenYearsToLodging', operator: 'greaterThanInclusive', value: { years: 1 } },
            ],
          },
          {
            all: [
              { fact: 'tenYears', operator: 'equal', value: 'assessment' },
              { fact: 'country.inTenYearsToAssessment', operator: 'greaterThanInclusive', value: { years: 1 } },
            ],
          },
        ],
      },
      'australian-at-the-border': {
        all: [
          { fact: 'nzAtImmigrationControlArea', operator: 'equal', value: true },
          {
            any: [
              { fact: 'nationalities', operator: 'contains', value: 'AU' },
              { fact: 'australianResident', operator: 'equal', value: true },
            ],
          },
        ],
      },
      'student-exempt': {
        all: [
          { fact: 'nzVisaClass', operator: 'equal', value: 'student' },
          { fact: 'age', operator: 'lessThan', value: 20 },
          { fact: 'nzStudentVisasSince17', operator: 'equal', value: true },
        ],
      },
      'never-lived-there': {
        all: [
          { fact: 'neverLived', operator: 'equal', value: 'skipped' },
          { fact: 'country.provedNeverLived', operator: 'equal', value: true },
          { fact: 'country.resided', operator: 'equal', value: false },
        ],
      },
      partner: {
        all: [
          { fact: 'nzRole', operator: 'equal', value: 'supporting-partner' },
          { fact: 'nzVisaClass', operator: 'equal', value: 'residence' },
          { fact: 'country.inSevenYears', operator: 'greaterThanInclusive', value: { years: 1 } },
        ],
      },
      'refugee-from-there': {
        all: [
          { condition: 'certificate-needed' },
          { fact: 'nzVisaClass', operator: 'equal', value: 'residence' },
          { fact: 'country.persecutionFeared', operator: 'equal', value: true },
        ],
      },
      'within-24-months': {
        any: [
          { fact: 'certificate.ageWhenLodged', operator: 'lessThan', value: { months: 24 } },
          {
            all: [
              { fact: 'certificate.ageWhenLodged', operator: 'equal', value: { months: 24 } },
              { fact: 'reuseLimit', operator: 'equal', value: 'within' },
            ],
          },
        ],
      },
      'within-36-months': {
        any: [
          { fact: 'certificate.ageWhenLodged', operator: 'lessThan', value: { months: 36 } },
          {
            all: [
              { fact: 'certificate.ageWhenLodged', operator: 'equal', value: { months: 36 } },
              { fact: 'reuseLimit', operator: 'equal', value: 'within' },
            ],
          },
        ],
      },
      'fee-paying-student': {
        all: [
          { fact: 'nzVisaClass', operator: 'equal', value: 'student' },
          { fact: 'nzFeePaying', operator: 'equal', value: true },
        ],
      },
      'reused-temporary': {
        all: [
          { condition: 'temporary' },
          { not: { condition: 'fee-paying-student' } },
          { fact: 'certificate.nzGivenBefore', operator: 'equal', value: true },
          { condition: 'within-24-months' },
        ],
      },
      'reused-student': {
        all: [
          { condition: 'fee-paying-student' },
          { fact: 'certificate.nzGivenBefore', operator: 'equal', value: true },
          { condition: 'within-36-months' },
        ],
      },
      'reused-residence': {
        all: [
          { fact: 'nzVisaClass', operator: 'equal', value: 'residence' },
          { fact: 'nzResidenceReuse', operator: 'equal', value: true },
          { fact: 'asOf', operator: 'greaterThanInclusive', value: '2016-08-05' },
          { fact: 'certificate.nzGivenBefore', operator: 'equal', value: true },
          { condition: 'within-24-months' },
        ],
      },
      reused: { any: [{ condition: 'reused-temporary' }, { condition: 'reused-student' }, { condition: 'reused-residence' }] },
    },
  },
})
