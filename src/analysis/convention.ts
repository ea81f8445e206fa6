/** The outcome that says from which countries a certificate is needed, one finding a country. */
export const requirement = 'police-certificate'

/** The outcome that says whether a certificate in hand is acceptable, one finding a certificate. */
export const acceptability = 'certificate-acceptable'

/** The fact that lists the certificates in hand. */
export const certificateList = 'certificates'

/** The residence history. */
export const stayList = 'residences'

/** The country whose cities certify only the time lived in each. */
export const certifiesByCity = 'CN'

/** The date of birth. */
export const birthDate = 'birthDate'
