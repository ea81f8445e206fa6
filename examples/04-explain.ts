/**
 * Every finding can be explained: each condition of each rule, how it came out, and the value that was used. The explanation is plain
 * data; here it is written out for people.
 *
 * Run it with `npx tsx examples/04-explain.ts`.
 */
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { evaluate, explain, renderExplanation, versionInForce } from '../src/index.ts'
import './end-quietly.ts'

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
As of 21 November 2026. By the rules in force since about 18 November 2015, last
checked on 21 November 2026. They are for applicants for a visa at a consulate
of the United States, or for adjustment of status there.

✓ holds · ✗ fails · ? open · – makes no difference

Germany
-------
police certificate: not needed
  ✗ A country of previous residence, after a year since turning 16 [1] [2] [3]
    ✗ Germany was lived in for a year since 16, all of:
      ✗ a present residence in Germany: yes
      ✗ the applicant lived in Germany for a year since 16, any of:
        ✗ the applicant lived in Germany for more than a year since 16, any of:
          ✗ time lived in Germany since 16, all stays added up: 5 months 27
            days; needs more than 1 year, if read as “all stays count together”
          ✗ the longest time lived in Germany since 16: 5 months 27 days; needs
            more than 1 year, if read as “one unbroken stay has to be long
            enough”
        ✗ the applicant lived in Germany for exactly a year since 16, any of:
          ✗ time lived in Germany since 16, all stays added up: 5 months 27
            days; needs 1 year, if read as “all stays count together”
          ✗ the longest time lived in Germany since 16: 5 months 27 days; needs
            1 year, if read as “one unbroken stay has to be long enough”
        ✗ a stay in Germany across the 16th birthday, a year in all, counts
          whole, all of:
          ✗ a stay in Germany had the 16th birthday within it, all of:
            ✗ living in Germany on the day before turning 16: no
            ✗ living in Germany on the 16th birthday: no
          ✗ any of:
            ✗ time lived in Germany, all stays added up: 5 months 27 days; needs
              at least 1 year, if read as “all stays count together”
            ✗ the longest time lived in Germany: 5 months 27 days; needs at
              least 1 year, if read as “one unbroken stay has to be long enough”

Sources
  [1] 9 FAM 504.4-4(B), as quoted by a practitioner (starting document)
      https://lawandborder.com/china-police-certificates/
  [2] 22 CFR 42.65, Supporting documents (official text, copied elsewhere)
      http://federal.elaws.us/cfr/22-cfr-42.65(c)
  [3] National Visa Center, instructions on police certificates (2023)
      (secondary)
      http://awareolz.blogg.se/2023/september/what-is-form-ds-260.html

This applies published rules to the facts given. It is not legal advice.
*/
