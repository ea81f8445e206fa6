/** The facts of set B. */
export interface ChecklistFacts {
  readonly applicantAge: number
  readonly monthsResided: number
  readonly childrenCount: number
  readonly monthlyIncome: number
  readonly passportMonthsLeft: number
  readonly arrestsCount: number
  readonly militaryMonths: number
  readonly marriageMonths: number
  readonly priorVisits: number
  readonly householdSize: number
  readonly married: boolean
  readonly previouslyMarried: boolean
  readonly hasSponsor: boolean
  readonly jointSponsor: boolean
  readonly petitionerCitizen: boolean
  readonly convicted: boolean
  readonly adopted: boolean
  readonly militaryServed: boolean
  readonly translationNeeded: boolean
  readonly visaClass: string
  readonly maritalStatus: string
  readonly countryOfBirth: string
  readonly residenceStatus: string
  readonly post: string
  readonly sponsorType: string
}

/**
 * The 40 rules of set B as one would write them by hand: nested conditions, which stop as soon as they can. Comparisons that can never hold,
 * by what has been compared before, are left out, as the compiler demands.
 */
export function checklist(f: ChecklistFacts, verdicts: Uint8Array): void {
  verdicts[0] =
    (f.monthsResided >= 125 &&
      f.married &&
      !(f.residenceStatus === 'permanent' || f.residenceStatus === 'none' || f.residenceStatus === 'temporary' || f.married) &&
      f.monthlyIncome <= 5157) ||
    f.translationNeeded ||
    f.countryOfBirth === 'PH' ||
    f.countryOfBirth === 'IN' ||
    f.countryOfBirth === 'VN' ||
    f.marriageMonths >= 125 ||
    f.householdSize >= 5 ||
    f.militaryMonths >= 14
      ? 1
      : 0
  verdicts[1] = !f.married && !(f.post === 'CDJ' || f.post === 'BMB') ? 1 : 0
  verdicts[2] =
    f.childrenCount <= 1 ||
    ((f.residenceStatus === 'temporary' ||
      f.residenceStatus === 'permanent' ||
      f.residenceStatus === 'none' ||
      !f.militaryServed ||
      f.married ||
      !f.jointSponsor) &&
      f.previouslyMarried)
      ? 1
      : 0
  verdicts[3] =
    f.jointSponsor ||
    !(
      f.monthlyIncome >= 5224 ||
      f.visaClass === 'F4' ||
      f.marriageMonths <= 111 ||
      f.priorVisits <= 6 ||
      !(f.countryOfBirth === 'VN' || f.countryOfBirth === 'MX' || f.countryOfBirth === 'IN') ||
      ((f.sponsorType === 'employer' || f.sponsorType === 'self' || f.sponsorType === 'substitute') &&
        (f.post === 'HCM' || f.post === 'MNL' || f.post === 'GUZ') &&
        f.arrestsCount >= 2)
    ) ||
    (f.convicted && (f.adopted || f.visaClass === 'K1' || f.visaClass === 'F3' || f.translationNeeded) && f.jointSponsor)
      ? 1
      : 0
  verdicts[4] = f.militaryMonths <= 34 && !f.married && (f.passportMonthsLeft <= 55 || f.hasSponsor) && f.adopted ? 1 : 0
  verdicts[5] = f.jointSponsor && f.householdSize >= 4 && f.post !== 'BMB' ? 1 : 0
  verdicts[6] =
    !(f.maritalStatus === 'divorced' || f.maritalStatus === 'single' || f.maritalStatus === 'widowed') ||
    (!(
      (f.countryOfBirth === 'IN' || f.countryOfBirth === 'DO' || f.countryOfBirth === 'VN') &&
      f.residenceStatus !== 'citizen' &&
      f.post === 'BMB' &&
      f.monthsResided >= 157
    ) &&
      !(f.sponsorType === 'substitute' || f.sponsorType === 'employer' || f.sponsorType === 'self')) ||
    f.militaryServed
      ? 1
      : 0
  verdicts[7] =
    f.countryOfBirth !== 'IN' &&
    f.arrestsCount > 2 &&
    f.passportMonthsLeft < 33 &&
    (f.visaClass === 'F2A' || f.visaClass === 'IR1' || f.visaClass === 'F3') &&
    (f.post === 'GUZ' ||
      f.post === 'MNL' ||
      f.post === 'HCM' ||
      ((f.sponsorType === 'self' || f.sponsorType === 'employer') &&
        (f.post === 'HCM' || f.post === 'CDJ' || f.post === 'BMB') &&
        f.countryOfBirth !== 'VN' &&
        f.applicantAge > 25) ||
      f.passportMonthsLeft <= 76 ||
      f.residenceStatus !== 'citizen' ||
      f.passportMonthsLeft <= 90) &&
    (f.arrestsCount <= 1 ||
      f.married ||
      f.maritalStatus === 'widowed' ||
      f.maritalStatus === 'married' ||
      f.maritalStatus === 'single' ||
      f.maritalStatus === 'widowed' ||
      f.sponsorType === 'substitute' ||
      f.monthlyIncome <= 6907 ||
      f.jointSponsor ||
      f.married)
      ? 1
      : 0
  verdicts[8] = f.convicted || f.sponsorType !== 'employer' || !f.previouslyMarried || f.householdSize < 2 ? 1 : 0
  verdicts[9] =
    f.passportMonthsLeft > 64 &&
    (f.applicantAge <= 41 ||
      (f.monthsResided < 147 &&
        f.arrestsCount > 1 &&
        !(f.countryOfBirth === 'CN' || f.countryOfBirth === 'VN') &&
        f.residenceStatus !== 'citizen') ||
      f.residenceStatus === 'temporary') &&
    f.childrenCount >= 2 &&
    f.adopted
      ? 1
      : 0
  verdicts[10] =
    f.householdSize >= 2 &&
    f.marriageMonths > 146 &&
    ((f.applicantAge >= 60 && f.sponsorType === 'substitute') || f.post === 'BMB' || f.post === 'HCM' || !f.married)
      ? 1
      : 0
  verdicts[11] = f.monthlyIncome >= 5320 && f.monthlyIncome > 3842 ? 1 : 0
  verdicts[12] = f.monthsResided <= 118 || f.priorVisits <= 5 || !f.jointSponsor || f.adopted ? 1 : 0
  verdicts[13] =
    (f.convicted || (!f.married && f.sponsorType === 'employer')) &&
    !f.married &&
    f.arrestsCount <= 1 &&
    f.householdSize < 5 &&
    (f.marriageMonths < 169 || f.priorVisits <= 7 || f.priorVisits < 4) &&
    f.monthsResided >= 123 &&
    (f.visaClass === 'CR1' ||
      f.visaClass === 'F4' ||
      f.arrestsCount <= 0 ||
      f.householdSize <= 5 ||
      f.visaClass === 'F3' ||
      f.visaClass === 'IR1' ||
      f.visaClass === 'F4')
      ? 1
      : 0
  verdicts[14] = !f.militaryServed && f.marriageMonths <= 234 && f.petitionerCitizen && f.militaryMonths >= 25 ? 1 : 0
  verdicts[15] = (!f.jointSponsor || f.childrenCount > 3) && !f.translationNeeded ? 1 : 0
  verdicts[16] =
    (f.childrenCount < 3 ||
      f.marriageMonths < 101 ||
      f.petitionerCitizen ||
      !f.convicted ||
      ((f.maritalStatus === 'divorced' || f.maritalStatus === 'married' || f.maritalStatus === 'single') &&
        f.maritalStatus === 'divorced' &&
        f.monthsResided <= 90 &&
        f.militaryMonths >= 39) ||
      f.residenceStatus === 'temporary' ||
      f.residenceStatus === 'none') &&
    (f.maritalStatus === 'divorced' || f.maritalStatus === 'widowed')
      ? 1
      : 0
  verdicts[17] =
    f.visaClass === 'K1' ||
    f.visaClass === 'IR1' ||
    f.visaClass === 'CR1' ||
    !(
      ((f.countryOfBirth === 'DO' || f.countryOfBirth === 'VN' || f.countryOfBirth === 'IN') && f.petitionerCitizen) ||
      f.hasSponsor ||
      ((f.visaClass === 'F3' || f.visaClass === 'K1') && f.adopted) ||
      f.militaryMonths >= 26
    )
      ? 1
      : 0
  verdicts[18] =
    (!(f.sponsorType === 'substitute' || f.sponsorType === 'employer' || f.applicantAge > 56) &&
      f.jointSponsor &&
      (f.sponsorType === 'employer' || f.sponsorType === 'self' || f.sponsorType === 'substitute') &&
      f.countryOfBirth === 'PH' &&
      !(!f.militaryServed || !f.jointSponsor || f.residenceStatus === 'permanent')) ||
    !(
      (f.countryOfBirth === 'DO' ||
        f.countryOfBirth === 'MX' ||
        f.countryOfBirth === 'VN' ||
        f.translationNeeded ||
        f.married ||
        f.countryOfBirth === 'PH') &&
      f.militaryMonths <= 13 &&
      f.sponsorType !== 'self' &&
      (f.countryOfBirth === 'CN' || f.countryOfBirth === 'PH' || f.maritalStatus === 'divorced' || f.petitionerCitizen)
    ) ||
    f.marriageMonths > 197
      ? 1
      : 0
  verdicts[19] =
    f.militaryServed ||
    (f.post === 'BMB' &&
      f.marriageMonths > 100 &&
      f.militaryMonths > 14 &&
      (f.visaClass === 'F2A' || f.visaClass === 'F3' || f.visaClass === 'F4') &&
      f.monthsResided >= 143 &&
      f.sponsorType === 'employer' &&
      (f.sponsorType === 'employer' || f.sponsorType === 'relative') &&
      (f.residenceStatus === 'permanent' || f.residenceStatus === 'citizen')) ||
    f.sponsorType !== 'self'
      ? 1
      : 0
  verdicts[20] =
    !f.adopted &&
    !f.translationNeeded &&
    f.childrenCount >= 2 &&
    !f.hasSponsor &&
    f.post !== 'BMB' &&
    (f.monthlyIncome < 4524 || f.monthsResided <= 123) &&
    (f.maritalStatus === 'married' ||
      f.maritalStatus === 'single' ||
      f.maritalStatus === 'widowed' ||
      f.sponsorType === 'self' ||
      f.monthsResided > 191)
      ? 1
      : 0
  verdicts[21] = (f.sponsorType === 'relative' && f.petitionerCitizen && f.marriageMonths >= 176) || f.residenceStatus === 'none' ? 1 : 0
  verdicts[22] =
    f.jointSponsor &&
    (f.sponsorType === 'relative' || f.sponsorType === 'substitute') &&
    f.countryOfBirth !== 'CN' &&
    f.monthlyIncome > 9480 &&
    f.militaryMonths < 33 &&
    (f.translationNeeded || f.maritalStatus === 'single') &&
    (f.maritalStatus === 'single' || f.maritalStatus === 'married')
      ? 1
      : 0
  verdicts[23] =
    !(
      !(f.post === 'GUZ' || f.post === 'CDJ') &&
      !f.translationNeeded &&
      (f.countryOfBirth === 'IN' || f.countryOfBirth === 'VN') &&
      f.residenceStatus === 'permanent'
    ) && f.priorVisits > 3
      ? 1
      : 0
  verdicts[24] = !f.hasSponsor && f.militaryServed && f.residenceStatus === 'citizen' && f.post === 'MNL' ? 1 : 0
  verdicts[25] =
    f.marriageMonths > 122 ||
    f.countryOfBirth !== 'CN' ||
    f.maritalStatus === 'divorced' ||
    f.maritalStatus === 'widowed' ||
    !f.married ||
    f.post === 'MNL' ||
    f.post === 'GUZ' ||
    f.post === 'CDJ' ||
    f.militaryMonths <= 27 ||
    (f.adopted && f.hasSponsor && f.petitionerCitizen && f.residenceStatus !== 'permanent')
      ? 1
      : 0
  verdicts[26] =
    f.arrestsCount >= 1 &&
    f.residenceStatus === 'temporary' &&
    (f.arrestsCount >= 1 ||
      (f.householdSize >= 3 &&
        (f.visaClass === 'K1' || f.visaClass === 'CR1' || f.visaClass === 'F3') &&
        !(f.maritalStatus === 'married' || f.maritalStatus === 'single') &&
        f.marriageMonths <= 87)) &&
    (f.countryOfBirth === 'CN' ||
      f.monthlyIncome > 4894 ||
      f.applicantAge < 31 ||
      f.convicted ||
      f.monthlyIncome > 6804 ||
      f.childrenCount < 3)
      ? 1
      : 0
  verdicts[27] =
    f.passportMonthsLeft >= 81 &&
    (f.childrenCount >= 1 || !f.jointSponsor) &&
    (f.visaClass === 'F4' || f.visaClass === 'F2A') &&
    f.jointSponsor
      ? 1
      : 0
  verdicts[28] =
    f.passportMonthsLeft > 41 ||
    f.militaryMonths <= 20 ||
    f.visaClass !== 'K1' ||
    (!(f.sponsorType === 'self' || f.sponsorType === 'employer') && f.arrestsCount < 0 && f.applicantAge > 16) ||
    f.countryOfBirth === 'CN' ||
    f.countryOfBirth === 'MX' ||
    f.countryOfBirth === 'IN' ||
    f.passportMonthsLeft > 37
      ? 1
      : 0
  verdicts[29] = f.priorVisits >= 3 && f.translationNeeded && f.applicantAge < 26 ? 1 : 0
  verdicts[30] =
    ((f.sponsorType === 'self' || f.sponsorType === 'substitute') &&
      f.passportMonthsLeft <= 69 &&
      f.applicantAge >= 32 &&
      f.childrenCount <= 2 &&
      f.sponsorType === 'self' &&
      !f.adopted) ||
    !f.previouslyMarried
      ? 1
      : 0
  verdicts[31] =
    !(
      (f.visaClass === 'IR1' || f.visaClass === 'F4' || f.visaClass === 'F2A') &&
      !f.convicted &&
      !f.jointSponsor &&
      f.passportMonthsLeft < 48 &&
      f.previouslyMarried &&
      f.adopted &&
      !(f.maritalStatus === 'widowed' && !f.convicted && f.visaClass === 'F4')
    ) &&
    (f.countryOfBirth === 'IN' ||
      !f.translationNeeded ||
      f.previouslyMarried ||
      (f.priorVisits <= 7 && f.residenceStatus !== 'temporary' && f.marriageMonths >= 118))
      ? 1
      : 0
  verdicts[32] = !f.hasSponsor || f.passportMonthsLeft < 91 ? 1 : 0
  verdicts[33] =
    (f.militaryMonths <= 23 || f.monthsResided >= 150 || f.childrenCount < 3) &&
    (f.applicantAge > 60 ||
      !f.hasSponsor ||
      f.militaryMonths <= 24 ||
      (!f.petitionerCitizen && !f.adopted && (f.visaClass === 'IR1' || f.visaClass === 'CR1') && f.passportMonthsLeft > 39)) &&
    !f.jointSponsor &&
    (f.post !== 'BMB' || !f.militaryServed) &&
    f.monthsResided <= 137 &&
    !(f.post === 'GUZ' || f.post === 'CDJ') &&
    f.visaClass === 'F3'
      ? 1
      : 0
  verdicts[34] =
    f.militaryMonths > 33 &&
    (f.countryOfBirth === 'MX' || f.countryOfBirth === 'PH' || f.countryOfBirth === 'VN' || f.convicted || f.monthsResided >= 154) &&
    (f.monthsResided < 48 || f.militaryServed || f.childrenCount <= 4 || f.translationNeeded) &&
    f.militaryServed &&
    !((f.monthsResided < 178 && f.post === 'CDJ') || f.countryOfBirth === 'CN' || f.countryOfBirth === 'MX')
      ? 1
      : 0
  verdicts[35] = !f.adopted || (f.applicantAge <= 43 && f.visaClass !== 'IR1' && f.jointSponsor) ? 1 : 0
  verdicts[36] =
    (f.countryOfBirth === 'MX' || f.countryOfBirth === 'VN' || f.countryOfBirth === 'PH') &&
    f.priorVisits >= 4 &&
    f.residenceStatus === 'permanent' &&
    (f.sponsorType === 'substitute' || f.sponsorType === 'relative' || f.sponsorType === 'self')
      ? 1
      : 0
  verdicts[37] =
    f.passportMonthsLeft >= 73 ||
    f.marriageMonths >= 191 ||
    f.adopted ||
    f.residenceStatus === 'citizen' ||
    f.residenceStatus === 'none' ||
    f.residenceStatus === 'temporary' ||
    f.visaClass === 'F3' ||
    f.visaClass === 'F2A' ||
    f.visaClass === 'K1' ||
    f.translationNeeded ||
    f.residenceStatus === 'none' ||
    f.householdSize > 6 ||
    f.marriageMonths >= 223
      ? 1
      : 0
  verdicts[38] =
    f.priorVisits > 4 && f.petitionerCitizen && (!f.convicted || f.householdSize >= 4 || f.visaClass === 'F2A' || f.visaClass === 'K1')
      ? 1
      : 0
  verdicts[39] = f.post !== 'GUZ' || f.passportMonthsLeft < 43 ? 1 : 0
}
