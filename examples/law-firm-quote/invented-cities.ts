/** What a firm has noted down about the public security bureau and the notary of one city; what is left out it has not asked yet. */
export interface CityProfile {
  /** Who was asked, and when. */
  readonly contact?: string
  /** Whether the passport used while living there is needed. */
  readonly needsPassportUsed?: boolean
  /** Whether only periods on residence permits of the city are certified. */
  readonly needsResidencePermit?: boolean
  /** Whether periods on short-term visas (L, F, M, Q2, X2) are certified too. */
  readonly coversShortTermVisas?: boolean
  /** Whether registration forms of temporary residence are needed. */
  readonly needsRegistrationForms?: boolean
  /** Whether time lived in other cities is certified too. */
  readonly coversOtherCities?: boolean
  /** Whether more than two government agencies have to be visited; the firm’s own note, on which its fee depends. */
  readonly moreThanTwoAgencies?: boolean
}

/**
 * Invented: no such city exists, and no bureau of any real city was asked for these answers.
 *
 * They only show the form in which a firm keeps its own. The names are made up so that nobody takes them for the rules of a real place.
 */
export const inventedCities: Readonly<Record<string, CityProfile>> = {
  Examplezhou: {
    contact: 'exit-entry counter, 2 November 2026 (invented)',
    needsPassportUsed: true,
    needsResidencePermit: true,
    coversShortTermVisas: false,
    needsRegistrationForms: false,
    coversOtherCities: false,
    moreThanTwoAgencies: false,
  },
  Samplejing: {
    contact: 'exit-entry counter and notary, 3 November 2026 (invented)',
    needsPassportUsed: false,
    needsResidencePermit: false,
    coversShortTermVisas: true,
    needsRegistrationForms: true,
    coversOtherCities: false,
    moreThanTwoAgencies: true,
  },
  Fictionhai: {
    contact: 'hotline, 4 November 2026 (invented)',
    needsPassportUsed: false,
    needsResidencePermit: false,
    coversShortTermVisas: false,
    needsRegistrationForms: false,
    coversOtherCities: false,
    moreThanTwoAgencies: false,
  },
  Placeholdou: {
    contact: 'hotline, 5 November 2026, which would not say whether it needs registration forms (invented)',
    needsPassportUsed: true,
    needsResidencePermit: false,
    coversShortTermVisas: true,
  },
}
