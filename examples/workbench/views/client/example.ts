import type { ClientFile } from '../../state/client.ts'

/** An invented person, to look around with: a partial date, a gap of two weeks, and a certificate in hand. */
export const example: ClientFile = {
  name: 'Lin Example',
  birthDate: '1990-05-14',
  nationalities: ['CN'],
  residences: [
    { country: 'CN', place: 'Chengdu', from: '1990-05-14', to: '2008-08-31' },
    { country: 'CN', place: 'Beijing', from: '2008-09-01', to: '2015-07-15' },
    { country: 'DE', place: 'Berlin', from: '2015-08', to: '2018-09-30' },
    { country: 'TH', place: 'Chiang Mai', from: '2018-10-01', to: '2019-12-20' },
    { country: 'JP', from: '2019-11-30', to: '2019-12-10', kind: 'visit' },
    { country: 'CN', place: 'Beijing', from: '2019-12-21' },
  ],
  certificates: [{ country: 'DE', place: 'Berlin', issuedOn: '2018-09-12' }],
  arrests: [],
}
