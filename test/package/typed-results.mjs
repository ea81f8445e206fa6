/** A consumer's program: what is found under a version has the names of that version, and a misspelt one does not compile. */
export const typedResults = `import { evaluate, type EvaluateOptions, type Evaluation, nextQuestionAfter, questionAt, type RulesetVersion } from 'immigration-rulesets'
import { decider } from 'immigration-rulesets/decide'
import us from 'immigration-rulesets/rulesets/us-police-certificates/2015-11-18'
import usDecisive from 'immigration-rulesets/rulesets/us-police-certificates/2015-11-18/decisive'
import usEvaluable from 'immigration-rulesets/rulesets/us-police-certificates/2015-11-18/evaluable'
import usPoliceCertificates from 'immigration-rulesets/rulesets/us-police-certificates'
import unhcr from 'immigration-rulesets/rulesets/unhcr-cn-registration/2013-07-01'
import nz from 'immigration-rulesets/rulesets/nz-police-certificates/2026-07-01'
import { amendVersion } from 'immigration-rulesets/authoring'

const asOf = '2026-11-21'
const evaluation = evaluate(us, { birthDate: '1988' }, { asOf, readings: { sixMonths: 'at-least' } })
// @ts-expect-error - it is \`sixMonths\`
evaluate(us, {}, { asOf, readings: { sixMonth: 'at-least' } })
// @ts-expect-error - it is at least or more than
evaluate(us, {}, { asOf, readings: { sixMonths: 'exactly' } })
const options: EvaluateOptions<typeof us> = { asOf }
evaluate(us, {}, options)
// @ts-expect-error - it is \`birthDate\`
evaluate(us, { birthdate: '1988' }, options)

const decide = decider(usDecisive, { asOf, readings: { sixMonths: 'at-least' } })
// @ts-expect-error - it is \`sixMonths\`
decider(usDecisive, { asOf, readings: { sixMonth: 'at-least' } })
// @ts-expect-error - it is \`birthDate\`
decide({ birthdate: '1988' })
for (const { outcome, subjects } of decide({ birthDate: '1988' }).outcomes) {
  void [outcome === 'police-certificate', subjects[0]?.country]
  // @ts-expect-error - it is \`police-certificate\`
  void (outcome === 'police-certficate')
}
// @ts-expect-error - reasons take all of the version
evaluate(usDecisive, {}, { asOf })
void (evaluate(usEvaluable, { birthDate: '1988' }, { asOf }).findings[0]?.outcome === 'police-certificate')
// @ts-expect-error - it is \`birthDate\`
evaluate(usEvaluable, { birthdate: '1988' }, { asOf })
// @ts-expect-error - it is \`police-certificate\`
void (evaluate(usEvaluable, {}, { asOf }).findings[0]?.outcome === 'police-certficate')

for (const { outcome, rules, subject, params } of evaluation.findings) {
  void (outcome === 'police-certificate')
  // @ts-expect-error - it is \`police-certificate\`
  void (outcome === 'police-certficate')
  void rules.includes('nationality')
  // @ts-expect-error - it is \`nationality\`
  void rules.includes('nationalty')
  void [subject.country, params.expiresOn]
  // @ts-expect-error - it is \`country\`
  void subject.contry
  // @ts-expect-error - it is \`expiresOn\`
  void params.expireOn
}

if (evaluation.nextQuestion !== null) {
  const asked = questionAt(us, evaluation.nextQuestion.fact)
  if (asked.kind === 'enum') void asked.definition.values.length
  void nextQuestionAfter(us, {}, { asOf }, { skip: [evaluation.nextQuestion.fact] })
}
const day: 'date' = questionAt(us, 'residences[1].to').kind
void day
// @ts-expect-error - stays have no \`until\`
questionAt(us, 'residences[1].until')

for (const { outcome } of evaluate(unhcr, {}, { asOf }).findings) {
  void (outcome === 'passport')
  // @ts-expect-error - UNHCR has no such outcome
  void (outcome === 'police-certificate')
}

// An amendment has what it adds, and what it keeps.
const amended = amendVersion(nz, {
  inForce: { from: '2027-01-01', basis: 'exact' },
  encodedOn: asOf,
  verifiedOn: asOf,
  revision: 1,
  repeal: { rules: ['copy-suffices'], outcomes: ['copy-suffices'] },
  add: { outcomes: { photo: { kind: 'requirement', modality: 'must', title: { en: 'a photograph', zh: '照片' } } } },
})
for (const { outcome } of evaluate(amended, {}, { asOf: '2027-01-01' }).findings) {
  void [outcome === 'photo', outcome === 'police-certificate']
  // @ts-expect-error - that one is repealed
  void (outcome === 'copy-suffices')
}

// What takes the result of any version takes that of this one.
const any: Evaluation = evaluation
const wide: RulesetVersion = us
const found: Evaluation = evaluate(wide, { whatever: 1 }, { asOf, readings: { whatever: 'any' } })
void [any, found.findings.map(({ outcome }) => outcome === 'whatever'), usPoliceCertificates]
`
