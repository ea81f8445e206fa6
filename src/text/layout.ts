import { printable } from '../calendar/printable.ts'

/** The columns that a line of text may have where nothing else is known. */
export const lineWidth = 80

/** The fewest columns that a text can be laid out in; a narrower terminal breaks its lines itself. */
export const leastWidth = 40

/** The columns that a text has in any case, however far it is set in: else it would go down letter by letter. */
const leastRoom = 12

// Characters that take two columns: Chinese, Japanese and Korean, and their punctuation.
const wide =
  '[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]'
const wideCharacters = new RegExp(wide, 'gu')

// What is never parted: an address, a word, or a wide character with the punctuation that belongs to it, and the number of a source before it. No
// line begins with a closing mark.
const unit = new RegExp(`\\w+://\\S+|(?:\\[\\d+\\] )?[（「『《【“‘]*(?:${wide}|(?:(?!${wide})\\S)+)[，。；：！？、）」』》】”’…]*`, 'gu')

/**
 * Counts the columns that a text takes in a terminal: two for each Chinese character, none for an accent that is written apart.
 *
 * @example
 * widthOf('6 个月') //=> 6
 */
export function widthOf(text: string): number {
  return [...text].length + (text.match(wideCharacters)?.length ?? 0) - (text.match(/\p{Mn}/gu)?.length ?? 0)
}

/**
 * Breaks a text into lines of at most so many columns.
 *
 * An address is never broken, so that it can be copied: its line may be longer. So may one that leaves hardly any room.
 *
 * @param text - The text; any run of white space is one space.
 * @param first - What the first line begins with.
 * @param rest - What the others begin with; as many spaces as `first` is wide where it is left out.
 * @param width - The columns of a line.
 *
 * @example
 * wrap('a certificate', '- ') //=> ['- a certificate']
 */
export function wrap(text: string, first = '', rest = ' '.repeat(widthOf(first)), width = lineWidth): readonly string[] {
  const lines: string[] = []
  const room = Math.max(leastRoom, width - widthOf(rest))
  let line = first
  let empty = true
  for (const { text: word, spaced } of unitsOf(printable(text), room)) {
    const glue = spaced && !empty ? ' ' : ''
    if (!empty && widthOf(line) + glue.length + widthOf(word) > widthOf(rest) + room) {
      lines.push(line)
      line = rest + word
    } else {
      line += glue + word
    }
    empty = false
  }
  return [...lines, line.trimEnd()]
}

/**
 * Underlines a heading.
 *
 * @example
 * underline('China', '-') //=> ['China', '-----']
 */
export function underline(heading: string, mark: string, width = lineWidth): readonly string[] {
  const lines = wrap(heading, '', '', width)
  return [...lines, mark.repeat(Math.max(...lines.map(widthOf)))]
}

function unitsOf(text: string, room: number): readonly { readonly text: string; readonly spaced: boolean }[] {
  return [...text.matchAll(unit)].flatMap((match) => {
    const spaced = text[match.index - 1] === ' '
    return cut(match[0], room).map((part, index) => ({ text: part, spaced: spaced && index === 0 }))
  })
}

/** Cuts a word that no line has room for; an address stays whole. */
function cut(word: string, room: number): readonly string[] {
  if (word.length <= room || word.includes('://')) return [word]
  return word.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [word]
}
