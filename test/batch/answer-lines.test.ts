import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import us from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { answerLines, batchAnswerer, writeJson } from '../../src/batch.ts'
import { evaluate, pickFacts, type Ruleset, type RulesetVersion, versionInForce } from '../../src/index.ts'
import { runCli } from '../cli/run-cli.ts'
import { clientLines } from '../support/client-lines.ts'

const asOf = '2026-11-21'
const all: readonly Ruleset[] = Object.values(rulesets)
const asylum = versionInForce(rulesets['cn-asylum'], { asOf })
const newest: readonly RulesetVersion[] = all.map((ruleset) => versionInForce(ruleset, { asOf }))

async function written(
  text: string,
  size: number,
  ...[versions, options]: [readonly RulesetVersion[], { asOf: string; statuses?: boolean }]
) {
  const bytes = Buffer.from(text)
  async function* reads() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  let lines = ''
  for await (const { line, answer } of answerLines(reads(), versions, options)) lines += writeJson(line, answer)
  return lines
}

describe('answering lines', () => {
  it('gives what the command writes, however the input is cut', async () => {
    const lines = fc.sample(clientLines(asOf), { numRuns: 40, seed: 3 })
    const text = `${lines.join('\n')}\n`
    const { stdout } = await runCli(['batch', '--all', '--as-of', asOf, '--statuses'], text)
    for (const size of [7, 1_000_000]) expect(await written(text, size, newest, { asOf, statuses: true })).toBe(stdout)
  })

  it('gives of one person what evaluate gives, and the facts that are of no use', () => {
    const client = { birthDate: '1990-03-14', nationalities: ['CN'], nzIntendedMonths: 24 }
    const nz = newest.find(({ ruleset }) => ruleset === 'nz-police-certificates') as RulesetVersion
    const options = { asOf, assumptions: false }
    const told = batchAnswerer([us, nz], options)(JSON.stringify(client))
    const { facts, ignored } = pickFacts(us, client)
    expect(ignored).toEqual(['nzIntendedMonths'])
    expect(told).toEqual({
      answers: [
        { ...evaluate(us, facts, options), ignored },
        { ...evaluate(nz, client, options), ignored: [] },
      ],
    })
  })

  it('follows a reading in those of the versions that have it', () => {
    const stay = { usVisa: 'immigrant', birthDate: '2000-01-01', nationalities: [], residences: [{ country: 'DE', from: '2026-05-22' }] }
    const of = (sixMonths: string) => {
      const asked = batchAnswerer([asylum, us], { asOf, statuses: true, readings: { sixMonths } })
      return asked(JSON.stringify(stay))
    }
    expect(of('at-least')).not.toEqual(of('more-than'))
  })

  it('reads no further ahead than answers are taken', async () => {
    let read = 0
    async function* reads() {
      for (;;) {
        read += 1
        yield Buffer.from('{}\n')
      }
    }
    const lines: number[] = []
    for await (const { line } of answerLines(reads(), [us], { asOf, statuses: true })) {
      lines.push(line)
      if (line === 5) break
    }
    expect({ lines, read }).toEqual({ lines: [1, 2, 3, 4, 5], read: 5 })
  })
})
