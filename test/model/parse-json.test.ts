import { runInThisContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidJsonError } from '../../src/errors.ts'
import { parseJson } from '../../src/model/input/parse-json.ts'
import { readJson } from '../../src/model/input/read-json.ts'
import { messageOf } from './support.ts'

/** What a text is refused with, without the words that all refusals begin with. */
function refusalOfText(text: string): string {
  return messageOf(() => parseJson(text)).replace(/^invalid JSON(?: at|:)? ?/, '')
}

describe('parseJson', () => {
  it.each([
    ['', 'line 1, column 1: expected a value, found the end of the text'],
    ['{\n  "birthDate": "2000",\n  "purpose": work\n}', 'line 3, column 14: expected a value, found `w`'],
    ['{\r\n  "children": 1,\r}', 'line 3, column 1: expected a property name in double quotes, found `}`'],
    ['["张😀" 1]', 'line 1, column 7: expected `,` or `]`, found `1`'],
    ["{ 'purpose': 'work' }", "line 1, column 3: expected a property name in double quotes, found `'`"],
    ['{ "purpose" "work" }', 'line 1, column 13: expected `:`, found `"`'],
    ['{ "purpose": "work" "children": 1 }', 'line 1, column 21: expected `,` or `}`, found `"`'],
    ['[1, 2', 'line 1, column 6: expected `,` or `]`, found the end of the text'],
    ['[1] 2', 'line 1, column 5: expected the end of the text, found `2`'],
    ['"work', 'line 1, column 6: expected a closing `"`, found the end of the text'],
    ['"two\nlines"', 'line 1, column 5: a text cannot hold a line break: write \\n'],
    ['"tab\t"', 'line 1, column 5: a text cannot hold a control character'],
    ['"C:\\x"', 'line 1, column 4: a `\\` in a text is written `\\\\`'],
    ['"\\u00g0"', 'line 1, column 2: a `\\` in a text is written `\\\\`'],
    ['007', 'line 1, column 2: a number is written such as 12, -0.5 or 1e3'],
    ['1.', 'line 1, column 2: a number is written such as 12, -0.5 or 1e3'],
    ['-x', 'line 1, column 1: expected a digit after `-`'],
    ['NaN', 'line 1, column 1: expected a value, found `N`'],
    ['[1\u00A0]', 'line 1, column 3: expected `,` or `]`, found `\u00A0`'],
    ['// facts', 'line 1, column 1: expected a value, found `/`'],
    ['\0', 'line 1, column 1: expected a value, found `\uFFFD`'],
  ])('says where %j is not JSON', (text, refusal) => {
    expect(refusalOfText(text)).toBe(refusal)
  })

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('refuses a property named %s, wherever it is', (name) => {
    const read = name.replace('\\u005f', '_')
    expect(refusalOfText(`{ "${name}": 1 }`)).toBe(`line 1, column 3: the name \`${read}\` is not allowed`)
    expect(refusalOfText(`[\n[{ "a": { "${name}": { "a": 1 } } }]]`)).toBe(`line 2, column 11: the name \`${read}\` is not allowed`)
  })

  it('refuses text that lies deeper than 32 levels', () => {
    expect(parseJson('['.repeat(32) + ']'.repeat(32))).toHaveLength(1)
    expect(refusalOfText('['.repeat(33) + ']'.repeat(33))).toBe('line 1, column 33: lists and objects lie in each other more than 32 deep')
    expect(refusalOfText('{"a":'.repeat(100_000))).toBe('line 1, column 161: lists and objects lie in each other more than 32 deep')
  })

  it('refuses text that is larger than 1 MiB, whatever it is', () => {
    expect(parseJson(`"${'x'.repeat(2 ** 20 - 2)}"`)).toHaveLength(2 ** 20 - 2)
    expect(refusalOfText(`"${'x'.repeat(2 ** 20 - 1)}"`)).toBe('the text is larger than 1048576 bytes')
    expect(refusalOfText(`"${'张'.repeat(350_000)}"`)).toBe('the text is larger than 1048576 bytes')
    expect(refusalOfText('['.repeat(10 * 2 ** 20))).toBe('the text is larger than 1048576 bytes')
  })

  it('refuses exactly what the reader that says where refuses, however names, quotes and spaces lie', () => {
    const name = fc.constantFrom('a', 'a', 'b', '\\\\', '\\"', '\\\\\\"', 'a:', '": ', '\\u0061', 'constructor', '')
    const space = fc.constantFrom('', '', ' ', '\n\t')
    const { text } = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 4 },
        fc
          .tuple(
            space,
            name.map((word) => `"${word}"`),
            space,
          )
          .map((parts) => parts.join('')),
        fc.constantFrom('1', 'null', '"', ':'),
        fc.array(tie('text'), { maxLength: 3 }).map((entries) => `[${entries.join()}]`),
        fc
          .array(fc.tuple(space, name, space, tie('text')), { maxLength: 3 })
          .map((members) => `{${members.map(([before, key, behind, value]) => `${before}"${key}"${behind}:${value}`).join()}}`),
      ),
    }))
    fc.assert(
      fc.property(text, (json) => {
        const read = readJson(json)
        if ('fault' in read) expect(() => parseJson(json)).toThrow(read.fault.problem)
        else for (const value of [read.value, parseJson(json)]) expect(value).toEqual(asScript(json))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads a name that is written with a backslash as that name, whatever was read before', () => {
    // V8 from 12.8 on finds the second name of the last text to be a backslash.
    expect(parseJson('{"h":[],"\\\\":0}')).toEqual({ h: [], '\\': 0 })
    expect(parseJson('{"h":1,"\\"":2}')).toEqual({ h: 1, '"': 2 })
    expect(refusalOfText('{"a":{},"\\u0061":"a","\\\\\\"":[]}')).toContain('`a` is given twice')
  })

  it('passes over a byte order mark', () => {
    expect(parseJson('\uFEFF{ "children": 1 }')).toEqual({ children: 1 })
  })

  it('refuses a property that is given twice, however it is written, and one of the same name elsewhere not', () => {
    expect(refusalOfText('{ "arrests": [{ "country": "JP" }],\n  "arrests": [] }')).toBe(
      'line 2, column 3: `arrests` is given twice: only one of the two can be meant',
    )
    expect(refusalOfText('{ "a": 1, "\\u0061": 2 }')).toBe('line 1, column 11: `a` is given twice: only one of the two can be meant')
    expect(parseJson('[{ "a": { "a": 1 } }, { "a": 2 }]')).toEqual([{ a: { a: 1 } }, { a: 2 }])
  })

  it('tells line and column as numbers too', () => {
    expect(() => parseJson('[1,\n 2,\n ]')).toThrow(
      expect.objectContaining({ code: 'INVALID_JSON', position: { line: 3, column: 2 }, problem: 'expected a value, found `]`' }),
    )
    expect(() => parseJson('['.repeat(2 ** 21))).toThrow(expect.objectContaining({ position: undefined }))
  })

  it('reads what JSON.parse reads, and nothing else', () => {
    const ink = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '\\',
      'u0041',
      '0',
      '1',
      '-',
      '.',
      'e',
      '+',
      't',
      'true',
      'null',
      ' ',
      '\n',
      '\u2028',
    )
    const text = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.array(ink, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string(),
      // JSON with one stretch of it replaced.
      fc
        .tuple(fc.json({ maxDepth: 4 }), fc.nat(40), fc.nat(3), ink)
        .map(([json, at, length, mark]) => json.slice(0, at) + mark + json.slice(at + length)),
    )
    fc.assert(
      fc.property(text, (json) => {
        const read = outcomeOf(() => parseJson(json))
        // Harmful names, and names that are given twice, are refused in good JSON too.
        return (
          /(is not allowed|can be meant)$/.test(read) ||
          read.replace(/^InvalidJsonError.*/s, 'SyntaxError') === outcomeOf(() => JSON.parse(json) && asScript(json))
        )
      }),
      { numRuns: 1500 },
    )
  })
})

/** What JSON means as a script: `JSON.parse` of V8 cannot judge names that are written with a backslash. */
function asScript(json: string): unknown {
  return runInThisContext(`(${json})`)
}

/** What a call returns, as JSON, or which error it throws. */
function outcomeOf(call: () => unknown): string {
  try {
    return JSON.stringify(call())
  } catch (error) {
    if (error instanceof InvalidJsonError) return `${error.name}: ${error.problem}`
    return error instanceof SyntaxError ? 'SyntaxError' : String(error)
  }
}
