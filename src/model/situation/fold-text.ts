/**
 * Gives the form in which texts such as names of places are compared: without regard to case, width and space around.
 *
 * @example
 * foldText(' BEIJING') //=> 'beijing'
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
