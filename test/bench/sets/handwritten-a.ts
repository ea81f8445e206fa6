/** The facts of set A. */
export interface PoliceCertificateFacts {
  readonly applicantAge: number
  readonly isCountryOfNationality: boolean
  readonly isCurrentResidence: boolean
  readonly monthsResided: number
  readonly monthsResidedSince16: number
  readonly everArrestedThere: boolean
  readonly officerHasReason: boolean
}

/** The 5 rules of set A as one would write them by hand. */
export function policeCertificates(f: PoliceCertificateFacts, verdicts: Uint8Array): void {
  verdicts[0] = f.applicantAge >= 16 && f.isCurrentResidence && f.monthsResided >= 6 ? 1 : 0
  verdicts[1] = f.applicantAge >= 16 && f.isCountryOfNationality && f.monthsResided >= 6 ? 1 : 0
  verdicts[2] = f.applicantAge >= 16 && !f.isCurrentResidence && f.monthsResidedSince16 >= 12 ? 1 : 0
  verdicts[3] = f.everArrestedThere ? 1 : 0
  verdicts[4] = f.officerHasReason ? 1 : 0
}
