/**
 * The law of a day is asked for, never that of the clock: the as-of date chooses the version. Before the first one there is an error, not
 * a guess.
 *
 * Run it with `npx tsx examples/06-as-of-date.ts`.
 */
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { evaluate, isRulesetError, versionInForce, versionName } from '../src/index.ts'
import './end-quietly.ts'

// A national who left at the age of ten: until 2015, only the time since turning 16 counted.
const facts = {
  usVisa: 'immigrant',
  birthDate: '1980-06-01',
  nationalities: ['FR'],
  residences: [
    { country: 'FR', from: '1980-06-01', to: '1990-08-31' },
    { country: 'US', from: '1990-09-01' },
  ],
  arrests: [],
} as const

for (const asOf of ['2010-01-01', '2020-01-01', '1985-01-01']) {
  try {
    const version = versionInForce(usPoliceCertificates, { asOf })
    const { findings } = evaluate(version, facts, { asOf })
    const france = findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'FR')
    console.log(`${asOf}: ${france?.status}, under ${versionName(version)}`)
  } catch (error) {
    if (isRulesetError(error)) console.log(`${asOf}: ${error.code}, ${error.message}`)
  }
}

/* OUTPUT
2010-01-01: does-not-apply, under us-police-certificates@1991-10-01
2020-01-01: contested, under us-police-certificates@2015-11-18
1985-01-01: NOT_IN_FORCE, no version of `us-police-certificates` covers 1985-01-01: the first day covered is 1991-10-01
*/
