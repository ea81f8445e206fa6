import { describe, expect, it } from 'vitest'
import { type LawChange, lawChanges } from '../../../src/analysis/difference/law-changes.ts'
import { InvalidRulesetError } from '../../../src/errors.ts'
import { lawParts } from '../../../src/model/law-parts.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { borduriaVersion, vary } from '../../support/versions.ts'

const text = (word: string) => ({ en: word, zh: `${word}字` })

/** How each thing differs from Borduria's version where it is edited. */
function listed(edits: Readonly<Record<string, unknown>>): readonly string[] {
  return inShort(lawChanges(borduriaVersion, vary(edits)))
}

function inShort(changes: readonly LawChange[]): readonly string[] {
  return changes.map(({ part, name, change, through }) => {
    const by = through.map((one) => ` by ${one.part} ${one.name}`).join('')
    return `${change} ${part} ${name}${by}`
  })
}

describe('what another version changes in law', () => {
  it('is nothing for the same version, also read from JSON', () => {
    expect(lawChanges(borduriaVersion, borduriaVersion)).toEqual([])
    expect(lawChanges(borduriaVersion, vary({}))).toEqual([])
  })

  it.each<[what: string, edits: Readonly<Record<string, unknown>>, changes: readonly string[]]>([
    ['the words of a rule', { 'rules[0].title': text('permits') }, ['reworded rules permit']],
    ['the sources of a rule', { 'rules[0].cites': ['act', 'guide'] }, ['reworded rules permit']],
    [
      'a text that is told with an outcome',
      { 'rules[0].then.params.from': text('now') },
      // That a date stands there no more is another meaning; another text would be none.
      ['changed rules permit'],
    ],
    ['a number that is told with an outcome', { 'rules[0].then.params.fee': 90 }, ['changed rules permit']],
    ['a threshold', { 'rules[4].when.value': { days: 91 } }, ['changed rules stamp']],
    ['an exception that goes', { 'rules[1].unless': undefined }, ['changed rules long-stay']],
    ['how a rule binds', { 'rules[2].then.modality': 'is' }, ['changed rules nationality']],
    ['the order of conditions', { 'conditions["long-stay"].all': reordered('long-stay') }, ['reworded conditions long-stay']],
    [
      'a shared condition written out',
      { 'rules[1].when': borduriaVersion.conditions['long-stay'], 'conditions["long-stay"]': undefined },
      ['reworded rules long-stay', 'gone conditions long-stay'],
    ],
    [
      'a shared condition that others and rules test',
      { 'conditions.adult.value': 18 },
      [
        'changed rules permit by conditions adult',
        'changed rules long-stay by conditions adult',
        'changed conditions adult',
        'changed conditions long-stay by conditions adult',
      ],
    ],
    [
      'a measure far behind a rule',
      { 'measures.tenYears.window': { years: 8 } },
      [
        'changed rules long-stay by measures tenYears',
        'changed conditions long-stay by measures tenYears',
        'changed measures tenYears',
        'changed measures countedFrom by measures tenYears',
        'changed measures country.total by measures tenYears',
        'changed measures country.lead by measures tenYears',
      ],
    ],
    ['what a measure is called', { 'measures.inChina.label': text('time in China') }, ['reworded measures inChina']],
    [
      'an outcome that binds otherwise',
      { 'outcomes.permit.modality': 'is' },
      ['changed rules permit by outcomes permit', 'changed outcomes permit'],
    ],
    ['the title of an outcome', { 'outcomes.permit.title': text('pass') }, ['reworded outcomes permit']],
    [
      'the value of a reading that is recommended',
      { 'readings.sixMonths.recommended': 'more-than' },
      // A rule means the same whichever way its encoders lean.
      ['changed readings sixMonths'],
    ],
    [
      'one more way to read a point',
      { 'readings.sixMonths.values.never': { title: text('never'), cites: ['act'] } },
      ['changed rules long-stay by readings sixMonths', 'changed readings sixMonths'],
    ],
    ['a question', { 'facts.children.question': text('children?') }, ['reworded facts children']],
    ['what is assumed', { 'facts.purpose.assume': 'study' }, ['changed facts purpose']],
    [
      'that there can be no such day',
      { 'facts.arrivedOn.none': text('not yet'), 'measures.required': undefined },
      ['gone measures required', 'changed facts arrivedOn'],
    ],
    ['what a parameter is called', { 'parameters.fee.label': text('price') }, ['reworded parameters fee']],
    ['the part that a parameter plays', { 'parameters.issued.role': 'expires-on' }, ['changed parameters issued']],
    ['the day a source was read', { 'citations.act.read': '2026-06-28' }, ['changed citations act']],
    ['the name of a source', { 'citations.act.instrument': text('Act') }, ['reworded citations act']],
    ['why a clause is left out', { 'notModelled[0].reason': 'It is of no use.' }, ['reworded notModelled BO-09']],
    ['a clause that is left out', { 'notModelled[0].clauses': ['BO-09', 'BO-10'] }, ['added notModelled BO-10']],
    ['what there is not', { 'facts.birthCountry': undefined }, ['gone facts birthCountry']],
    ['how dates are rounded', { dateRounding: 'up' }, ['changed dateRounding dateRounding']],
    ['countries whose places certify', { certifiesByPlace: [{ country: 'CN', cites: ['act'] }] }, ['added certifiesByPlace CN']],
    [
      'whom it is for',
      {
        scope: {
          title: text('guests'),
          outside: [
            {
              id: 'subject',
              when: { fact: 'birthCountry', operator: 'equal', value: 'CN' },
              because: text('These are for guests.'),
              instead: text('See the registrar.'),
              cites: ['act'],
            },
          ],
        },
      },
      ['added scope scope', 'added outside subject'],
    ],
    ['the day and the revision', { revision: 2, verifiedOn: '2026-07-01', inForce: { from: '2021-01-01', basis: 'exact' } }, []],
  ])('tells %s', (_, edits, changes) => {
    expect(listed(edits)).toEqual(changes)
  })

  it('is the other way round with the versions swapped', () => {
    const other = vary({
      'rules[0].title': text('permits'),
      'rules[4].id': 'photo',
      'rules[4].then': { outcome: 'photo' },
      'outcomes.stamp': undefined,
      'outcomes.photo': { kind: 'fee', modality: 'must', title: text('photo') },
      'conditions.adult.value': 18,
      'facts.birthCountry': undefined,
    })
    expectMirrored(borduriaVersion, other)
  })

  it('takes a fact that has become a measure for what it is', () => {
    const before = vary({ 'rules[0].when': { fact: 'children', operator: 'greaterThan', value: 1 }, 'measures.required': undefined })
    const { children: _, ...facts } = before.facts
    const after = { ...before, facts, measures: { ...before.measures, children: { count: 'certificates' } as const } }
    expect(inShort(lawChanges(before, after))).toEqual([
      'changed rules permit by measures children',
      'added measures children',
      'gone facts children',
    ])
  })

  it('takes what is only called otherwise for the same', () => {
    const { adult, ...conditions } = borduriaVersion.conditions
    const renamed = JSON.parse(
      JSON.stringify({ ...borduriaVersion, conditions: { grown: adult, ...conditions } }).replaceAll('"adult"', '"grown"'),
    )
    expect(inShort(lawChanges(borduriaVersion, renamed)).filter((line) => !line.startsWith('reworded'))).toEqual([
      'added conditions grown',
      'gone conditions adult',
    ])
  })

  it('tells what each version says, in both languages, and the sources behind it', () => {
    const after = vary({ 'rules[1].unless': undefined, 'conditions.adult.value': 18, 'citations.act.locator': text('s 5') })
    const changes = lawChanges(borduriaVersion, after)
    const found = (part: string, name: string) => changes.find((change) => change.part === part && change.name === name)
    const rule = found('rules', 'long-stay')
    expect(rule?.before?.title).toEqual({ en: 'A certificate of each country', zh: '每个国家的证明' })
    expect(rule?.before?.says.map(({ en }) => en)).toEqual([
      'for each country',
      'where: age on the as-of date is at least 16',
      expect.stringMatching(/^where: total stay in one place in that country .* is at least 6 months$/),
      'where: not: the country is United States or Canada',
      'unless on the reading: Is exactly six months enough? No',
    ])
    expect(rule?.after?.says.map(({ zh }) => zh).slice(0, 2)).toEqual(['对每个国家', '条件：基准日的年龄已满18周岁'])
    expect(rule?.before?.cites.map(({ key, locator, clauses, read }) => ({ key, locator, clauses, read }))).toEqual([
      { key: 'act', locator: { en: 's 4', zh: '第4条' }, clauses: ['BO-01', 'BO-02'], read: '2026-06-30' },
      { key: 'guide', locator: undefined, clauses: ['BO-03'], read: '2026-06-29' },
    ])
    expect(rule?.after?.cites[0]?.locator).toEqual(text('s 5'))
    // A condition has no source of its own: those of the rules that rest on it stand behind it.
    expect(found('conditions', 'adult')?.after?.cites.map(({ key }) => key)).toEqual(['act', 'guide'])
    expect(found('citations', 'act')?.before?.cites.map(({ key }) => key)).toEqual(['act'])
  })

  it('is plain JSON', () => {
    const changes = lawChanges(borduriaVersion, vary({ 'conditions.adult.value': 18, 'facts.birthCountry': undefined }))
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
  })

  it('is refused of what is no version', () => {
    const circular = vary({ 'conditions.adult': { condition: 'long-stay' } })
    expect(() => lawChanges(borduriaVersion, circular)).toThrow(InvalidRulesetError)
    expect(() => lawChanges(circular, borduriaVersion)).toThrow(InvalidRulesetError)
  })
})

function reordered(name: 'long-stay'): readonly unknown[] {
  return [...(borduriaVersion.conditions[name] as { readonly all: readonly unknown[] }).all].reverse()
}

/** Expects what is added to be gone the other way round, and all that is said before to be said after. */
function expectMirrored(before: RulesetVersion, after: RulesetVersion): void {
  const mirrored = { added: 'gone', gone: 'added', changed: 'changed', reworded: 'reworded' } as const
  const turned = ({ before: one, after: other, change, through, ...named }: LawChange) => ({
    ...named,
    change: mirrored[change],
    through: through.map(({ part, name }) => `${part} ${name}`).sort(),
    ...(other !== undefined && { before: other }),
    ...(one !== undefined && { after: one }),
  })
  const same = ({ through, ...change }: LawChange) => ({ ...change, through: through.map(({ part, name }) => `${part} ${name}`).sort() })
  const sorted = (list: readonly { readonly part: string; readonly name: string }[]) =>
    [...list].sort((a, b) => lawParts.indexOf(a.part as never) - lawParts.indexOf(b.part as never) || (a.name < b.name ? -1 : 1))
  const changes = lawChanges(before, after)
  expect(changes.length).toBeGreaterThan(0)
  expect(sorted(lawChanges(after, before).map(same))).toEqual(sorted(changes.map(turned)))
}
