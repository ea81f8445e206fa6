import type { Measures } from '../../../../src/authoring.ts'

/** What is derived from the facts. */
export const measures = {
  'country.persecutionFeared': { member: 'persecutionFearedIn' },
  'country.nationality': { member: 'nationalities' },
  lifetime: { elapsed: { from: 'birthDate', to: 'asOf' }, in: 'months' },
  healthCertificateUntil: { shift: 'bjHealthCertificateOn', by: { months: 6 } },
  healthDaysLeft: { elapsed: { from: 'asOf', to: 'healthCertificateUntil' }, in: 'days' },
  healthDaysLeftThen: { elapsed: { from: 'bjSubmittedOn', to: 'healthCertificateUntil' }, in: 'days' },
  entryDeadline: { shift: 'cnEnteredOn', by: { days: 30 } },
  entryDaysLeft: { elapsed: { from: 'asOf', to: 'entryDeadline' }, in: 'days' },
  entryDaysLeftThen: { elapsed: { from: 'bjSubmittedOn', to: 'entryDeadline' }, in: 'days' },
  extensionDeadline: { shift: 'bjPermitExpiresOn', by: { days: 30 }, direction: 'back' },
  extensionDaysLeft: { elapsed: { from: 'asOf', to: 'extensionDeadline' }, in: 'days' },
  extensionDaysLeftThen: { elapsed: { from: 'bjSubmittedOn', to: 'extensionDeadline' }, in: 'days' },
  permitDaysLeft: { elapsed: { from: 'asOf', to: 'bjPermitExpiresOn' }, in: 'days' },
  permitDaysLeftThen: { elapsed: { from: 'bjSubmittedOn', to: 'bjPermitExpiresOn' }, in: 'days' },
  changeDeadline: { shift: 'bjChangedOn', by: { days: 10 } },
  changeDaysLeft: { elapsed: { from: 'asOf', to: 'changeDeadline' }, in: 'days' },
  changeDaysLeftThen: { elapsed: { from: 'bjSubmittedOn', to: 'changeDeadline' }, in: 'days' },
  seventhWorkingDay: { shift: 'bjSubmittedOn', by: { workingDays: 7 }, in: 'CN' },
  fifteenthWorkingDay: { shift: 'bjSubmittedOn', by: { workingDays: 15 }, in: 'CN' },
  decisionDaysLeft: { elapsed: { from: 'asOf', to: 'fifteenthWorkingDay' }, in: 'days' },
} as const satisfies Measures
