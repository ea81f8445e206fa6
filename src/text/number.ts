/**
 * Writes a number with its thousands set off; one without bound is given in decimal digits.
 *
 * @example
 * numberInWords(2000) //=> '2,000'
 */
export function numberInWords(value: number | string): string {
  const [whole = '', fraction] = String(value).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
}
