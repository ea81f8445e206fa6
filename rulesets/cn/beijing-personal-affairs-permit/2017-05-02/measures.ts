import type { Measures } from '../../../../src/authoring.ts'

/** What is derived from the facts. */
export const measures = {
  lifetime: { elapsed: { from: 'birthDate', to: 'asOf' }, in: 'months' },
  healthCertificateUntil: { shift: 'healthCertificateOn', by: { months: 6 } },
  healthDaysLeft: { elapsed: { from: 'asOf', to: 'healthCertificateUntil' }, in: 'days' },
  healthDaysLeftThen: { elapsed: { from: 'submittedOn', to: 'healthCertificateUntil' }, in: 'days' },
  entryDeadline: { shift: 'enteredOn', by: { days: 30 } },
  entryDaysLeft: { elapsed: { from: 'asOf', to: 'entryDeadline' }, in: 'days' },
  entryDaysLeftThen: { elapsed: { from: 'submittedOn', to: 'entryDeadline' }, in: 'days' },
  extensionDeadline: { shift: 'permitExpiresOn', by: { days: 30 }, direction: 'back' },
  extensionDaysLeft: { elapsed: { from: 'asOf', to: 'extensionDeadline' }, in: 'days' },
  extensionDaysLeftThen: { elapsed: { from: 'submittedOn', to: 'extensionDeadline' }, in: 'days' },
  permitDaysLeft: { elapsed: { from: 'asOf', to: 'permitExpiresOn' }, in: 'days' },
  permitDaysLeftThen: { elapsed: { from: 'submittedOn', to: 'permitExpiresOn' }, in: 'days' },
  changeDeadline: { shift: 'changedOn', by: { days: 10 } },
  changeDaysLeft: { elapsed: { from: 'asOf', to: 'changeDeadline' }, in: 'days' },
  changeDaysLeftThen: { elapsed: { from: 'submittedOn', to: 'changeDeadline' }, in: 'days' },
  seventhWorkingDay: { shift: 'submittedOn', by: { workingDays: 7 }, in: 'CN' },
  fifteenthWorkingDay: { shift: 'submittedOn', by: { workingDays: 15 }, in: 'CN' },
  decisionDaysLeft: { elapsed: { from: 'asOf', to: 'fifteenthWorkingDay' }, in: 'days' },
} as const satisfies Measures
