/** Latin letters that are no letter with a mark on it. */
const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }),
)

/**
 * Gives the form in which texts such as names of places are compared: letters and digits alone, without regard to case, width, marks on
 * Latin letters, spaces, hyphens and apostrophes of any kind.
 *
 * @returns A text of which the same is given again; of one without a letter or digit, all of it.
 *
 * @example
 * foldText(' BEIJING') //=> 'beijing'
 * foldText('Xi’an') //=> 'xian'
 * foldText('Ürümqi') //=> 'urumqi'
 */
export function foldText(text: string): string {
  // What most names are made of needs no more: Chinese characters stay as they are, and English letters have no marks.
  if (/^[\u4e00-\u9fff]+$/.test(text)) return text
  if (/^[\x20-\x7e]*[A-Za-z0-9][\x20-\x7e]*$/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const lower = text.normalize('NFKC').toLowerCase().normalize('NFKD').trim()
  // Among the letters are modifiers such as `ʼ`, which are apostrophes to all who write them.
  const bare = (lower.replace(/[^\p{L}\p{N}\p{M}]|[\u02b9-\u02cf]/gu, '') || lower).normalize('NFKD')
  const unmarked = bare.replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
  return unmarked.replace(/[øłđðþßæœı]/gu, (letter) => plain.get(letter) ?? letter).normalize('NFC')
}
