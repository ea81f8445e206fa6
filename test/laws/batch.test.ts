import { Readable } from 'node:stream'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { subjectName } from '../../src/batch/subject-name.ts'
import { type Evaluation, evaluate, horizonIn, isRulesetError, pickFacts, type Ruleset } from '../../src/index.ts'
import { parseJson } from '../../src/read.ts'
import { runCli } from '../cli/run-cli.ts'
import { clientLines } from '../support/client-lines.ts'

const asOf = '2026-11-21'
const ids = ['us-police-certificates', 'cn-no-criminal-record', 'cn-asylum'] as const

/** Some lines, and how they are cut where they are read. */
const inputs = fc.record({
  lines: fc.array(clientLines(asOf), { minLength: 1, maxLength: 6 }),
  size: fc.integer({ min: 1, max: 400 }),
  ends: fc.boolean(),
})

interface Told {
  readonly line: number
  readonly error?: { readonly code: string; readonly path: string; readonly message: string }
}

describe('batch', () => {
  it('gives for each line what evaluate gives for it, in its place; a fault where it gives none', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, fc.constantFrom(...ids), async (input, id) => {
        const { status, stdout } = await run([id], input)
        const told = linesOf(stdout).map((line): Told => JSON.parse(line))
        expect(told.map(({ line }) => line)).toEqual(input.lines.map((_, index) => index + 1))
        const wanted = input.lines.map((line) => expected(id, line))
        told.forEach(({ line, ...answer }, index) => {
          const evaluation = wanted[index]
          if (evaluation === undefined) expect(answer.error?.message).toMatch(/./)
          else expect(answer).toEqual(JSON.parse(JSON.stringify(evaluation)))
        })
        expect(status === 3).toBe(wanted.includes(undefined))
      }),
      { numRuns: 25 },
    )
  })

  it('gives with --statuses the statuses of these findings and nothing else, under several versions at once', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const { stdout } = await run([...ids, '--statuses'], input)
        const told = linesOf(stdout).map((line): Told & { answers?: unknown } => JSON.parse(line))
        expect(told.map(({ line }) => line)).toEqual(input.lines.map((_, index) => index + 1))
        told.forEach(({ answers, error }, index) => {
          const wanted = ids.map((id) => expected(id, input.lines[index] as string))
          if (error !== undefined) expect(wanted.every((evaluation) => evaluation === undefined)).toBe(true)
          else expect(answers).toEqual(wanted.map((evaluation, at) => statusesIn(ids[at] as string, evaluation)))
        })
      }),
      { numRuns: 25 },
    )
  })

  it('gives from a line on what it gives there anyway', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, fc.integer({ min: 1, max: 8 }), async (input, from) => {
        const [whole, rest] = [
          await run(['cn-asylum', '--statuses'], input),
          await run(['cn-asylum', '--statuses', '--from-line', `${from}`], input),
        ]
        expect(linesOf(rest.stdout)).toEqual(linesOf(whole.stdout).slice(from - 1))
      }),
      { numRuns: 25 },
    )
  })

  it('counts with --summary what the lines tell, and with --statuses the same statuses', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, fc.constantFrom(...ids), async (input, id) => {
        const { stdout } = await run([id, '--summary'], input)
        const summary = JSON.parse(stdout)
        const found = input.lines.map((line) => expected(id, line))
        const evaluations = found.filter((evaluation) => evaluation !== undefined)
        const findings = evaluations.flatMap((evaluation) => evaluation.findings)
        expect([summary.lines, summary.fault]).toEqual([found.length, found.length - evaluations.length])
        expect(summary.fault + summary.open + summary.outside + summary.decided).toBe(summary.lines)
        const [{ outcomes = {}, faults = 0 }] = summary.versions
        expect(faults).toBe(summary.fault)
        const withCauses: Record<string, Record<string, unknown>> = {}
        for (const { outcome } of findings) {
          const all = findings.filter((finding) => finding.outcome === outcome)
          const causes = {
            missing: all.flatMap(({ missing }) => [...new Set(missing.map(anyEntry))]),
            unknown: all.flatMap(({ unknown }) => [...new Set(unknown.map(anyEntry))]),
            readings: all.flatMap(({ readings = [] }) => [...new Set(readings.flatMap((result) => Object.keys(result.readings)))]),
            near: all.flatMap(({ near = [] }) => [...new Set(near.map(({ fact }) => fact))]),
          }
          const counted = Object.entries(causes).flatMap(([cause, names]) => (names.length === 0 ? [] : [[cause, tally(names)]]))
          withCauses[outcome] = { ...tally(all.map(({ status }) => status)), ...Object.fromEntries(counted) }
        }
        expect(outcomes).toEqual(withCauses)
        const alone = JSON.parse((await run([id, '--summary', '--statuses'], input)).stdout)
        const statuses = (all: object) => JSON.parse(JSON.stringify(all), (name, value) => (causeNames.includes(name) ? undefined : value))
        expect(statuses(alone.versions[0].outcomes ?? {})).toEqual(statuses(outcomes))
      }),
      { numRuns: 25 },
    )
  })
})

const causeNames = ['missing', 'unknown', 'readings', 'near']

async function run(argv: readonly string[], { lines, size, ends }: { lines: readonly string[]; size: number; ends: boolean }) {
  // The last line of all is one though nothing ends it, unless there is nothing in it.
  const bytes = Buffer.from(lines.join('\n') + (ends || lines.at(-1) === '' ? '\n' : ''))
  const reads = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
  return runCli(['batch', ...argv, '--as-of', asOf], '', { stdin: Readable.from(reads) })
}

/** What `evaluate` gives for a line, as a ruleset tells it; nothing where it refuses. */
function expected(id: string, line: string): (Evaluation & { readonly ignored: readonly string[] }) | undefined {
  const all: Readonly<Record<string, Ruleset>> = rulesets
  const ruleset = all[id] as Ruleset
  const version = ruleset.versions.filter(({ inForce }) => inForce.from <= asOf).at(-1) as Ruleset['versions'][number]
  try {
    // No ruleset has these names.
    if (/"(birthdate|family|form)":/.test(line)) return undefined
    const { facts, ignored } = pickFacts(version, parseJson(line) as never)
    const evaluation = evaluate(version, facts, { asOf })
    return { ...evaluation, horizon: horizonIn(ruleset, version, asOf), ignored }
  } catch (error) {
    if (isRulesetError(error)) return undefined
    throw error
  }
}

function statusesIn(id: string, evaluation: Evaluation | undefined): unknown {
  if (evaluation === undefined) return expect.objectContaining({ ruleset: id, error: expect.anything() })
  const statuses: Record<string, Record<string, string[]>> = {}
  for (const { outcome, subject, status } of evaluation.findings) {
    statuses[outcome] ??= {}
    const subjects = statuses[outcome][status] ?? []
    statuses[outcome][status] = [...subjects, subjectName(subject)]
  }
  return { ruleset: id, version: evaluation.version, scope: evaluation.scope?.status ?? 'inside', statuses }
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

function anyEntry(path: string): string {
  return path.replace(/\[\d+\]/g, '[]')
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.slice(0, -1).split('\n')
}
