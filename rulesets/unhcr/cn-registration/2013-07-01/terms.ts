import { defineTerms } from '../../../../src/authoring.ts'
import { conditions as fearedConditions } from '../../../feared-china.ts'
import { persecutionFearedIn } from '../../../vocabulary/certificates.ts'
import {
  cnStayExpired,
  fearReason,
  hasEntryPage,
  hasPassport,
  hasPoliceForm,
  hasVisaPage,
  outsideHomeCountry,
  staysInHotel,
  unaccompaniedChild,
  unhcrAttendance,
  unhcrCaseWithdrawn,
  unhcrCertificateExpiryDate,
  unhcrCircumstancesChanged,
  unhcrContactChanged,
  unhcrFurtherQuestions,
  unhcrInterviewDate,
  unhcrLeavesBy,
  unhcrRelatives,
  unhcrResidenceChanged,
  unhcrStage,
  unhcrStatusDetermination,
  unhcrStatusInterviewDate,
} from '../../../vocabulary/refuge.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'

/** What the rules of the version can name. */
export const terms = defineTerms({
  citations: sources,
  labels,
  facts: {
    unhcrStage: { ...unhcrStage, cites: ['first_step'] },
    // Whoever cannot apply is told so before anything else is asked.
    fearReason: { ...fearReason, cites: ['who_can_apply'] },
    outsideHomeCountry: { ...outsideHomeCountry, cites: ['who_can_apply'] },
    unaccompaniedChild: { ...unaccompaniedChild, cites: ['pages_silent'] },
    hasPoliceForm: { ...hasPoliceForm, cites: ['police_form', 'bring_address'] },
    staysInHotel: { ...staysInHotel, cites: ['eeal_39'] },
    cnStayExpired: { ...cnStayExpired, cites: ['eeal_78', 'pages_silent'] },
    hasPassport: { ...hasPassport, cites: ['passport_identity', 'bring_identity', 'tickets'] },
    hasVisaPage: { ...hasVisaPage, cites: ['passport_visa'] },
    hasEntryPage: { ...hasEntryPage, cites: ['passport_entry'] },
    unhcrInterviewDate: { ...unhcrInterviewDate, cites: ['after_form'] },
    unhcrAttendance: { ...unhcrAttendance, cites: ['late', 'absent'] },
    unhcrFurtherQuestions: { ...unhcrFurtherQuestions, cites: ['on_hold'] },
    unhcrCertificateExpiryDate: { ...unhcrCertificateExpiryDate, cites: ['deportation', 'duties'] },
    unhcrContactChanged: { ...unhcrContactChanged, cites: ['changes'] },
    unhcrResidenceChanged: { ...unhcrResidenceChanged, cites: ['changes', 'each_move'] },
    unhcrCircumstancesChanged: { ...unhcrCircumstancesChanged, cites: ['changes'] },
    unhcrStatusDetermination: { ...unhcrStatusDetermination, cites: ['status_interview', 'status_in_china'] },
    unhcrStatusInterviewDate: { ...unhcrStatusInterviewDate, cites: ['status_interview'] },
    unhcrRelatives: { ...unhcrRelatives, cites: ['status_interview'] },
    unhcrLeavesBy: { ...unhcrLeavesBy, cites: ['resettlement', 'leaving'] },
    unhcrCaseWithdrawn: {
      ...unhcrCaseWithdrawn,
      assume: false,
      cites: ['leaving'],
    },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['duties'] },
  },
  measures: {
    daysToInterview: { elapsed: { from: 'asOf', to: 'unhcrInterviewDate' }, in: 'days' },
    daysOfCertificateLeft: { elapsed: { from: 'asOf', to: 'unhcrCertificateExpiryDate' }, in: 'days' },
    'relative.age': { age: 'relative.birthDate', on: 'unhcrStatusInterviewDate' },
  },
  readings: {
    tellBeforeRegistration: {
      title: {
        en: 'Does somebody who has written to UNHCR and is not registered yet tell it of a new address or phone number?',
        zh: '已向联合国难民署提出申请但尚未登记的，住址或电话变更是否须告知？',
      },
      values: {
        tell: {
          title: { en: 'Yes, in one short email', zh: '须告知：发送一封简短邮件' },
          cites: ['each_move', 'bring_address', 'status_interview', 'after_form'],
        },
        silent: {
          title: { en: 'The page speaks of changes after registration only', zh: '网页只说明登记后的变更' },
          cites: ['changes', 'patience'],
        },
      },
      recommended: 'tell',
      because: {
        en: 'UNHCR writes and calls to announce the appointment, and looks for a form of the present address; the page forbids sending the request again, not telling it a new number.',
        zh: '联合国难民署以电子邮件和电话通知面谈，并要求现住址的登记表；网页禁止的是重复发送申请，而不是告知新的联系方式。',
      },
    },
    adultAge: {
      title: { en: 'Is a family member of exactly 18 an adult for the interview?', zh: '家庭成员恰为18岁时，面谈中是否算成年人？' },
      values: {
        'eighteen-reached': {
          title: { en: 'Yes: adult from the 18th birthday', zh: '是：年满18岁即为成年人' },
          cites: ['status_interview'],
        },
        'over-eighteen': {
          title: { en: 'No: adult only above 18, from the 19th birthday', zh: '否：须大于18岁，即年满19岁' },
          cites: ['status_interview'],
        },
      },
      recommended: 'eighteen-reached',
      because: {
        en: 'The page calls them adults, and sets children beside them; “above 18” in brackets can be meant either way.',
        zh: '网页用语为“成年”家庭成员，与“儿童”相对；括号中的“超过18岁”两种理解均可。',
      },
    },
  },
  conditions: {
    ...fearedConditions,
    // What only those need who can apply is not asked of the others.
    'first-message': { all: [{ condition: 'nothing-sent' }, { not: { condition: 'cannot-apply' } }] },
    'nothing-sent': { fact: 'unhcrStage', operator: 'equal', value: 'before-first-message' },
    'cannot-apply': {
      all: [
        { condition: 'nothing-sent' },
        {
          any: [
            { fact: 'outsideHomeCountry', operator: 'equal', value: false },
            {
              fact: 'fearReason',
              operator: 'notIn',
              value: ['race', 'religion', 'nationality', 'social-group', 'political-opinion'],
            },
          ],
        },
      ],
    },
    'first-message-with-passport': { all: [{ condition: 'first-message' }, { fact: 'hasPassport', operator: 'equal', value: true }] },
    'waiting-for-unhcr': { fact: 'unhcrStage', operator: 'in', value: ['request-sent', 'documents-under-review', 'police-form-confirmed'] },
    'form-not-confirmed': {
      any: [{ condition: 'first-message' }, { fact: 'unhcrStage', operator: 'in', value: ['request-sent', 'documents-under-review'] }],
    },
    'before-registration': {
      any: [
        { condition: 'first-message' },
        {
          fact: 'unhcrStage',
          operator: 'in',
          value: ['request-sent', 'documents-under-review', 'police-form-confirmed', 'appointment-given', 'interview-day', 'on-hold'],
        },
      ],
    },
    'waiting-to-be-registered': {
      fact: 'unhcrStage',
      operator: 'in',
      value: ['request-sent', 'documents-under-review', 'police-form-confirmed', 'appointment-given', 'interview-day', 'on-hold'],
    },
    'tells-before-registration': {
      all: [{ condition: 'waiting-to-be-registered' }, { fact: 'tellBeforeRegistration', operator: 'equal', value: 'tell' }],
    },
    'something-changed': {
      any: [
        { fact: 'unhcrContactChanged', operator: 'equal', value: true },
        { fact: 'unhcrResidenceChanged', operator: 'equal', value: true },
        { fact: 'unhcrCircumstancesChanged', operator: 'equal', value: true },
      ],
    },
    'interview-day-reached': {
      any: [
        { fact: 'unhcrStage', operator: 'equal', value: 'interview-day' },
        {
          all: [
            { fact: 'unhcrStage', operator: 'equal', value: 'appointment-given' },
            { fact: 'daysToInterview', operator: 'lessThanInclusive', value: { days: 0 } },
          ],
        },
      ],
    },
    'interview-missed': { all: [{ condition: 'interview-day-reached' }, { fact: 'unhcrAttendance', operator: 'equal', value: 'absent' }] },
    'interview-held': { all: [{ condition: 'interview-day-reached' }, { fact: 'unhcrAttendance', operator: 'equal', value: 'on-time' }] },
    'interview-not-missed': {
      all: [
        { fact: 'unhcrStage', operator: 'in', value: ['appointment-given', 'interview-day'] },
        { not: { condition: 'interview-missed' } },
      ],
    },

    // Whoever came late may be given another day, and so still has an interview ahead.
    'interview-ahead': { all: [{ condition: 'interview-not-missed' }, { not: { condition: 'interview-held' } }] },
    'interview-documents': { any: [{ condition: 'interview-ahead' }, { fact: 'unhcrStage', operator: 'equal', value: 'on-hold' }] },
    registered: { fact: 'unhcrStage', operator: 'in', value: ['registered', 'certificate-renewal'] },
    leaving: { fact: 'unhcrStage', operator: 'equal', value: 'leaving-china' },
    'leaving-on-expired-visa': {
      all: [{ condition: 'leaving' }, { not: { condition: 'resettled' } }, { fact: 'cnStayExpired', operator: 'equal', value: true }],
    },
    resettled: {
      all: [{ condition: 'leaving' }, { fact: 'unhcrLeavesBy', operator: 'equal', value: 'resettlement' }],
    },
    'leaving-or-gone': { fact: 'unhcrStage', operator: 'in', value: ['leaving-china', 'left-china'] },
    'moved-after-registration': { all: [{ condition: 'registered' }, { fact: 'unhcrResidenceChanged', operator: 'equal', value: true }] },

    // A form that UNHCR has confirmed serves until the next move.
    'moved-after-confirmation': {
      all: [
        { fact: 'unhcrStage', operator: 'equal', value: 'police-form-confirmed' },
        { fact: 'unhcrResidenceChanged', operator: 'equal', value: true },
      ],
    },
    'form-needed': {
      all: [
        {
          any: [
            { condition: 'form-not-confirmed' },
            { condition: 'moved-after-confirmation' },
            { fact: 'unhcrStage', operator: 'in', value: ['appointment-given', 'interview-day', 'on-hold'] },
            { condition: 'moved-after-registration' },
          ],
        },
        { fact: 'hasPoliceForm', operator: 'equal', value: false },
      ],
    },
    'certificate-valid': { fact: 'daysOfCertificateLeft', operator: 'greaterThanInclusive', value: { days: 0 } },
    'status-interview-ahead': {
      all: [{ condition: 'registered' }, { fact: 'unhcrStatusDetermination', operator: 'equal', value: 'interview-ahead' }],
    },
    'status-interview-missed': {
      all: [{ condition: 'registered' }, { fact: 'unhcrStatusDetermination', operator: 'equal', value: 'interview-missed' }],
    },
    'expired-before-registration': {
      all: [{ condition: 'before-registration' }, { fact: 'cnStayExpired', operator: 'equal', value: true }],
    },
    'expired-and-form-needed': { all: [{ condition: 'form-needed' }, { fact: 'cnStayExpired', operator: 'equal', value: true }] },
    'adult-relative': {
      any: [
        {
          all: [
            { fact: 'adultAge', operator: 'equal', value: 'eighteen-reached' },
            { fact: 'relative.age', operator: 'greaterThanInclusive', value: 18 },
          ],
        },
        {
          all: [
            { fact: 'adultAge', operator: 'equal', value: 'over-eighteen' },
            { fact: 'relative.age', operator: 'greaterThan', value: 18 },
          ],
        },
      ],
    },
  },
})
