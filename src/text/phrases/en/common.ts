import type { CommonPhrases } from '../common.ts'

const list = (items: readonly string[]) => (items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`)

export const common: CommonPhrases = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
  space: ' ',
  list,
  notAdvice: 'This is published rules applied to the facts given; it is not legal advice.',
}
