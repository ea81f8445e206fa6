import * as fc from 'fast-check'
import { keptFor, textOf } from './corpus.ts'
import { type Target, targets } from './targets.ts'

/** Values as JSON: those that are kept for any reader, which are no good in most places, and others that are good in some. */
const bad: readonly string[] = [...new Set(targets.flatMap(keptFor).flatMap(([place, text]) => (place === '' ? [] : [text])))]
const good = ['"CN"', '"2015"', '"2015-04-17"', '"unknown"', 'true', '18', '"age"', '"act"', '[]']
const value = fc.oneof(fc.constantFrom(...bad), fc.constantFrom(...good))

const names = ['"__proto__"', '"constructor"', '"toString"', '"\\ud800"', '"a\\u0000"', '"country"', '"unknown"', '""', '"\\u005f_proto__"']
const scraps = [
  '\0',
  '\ud800',
  '\ufeff',
  '\u202e',
  '\xff',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\n',
  '\r\n',
  '-',
  '0',
  '9'.repeat(20),
  '１',
  ' ',
  'null',
  '""',
]

/** A change to a text: somewhere in it something goes, comes twice, or comes in its place. */
type Edit = (text: string) => string

/** Changes to any text: a stretch is taken out or doubled, or a scrap comes in. */
const toText: fc.Arbitrary<Edit> = fc
  .record({
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 12 }),
    how: fc.constantFrom('out', 'twice', 'in'),
    scrap: fc.constantFrom(...scraps),
  })
  .map(({ at, length, how, scrap }) => (text) => {
    const from = at % (text.length + 1)
    const stretch = text.slice(from, from + length)
    return text.slice(0, from) + (how === 'in' ? scrap + stretch : how === 'out' ? '' : stretch + stretch) + text.slice(from + length)
  })

const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d[\d.eE+-]*|true|false|null/g

/** Changes to JSON that leave it JSON: a value or a name is another, or a property comes twice. */
const toJson: fc.Arbitrary<Edit> = fc
  .record({ at: fc.nat(), value, name: fc.constantFrom(...names), isTwice: fc.boolean() })
  .map(({ at, value, name, isTwice }) => (text) => {
    const found = [...text.matchAll(tokens)]
    const token = found[at % Math.max(1, found.length)]
    if (token === undefined) return value
    const [whole, colon] = token
    const instead = colon === undefined ? value : isTwice ? `${whole}${value},${whole}` : `${name}:`
    return text.slice(0, token.index) + instead + text.slice(token.index + whole.length)
  })

/** Texts near those that are kept for a reader. */
export function textsNear(target: Target): fc.Arbitrary<string> {
  const whole = target.sample === undefined ? [] : [JSON.stringify(target.sample)]
  const kept = [...new Set([...keptFor(target).map((one) => textOf(target, one)), ...whole])]
  const isJson = target.sample !== undefined || target.name === 'json-lines'
  const edit = isJson ? fc.oneof({ weight: 3, arbitrary: toJson }, { weight: 1, arbitrary: toText }) : toText
  // Half begin with what is taken, so that not everything is refused for what stood there before.
  const begun = fc.oneof(fc.constantFrom(...kept), fc.constantFrom(...(whole.length > 0 ? whole : kept)))
  return fc.tuple(begun, fc.array(edit, { maxLength: 3 })).map(([text, edits]) => edits.reduce((changed, change) => change(changed), text))
}
