import { dayOf, textOf } from '../../oracle/calendar.ts'

/**
 * The same facts with an answer to every question, even where a person has none to give: json-rules-engine has no other way to run. The days
 * that stand in lie where they fit those that were told.
 */
export function filled(facts: object, asOf: string): object {
  const { birthDate, bjSubmissionFixed } = facts as { readonly birthDate: string; readonly bjSubmissionFixed?: boolean }
  const soon = textOf(dayOf(asOf) + 40)
  if (bjSubmissionFixed !== undefined) {
    const days = { bjHealthCertificateOn: birthDate, bjPermitExpiresOn: soon, bjChangedOn: asOf, bjSubmittedOn: asOf }
    return { ...days, bjChangedItem: 'reason', ...facts }
  }
  if (!('cnCityProfiles' in facts)) return facts
  const days = { cnForeignNationalityOn: birthDate, cnLatestOffenceOn: birthDate, cnAppliedOn: asOf }
  return { ...days, cnFiveYearsOrLess: true, cnAgentIsNearRelative: true, ...facts }
}
