import { describe, expect, it } from 'vitest'
import { answerLines, writeJson } from '../../src/batch.ts'
import { digestOf, evaluate, type RulesetVersion } from '../../src/index.ts'
import { parseJson, readFacts, readVersion } from '../../src/read.ts'
import { receipt, verifyReceipt } from '../../src/receipts.ts'
import { borduriaVersion, vary } from '../support/versions.ts'

const version = borduriaVersion as RulesetVersion
const asOf = '2026-06-30'
const options = { asOf }

// JSON can write -0, and canonical JSON, by which digests and hashes are taken, writes 0 for it.
describe('-0 is 0', () => {
  it('in facts, whoever reads them', () => {
    const found = evaluate(version, { children: 0 }, options)
    expect(evaluate(version, { children: -0 }, options)).toEqual(found)
    expect(evaluate(version, readFacts(version, parseJson('{"children":-0}'), options) as never, options)).toEqual(found)
  })

  it('in lines that are answered', async () => {
    const written = async (line: string) => {
      async function* reads() {
        yield new TextEncoder().encode(`${line}\n`)
      }
      let lines = ''
      for await (const { line: given, answer } of answerLines(reads(), [version], options)) lines += writeJson(given, answer)
      return lines
    }
    expect(await written('{"children":-0}')).toBe(await written('{"children":0}'))
  })

  it('in receipts, made and read', () => {
    const made = receipt(version, { children: 0 }, options)
    expect(receipt(version, { children: -0 }, options)).toEqual(made)
    expect(verifyReceipt({ ...made, facts: { children: -0 } }, [version])).toEqual(verifyReceipt(made, [version]))
    expect(verifyReceipt(made, [version]).status).toBe('verified')
  })

  it('in versions', () => {
    const withLeast = (minimum: number) => vary({ 'facts.children.minimum': minimum }) as RulesetVersion
    const [zero, negative] = [withLeast(0), withLeast(-0)]
    expect(readVersion(negative)).toEqual(readVersion(zero))
    expect(digestOf(negative)).toBe(digestOf(zero))
    expect(evaluate(negative, { children: -0 }, options)).toEqual(evaluate(zero, { children: 0 }, options))
  })
})
