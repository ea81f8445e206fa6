import { describe, expect, it } from 'vitest'
import { rulesets } from '../../../rulesets/index.ts'
import { renderVersion } from '../../../src/analysis.ts'
import type { RulesetVersion, Text } from '../../../src/index.ts'
import { readVersion } from '../../../src/read.ts'
import { unlinkMarkdown } from '../../../src/text/escape-markdown.ts'
import { aureliaVersion } from '../../support/aurelia.ts'
import { everyVersion } from '../../support/rulesets.ts'
import { borduriaVersion, vary } from '../../support/versions.ts'

describe.each(everyVersion)('the law of $name', ({ version }) => {
  it.each(['en', 'zh'] as const)('says in %s every rule, condition, open point, measure, question and source', (language) => {
    const text = renderVersion(version, { language })
    const said = (part: Text) => text.includes(unlinkMarkdown(part[language]).slice(1))
    const plain = (part: Text | undefined) => (part === undefined || /[{}]/.test(part[language]) ? [] : [part])
    const parts: readonly Text[] = [
      ...(version.scope === undefined ? [] : [version.scope.title]),
      ...(version.scope?.outside ?? []).flatMap(({ because, instead }) => [because, instead]),
      ...version.rules.map(({ title }) => title),
      ...Object.values(version.outcomes).map(({ title }) => title),
      ...Object.values(version.readings).flatMap(({ title, because, values }) => [
        title,
        because,
        ...Object.values(values).map((value) => value.title),
      ]),
      ...Object.values(version.conditions).flatMap(({ label }) => plain(label)),
      ...Object.values(version.measures).flatMap(({ label }) => plain(label)),
      ...Object.values(version.facts).flatMap(({ question, hint, assume, assumedBecause }) =>
        [question, hint, assume === undefined ? undefined : assumedBecause].filter((part) => part !== undefined),
      ),
      ...Object.values(version.citations).flatMap(({ note }) => (note === undefined ? [] : [note])),
    ]
    expect(parts.filter((part) => !said(part))).toEqual([])
    for (const { address } of Object.values(version.citations)) if (address !== undefined) expect(text).toContain(`<${address}>`)
  })

  it('is the same for the version read from JSON', () => {
    expect(renderVersion(readVersion(JSON.parse(JSON.stringify(version))))).toBe(renderVersion(version))
  })

  it('shows no name of the program', () => {
    const text = (renderVersion(version) + renderVersion(version, { language: 'zh' })).replace(/<https?:[^>]*>|https?\S+/g, '')
    const names = [version.facts, version.measures, version.readings, version.conditions].flatMap((part) => Object.keys(part))
    const telling = names.filter((name) => /[A-Z.]/.test(name) || /-.*-/.test(name))
    expect(telling.filter((name) => text.includes(name))).toEqual([])
    expect(text).not.toMatch(/undefined|\[object/)
  })
})

describe('the law of a version without labels', () => {
  it('writes conditions out where they stand, and measures by how they are worked out', () => {
    const text = renderVersion(aureliaVersion)
    expect(text).toContain(
      '### Certificate of residence (must)\n\n- **Half a year in a country, as an adult** [1] [2]\n  - for each country\n',
    )
    expect(text).toContain('    - age is at least 18\n')
    expect(text).toContain('- total stay in that country\n')
    expect(text).toContain('unless any of:')
  })
})

describe('what is found of an outcome', () => {
  it('is told in the words of answers: how it binds where it does, and until when something is good', () => {
    const law = (id: 'nz-police-certificates' | 'us-police-certificates', language: 'en' | 'zh') => {
      const version: RulesetVersion | undefined = rulesets[id].versions.at(-1)
      return version === undefined ? '' : renderVersion(version, { language })
    }
    for (const id of ['nz-police-certificates', 'us-police-certificates'] as const) {
      expect(law(id, 'en')).not.toMatch(/\(is\)|expires on/)
      expect(law(id, 'zh')).not.toMatch(/（说明）|失效日期/)
    }
    expect(law('us-police-certificates', 'en')).toContain('### Original or certified copy of the certificate (needed)\n')
    expect(law('us-police-certificates', 'zh')).toContain('（需要）\n')
    expect(law('us-police-certificates', 'en')).toContain('### Usual fee of the notary\n')
    expect(law('nz-police-certificates', 'en')).toContain('no longer good from: the day on which the certificate is six months old')
    expect(law('nz-police-certificates', 'zh')).toContain('自此日起不再可用：')
  })
})

describe('what is assumed', () => {
  const because = { en: 'Nearly everybody lists all.', zh: '几乎所有人都列全。' }

  it('is told with why it is, in both languages', () => {
    const version = vary({ 'facts.historyComplete.assumedBecause': because })
    expect(renderVersion(version)).toContain('- Is that all? where it is not told: yes. Nearly everybody lists all.\n')
    expect(renderVersion(version, { language: 'zh' })).toContain('- 以上是否全部？未告知时视为：是。几乎所有人都列全。\n')
  })

  it('of stays is told, and why it is, where the version counts stays of some kinds alone', () => {
    const assuming = { 'facts.residences.assumeKind': 'residence', 'facts.residences.assumedBecause': because }
    expect(renderVersion(vary(assuming))).not.toContain(because.en)
    const counting = vary({ ...assuming, 'measures.inChina.kinds': ['residence'] })
    expect(renderVersion(counting)).toContain(`counts as residence. ${because.en}\n`)
  })
})

describe('the heading of the law', () => {
  const from = borduriaVersion.inForce.from
  const heading = (changes: Readonly<Record<string, unknown>>, options: object) => renderVersion(vary(changes), options).split('\n')[2]

  it('says from when it is law, and which version is before', () => {
    expect(heading({}, {})).toMatch(/; law from [^;]+ on; checked/)
    expect(heading({}, { earlier: '2001-02-03' })).toMatch(/; law from [^;]+ on; before that: borduria-permits@2001-02-03; checked/)
    expect(heading({}, { earlier: '2001-02-03', language: 'zh' })).toMatch(/；自[^；]+起适用；此前适用 borduria-permits@2001-02-03；/)
  })

  it('never calls that the law which was not yet when it was last checked', () => {
    const ahead = { inForce: { from: '2027-03-01', basis: 'exact' }, verifiedOn: '2026-11-21' }
    expect(from < ahead.inForce.from).toBe(true)
    expect(heading(ahead, { earlier: from })).toContain(`; not the law before 1 March 2027; until then: borduria-permits@${from}; checked`)
    expect(heading(ahead, {})).toContain('; not the law before 1 March 2027; checked')
    expect(heading(ahead, { language: 'zh' })).toContain('；2027年3月1日之前尚不适用；')
  })
})

it.each(everyVersion)('brackets stand apart from what they follow in the law of $name', ({ version }) => {
  expect(renderVersion(version)).not.toMatch(/\*\*\(/)
})
