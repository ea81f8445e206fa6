import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { destinations, rulesets } from '../../rulesets/index.ts'
import { InvalidFactsError } from '../../src/errors.ts'
import { personsOf, versionInForce } from '../../src/index.ts'
import { familyRoles } from '../../src/model/situation/family.ts'
import { runCli } from '../cli/run-cli.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { htmlOutline } from '../support/html-outline.ts'
import { hostile } from '../support/markdown.ts'
import { everyVersion, looseningCases } from '../support/rulesets.ts'

const asOf = '2026-11-21'

const named = fc.record(
  {
    role: fc.constantFrom(...familyRoles),
    name: fc.oneof(
      fc.constantFrom('Anna', '李娜'),
      hostile.map((text) => `x${text}`),
    ),
  },
  { requiredKeys: ['role'] },
)

/** A family of one to three besides the applicant, with facts of one version or of several that know less and less, on a day that it governs. */
const families = fc.constantFrom(...everyVersion).chain(({ version }) => {
  const facts = looseningCases(version).map(({ chain }) => chain)
  return fc.record({
    id: fc.constant(version.ruleset),
    target: fc.constant(`${version.ruleset}@${version.inForce.from}`),
    day: fc.constant(version.inForce.from > asOf ? version.inForce.from : asOf),
    persons: fc.array(
      fc.record({
        named,
        facts: fc.oneof(
          facts.map((chain) => chain[0] ?? {}),
          facts.map((chain) => chain.at(-1) ?? {}),
        ),
      }),
      {
        minLength: 2,
        maxLength: 4,
      },
    ),
  })
})

function fileOf(persons: readonly { readonly named: object; readonly facts: object }[]): object {
  const [main, ...family] = persons
  return { ...main?.facts, family: family.map((person) => ({ ...person.named, ...person.facts })) }
}

describe('a family', () => {
  it('is taken apart into the facts that were put together', () => {
    fc.assert(
      fc.property(families, ({ persons }) => {
        const [main, ...family] = persons
        expect(personsOf(fileOf(persons) as never)).toEqual([
          { role: 'applicant', path: '', facts: main?.facts },
          ...family.map(({ named, facts }, index) => ({ ...named, path: `family[${index}]`, facts })),
        ])
      }),
      { numRuns: 60 },
    )
  })

  it('gets from checklist for each what each alone gets, the worst status, and what is wrong by its path', async () => {
    await fc.assert(
      fc.asyncProperty(families, async ({ id, target, day, persons }) => {
        const argv = ['checklist', target, '--facts', '-', '--as-of', day]
        const alone = await Promise.all(persons.map(({ facts }) => runCli([...argv, '--json'], JSON.stringify(facts))))
        const together = await runCli([...argv, '--json'], JSON.stringify(fileOf(persons)))
        expect(together.status).toBe(worstOf(alone.map(({ status }) => status)))
        if (together.status === 3) {
          const issues = alone.flatMap(({ stderr }, index) => issuesOf(stderr, index === 0 ? '' : `family[${index - 1}].`))
          expect(issuesOf(together.stderr, '')).toEqual(issues)
          return
        }
        const roles = persons.map(({ named }, index) => (index === 0 ? { role: 'applicant' } : named))
        expect(JSON.parse(together.stdout)).toEqual({
          persons: alone.map(({ stdout }, index) => ({ ...roles[index], ...JSON.parse(stdout) })),
        })
        await inText(argv, id, persons)
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('gets from compare for each what each alone gets', async () => {
    const facts = fc.constantFrom(...destinations).chain((ruleset) => completeFacts(versionInForce(ruleset, { asOf }), asOf))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ named, facts }), { minLength: 2, maxLength: 3 }), async (persons) => {
        const argv = ['compare', '--facts', '-', '--as-of', asOf]
        const run = (more: readonly string[], file: object) => runCli([...argv, ...more], JSON.stringify(file))
        const alone = await Promise.all(persons.map((person) => run(['--json'], person.facts)))
        const together = await run(['--json'], fileOf(persons))
        expect(together.status).toBe(worstOf(alone.map(({ status }) => status)))
        if (together.status === 3) return
        expect(JSON.parse(together.stdout).persons).toEqual(
          alone.map(({ stdout }, index) => ({ ...(index === 0 ? { role: 'applicant' } : persons[index]?.named), ...JSON.parse(stdout) })),
        )
        const text = (await run([], fileOf(persons))).stdout
        for (const person of persons) {
          // What the table leaves out is said once, at the end.
          const [own = '', leftOut = ''] = (await run([], person.facts)).stdout.split(/\n\n(?=Not in this table)/)
          expect(text).toContain(own)
          expect(text.split(leftOut)).toEqual([expect.stringMatching(/\n\n$/), ''])
        }
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  it('that is none is refused by path, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (family) => {
        fc.pre(family !== undefined && !(Array.isArray(family) && family.length === 0))
        try {
          personsOf({ birthDate: '1990', family } as never)
        } catch (error) {
          if (!(error instanceof InvalidFactsError)) throw error
          expect(error.issues.every(({ path }) => path.startsWith('family'))).toBe(true)
          return
        }
        throw new Error('this is not refused')
      }),
    )
  })
})

/** The exit status of all: what is wrong about one is wrong about the file, which is refused whole; else the highest. */
function worstOf(statuses: readonly number[]): number {
  return statuses.includes(3) ? 3 : Math.max(...statuses)
}

/** The issues that an error lists, each with something before its path. */
function issuesOf(stderr: string, before: string): readonly string[] {
  return stderr.split('\n').flatMap((line) => (line.startsWith('  ') ? [before + line.trim()] : []))
}

/** Each person's list stands in the document of all, one level lower; in HTML every source that is referred to is there, once. */
async function inText(argv: readonly string[], id: string, persons: readonly { readonly named: object; readonly facts: object }[]) {
  const all = await runCli(argv, JSON.stringify(fileOf(persons)))
  const title = Object.entries(rulesets).find(([known]) => known === id)?.[1].title.en
  expect(all.stdout).toMatch(`# Checklist: ${title}\n\n## Applicant\n\n`)
  const html = (await runCli([...argv, '--format', 'html'], JSON.stringify(fileOf(persons)))).stdout
  let boxes = 0
  for (const { facts } of persons) {
    const { stdout } = await runCli(argv, JSON.stringify(facts))
    const [, ...rest] = stdout.split('\n')
    expect(all.stdout).toContain(rest.map((line) => (line.startsWith('## ') ? `#${line}` : line)).join('\n'))
    boxes += stdout.match(/- \[ \] /g)?.length ?? 0
  }
  expect(htmlOutline(html).tags.filter((tag) => tag === 'input')).toHaveLength(boxes)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...html.matchAll(/ href="#([^"]+)"/g)].flatMap(([, name]) => (ids.includes(name) ? [] : name))).toEqual([])
}
