/**
 * Every finding can be explained: each condition of each rule, how it came out, and the value that was used. The explanation is plain
 * data; here it is written out for people.
 *
 * Run it with `npx tsx examples/04-explain.ts`.
 */
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { evaluate, explain, renderExplanation, versionInForce } from '../src/index.ts'

const asOf = '2026-11-21'
const version = versionInForce(usPoliceCertificates, { asOf })
const facts = {
  usVisa: 'immigrant',
  birthDate: '1990-03-14',
  nationalities: ['CN'],
  residences: [
    { country: 'CN', from: '1990-03-14', to: '2026-05-25' },
    { country: 'DE', from: '2026-05-26' },
  ],
  arrests: [],
} as const

// One outcome for one country, and of that the rule of interest.
const explanations = explain(version, facts, { asOf })
  .filter(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'DE')
  .map((explanation) => ({ ...explanation, rules: explanation.rules.filter(({ rule }) => rule === 'previous-residence') }))

console.log(renderExplanation(version, evaluate(version, facts, { asOf }), explanations, { title: usPoliceCertificates.title }))

/* OUTPUT
Police certificates for visas to the United States
==================================================
us-police-certificates@2015-11-18, revision 1, as of 21 November 2026

✓ holds   ✗ fails   ? open   – makes no difference   … parts that do not decide

Germany
-------
police certificate: not needed
  ✗ A country of previous residence, after a year since turning 16
    9 FAM 504.4-4(B) (starting document); 9 FAM 504.4-4(B), countries of previous residence
    (starting document); 22 CFR 42.65, Supporting documents, 42.65(c)(1) (official copy); National
    Visa Center, instructions on police certificates (2023) (secondary)
    ✗ Germany was lived in for a year since 16, all of:
      ✓ it is an immigrant visa, the diversity visa included, kind of US visa: immigrant visa at a
        consulate, other than the diversity visa; needs immigrant visa at a consulate, other than
        the diversity visa or diversity visa (green card lottery) at a consulate
      ✓ the applicant is 16 or older, age: 36; needs at least 16
      ✗ a present residence in Germany: yes; needs no
      ✗ the applicant lived in Germany for a year since 16, any of:
        ✗ the applicant lived in Germany for more than a year since 16, any of:
          ✗ all of:
            – on the reading: Are separate stays in a country added up? Yes: all stays count
              together
            ✗ time lived in Germany since 16, all stays added up: 5 months 27 days; needs more than
              1 year
          ✗ all of:
            – on the reading: Are separate stays in a country added up? No: one unbroken stay has to
              be long enough
            ✗ the longest time lived in Germany since 16: 5 months 27 days; needs more than 1 year
        ✗ all of:
          – on the reading: Is exactly a year in a previous country enough to need a certificate?
            Yes: a year or more
          ✗ the applicant lived in Germany for exactly a year since 16, any of:
            ✗ all of:
              – on the reading: Are separate stays in a country added up? Yes: all stays count
                together
              ✗ time lived in Germany since 16, all stays added up: 5 months 27 days; needs 1 year
            ✗ all of:
              – on the reading: Are separate stays in a country added up? No: one unbroken stay has
                to be long enough
              ✗ the longest time lived in Germany since 16: 5 months 27 days; needs 1 year
        ✗ a stay in Germany across the 16th birthday, a year in all, counts whole, all of:
          – on the reading: Does a stay that began before 16 and went on after it count whole
            towards the year? Yes: it is enough to have been 16 at some time of it
          ✗ a stay in Germany had the 16th birthday within it, all of:
            ✗ living in Germany on the day before turning 16: no
            ✗ living in Germany on the 16th birthday: no
          ✗ any of:
            ✗ all of:
              – on the reading: Are separate stays in a country added up? Yes: all stays count
                together
              ✗ time lived in Germany, all stays added up: 5 months 27 days; needs at least 1 year
            ✗ all of:
              – on the reading: Are separate stays in a country added up? No: one unbroken stay has
                to be long enough
              ✗ the longest time lived in Germany: 5 months 27 days; needs at least 1 year
    ✗ unless Germany is the destination itself, or listed as unavailable, any of:
      ✗ the country: Germany; needs United States
      ✗ Germany listed as a country without certificates: no

This applies published rules to the facts given. It is not legal advice.
*/
