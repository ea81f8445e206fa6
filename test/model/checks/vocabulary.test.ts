import { describe, expect, it } from 'vitest'
import { refusalOf } from '../support.ts'

describe('checkVocabulary', () => {
  it.each([
    ['the version', { rule: [] }, 'rule: there is no property `rule`: did you mean `rules`?'],
    [
      'its first day',
      { 'inForce.until': '2021-01-01' },
      'inForce.until: there is no property `until` here: there is `from`, `basis`, `note`',
    ],
    ['what is known of that day', { 'inForce.note.fr': 'x' }, 'inForce.note.fr: there is no property `fr` here: there is `en`, `zh`'],
    ['a citation', { 'citations.act.clause': 'BO-01' }, 'citations.act.clause: there is no property `clause`: did you mean `clauses`?'],
    ['a fact', { 'facts.purpose.assumed': 'work' }, 'facts.purpose.assumed: there is no property `assumed`: did you mean `assume`?'],
    [
      'a fact of another type',
      { 'facts.children.notAfterAsOf': true },
      'facts.children.notAfterAsOf: there is no property `notAfterAsOf` here: there is `control`, `cites`, `type`, `question`, `label`, `role`, `effort`, `hint` and 5 more',
    ],
    [
      'a field',
      { 'facts.certificates.fields.stamped.optinal': true },
      'facts.certificates.fields.stamped.optinal: there is no property `optinal`: did you mean `optional`?',
    ],
    [
      'a field of another type',
      { 'facts.certificates.fields.place.notAfterAsOf': true },
      'facts.certificates.fields.place.notAfterAsOf: there is no property `notAfterAsOf` here: there is `type`, `question`, `label`, `role`, `optional`',
    ],
    [
      'a measure',
      { 'measures["country.total"].bridgng': 14 },
      'measures["country.total"].bridgng: there is no property `bridgng`: did you mean `bridging`?',
    ],
    [
      'a measure of another operator',
      { 'measures["country.firstDay"].in': 'days' },
      'measures["country.firstDay"].in: there is no property `in` here: there is `firstDay`, `where`, `country`, `except`, `kinds`, `since`, `until`, `lasting`, `bridging`, `label`',
    ],
    [
      'a duration',
      { 'measures.tenYears.window': { year: 10 } },
      'measures.tenYears.window.year: there is no property `year`: did you mean `years`?',
    ],
    [
      'a reading',
      { 'readings.sixMonths.why': 'x' },
      'readings.sixMonths.why: there is no property `why` here: there is `title`, `values`, `recommended`, `because`',
    ],
    [
      'an outcome',
      { 'outcomes.permit.colour': 1 },
      'outcomes.permit.colour: there is no property `colour` here: there is `kind`, `modality`, `by`, `title`, `role`, `setsAside`, `before`, `leadsTo`',
    ],
    [
      'a rule',
      { 'rules[0].priority': 1 },
      'rules[0].priority: there is no property `priority` here: there is `id`, `title`, `cites`, `forEach`, `when`, `unless`, `then`',
    ],
    ['a rule', { 'rules[0].foreach': 'country' }, 'rules[0].foreach: there is no property `foreach`: did you mean `forEach`?'],
    [
      'a rule, even if every object has it',
      { 'rules[0].toString': 1 },
      'rules[0].toString: there is no property `toString` here: there is `id`, `title`, `cites`, `forEach`, `when`, `unless`, `then`',
    ],
    ['what follows', { 'rules[0].then.parms': {} }, 'rules[0].then.parms: there is no property `parms`: did you mean `params`?'],
    [
      'a comparison',
      { 'rules[2].when.path': '$.x' },
      'rules[2].when.path: there is no property `path` here: there is `fact`, `operator`, `value`',
    ],
    ['a text', { 'rules[0].title.fr': 'x' }, 'rules[0].title.fr: there is no property `fr` here: there is `en`, `zh`'],
  ])('refuses a property that %s does not have', (_, edits, refusal) => {
    expect(refusalOf(edits)).toBe(refusal)
  })

  it.each([
    ['dateRounding', 'nearest', '`down`, `up`'],
    ['inForce.basis', 'guess', '`exact`, `bound`'],
    ['citations.act.reliability', 'GOOD', '`SEED`, `OFFICIAL`, `OFFICIAL-COPY`, `SECONDARY`, `WEAK`, `OWN`'],
    ['facts.purpose.type', 'choice', '`boolean`, `integer`, `enum`, `date`, `time`, `country`, `countries`, `stays`, `records`'],
    ['facts.certificates.fields.place.type', 'enum', '`boolean`, `country`, `text`, `date`'],
    ['facts.birthDate.notAfterAsOf', 'yes', '`true`'],
    ['facts.certificates.fields.place.optional', false, '`true`'],
    ['measures.waiting.in', 'years', '`months`, `days`, `hours`'],
    ['measures.sixteenthBirthday.direction', 'forth', '`back`'],
    ['measures["country.total"].where', 'continent', '`country`, `place`'],
    ['measures["country.total"].by', 'country', '`place`'],
    ['measures["place.lived"].status', 'over', '`ongoing`, `ended`'],
    ['measures.certificateCount.where', 'place', '`country`'],
    ['measures["country.total"].kinds[0]', 'tourism', '`residence`, `visit`, `at-sea`, `detention`, `official-posting`'],
    ['facts.residences.assumeKind', 'tourism', '`residence`, `visit`, `at-sea`, `detention`, `official-posting`'],
    [
      'outcomes.permit.kind',
      'chore',
      '`requirement`, `duty`, `deadline`, `fee`, `eligibility`, `exclusion`, `permission`, `consequence`, `facility`, `notice`',
    ],
    ['outcomes.permit.modality', 'should', '`must`, `is`, `may`'],
    ['rules[0].then.modality', 'waived', '`must`, `is`, `may`'],
    [
      'rules[2].when.operator',
      'near',
      '`equal`, `notEqual`, `in`, `notIn`, `contains`, `doesNotContain`, `lessThan`, `lessThanInclusive`, `greaterThan`, `greaterThanInclusive`',
    ],
  ])('refuses a word that `%s` cannot be', (path, value, words) => {
    const edits = path.startsWith('facts.purpose')
      ? { 'facts.purpose': { type: value, question: { en: 'x', zh: 'x' } } }
      : path.endsWith('.kinds[0]')
        ? { [path.slice(0, -3)]: [value] }
        : { [path]: value }
    expect(refusalOf(edits)).toBe(`${path}: \`${value}\` is not one of ${words}`)
  })

  it.each([
    ['lessThen', 'lessThan'],
    ['<', 'lessThan'],
    ['>=', 'greaterThanInclusive'],
    ['==', 'equal'],
    ['!==', 'notEqual'],
  ])('takes the operator `%s` for `%s`', (operator, meant) => {
    expect(refusalOf({ 'rules[2].when.operator': operator })).toBe(
      `rules[2].when.operator: there is no \`${operator}\` here: did you mean \`${meant}\`?`,
    )
  })

  it.each([
    ['and', 'all'],
    ['or', 'any'],
    ['Any', 'any'],
  ])('takes `%s` of conditions for `%s`', (form, meant) => {
    expect(refusalOf({ 'rules[0].when': { [form]: [{ condition: 'adult' }] } })).toBe(
      `rules[0].when: there is no \`${form}\` here: did you mean \`${meant}\`?`,
    )
  })

  it.each([
    [{ all: [{ condition: 'adult' }], any: [{ condition: 'adult' }] }, 'this has `all`, `any`'],
    [{ all: [{ condition: 'adult' }], not: { condition: 'adult' } }, 'this has `all`, `not`'],
    [{ condition: 'adult', fact: 'age', operator: 'equal', value: 1 }, 'this has `condition`, `fact`'],
    [{}, 'this has none'],
    [{ xor: [] }, 'this has none'],
  ])('does not take %j for a condition', (condition, found) => {
    expect(refusalOf({ 'rules[0].when': condition })).toBe(
      `rules[0].when: a condition has exactly one of \`all\`, \`any\`, \`not\`, \`condition\`, \`fact\`: ${found}`,
    )
  })

  it.each([
    [{ age: 'birthDate', count: 'certificates' }, 'this has `age`, `count`'],
    [{ years: 'birthDate' }, 'this has none'],
  ])('does not take %j for a measure', (measure, found) => {
    expect(refusalOf({ 'measures.tested': measure })).toBe(
      `measures.tested: a measure has exactly one of \`age\`, \`shift\`, \`dayOf\`, \`window\`, \`latest\`, \`earliest\`, \`sum\`, \`elapsed\`, \`longestStay\`, \`totalStay\`, \`stayLead\`, \`firstDay\`, \`lastDay\`, \`exists\`, \`count\`, \`member\`: ${found}`,
    )
  })

  it('passes over what is undefined, as JSON does', () => {
    expect(refusalOf({ 'rules[0].then': { outcome: 'permit', by: undefined, why: undefined } })).toBe('nothing is wrong')
  })
})
