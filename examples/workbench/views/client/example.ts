import type { ClientFile } from '../../state/client.ts'

/**
 * An invented person, to look around with: a foreigner in China who may move on, so that every ruleset has something to say. A month that is
 * known only as such, days of which nothing is said, a certificate in hand, and some questions left open.
 */
export const example: ClientFile = {
  name: 'Somchai Example',
  usVisa: 'immigrant',
  auVisa: 'other',
  nzVisaClass: 'residence',
  birthDate: '1990-05-14',
  nationalities: ['TH'],
  residences: [
    { country: 'TH', place: 'Bangkok', from: '1990-05-14', to: '2008-08-31', kind: 'residence' },
    { country: 'CN', place: 'Chengdu', from: '2008-09-01', to: '2015-07-15', kind: 'residence' },
    { country: 'DE', place: 'Berlin', from: '2015-08', to: '2018-09-30', kind: 'residence' },
    { country: 'TH', place: 'Chiang Mai', from: '2018-10-01', to: '2019-12-20', kind: 'residence' },
    { country: 'JP', from: '2019-11-30', to: '2019-12-10', kind: 'visit' },
    { country: 'CN', place: 'Beijing', from: '2019-12-21', kind: 'residence' },
  ],
  certificates: [{ country: 'DE', place: 'Berlin', issuedOn: '2018-09-12' }],
  arrests: [],
  persecutionFearedIn: [],
  cnLodging: 'elsewhere',
  cnMovedInAt: '2019-12-21T15:00',
  cnRegistered: true,
  cnRegisteredAt: '2019-12-22T10:00',
  cnStaysOn: 'residence-permit',
  cnEnteredOn: '2019-12-21',
  cnCertificateUsedIn: 'US',
  cnCityProfiles: [],
  refugeeClaim: 'none',
  fearsHarm: false,
  outsideHomeCountry: true,
  bjPurpose: 'extension',
  bjGround: 'family',
  bjHostStatus: 'foreigner',
  bjHostPurpose: 'work',
  bjRelation: 'spouse',
  bjVisa: 'S1',
  bjMonths: 12,
  bjPermitExpiresOn: '2027-01-31',
  unhcrStage: 'before-first-message',
  fearReason: 'no-fear',
}
