import { quote } from '../../calendar/partial-date.ts'

/**
 * Adds a property name or a number in a list to a path.
 *
 * @example
 * joinPath(joinPath('measures', 'country.stay'), 'since') //=> 'measures["country.stay"].since'
 */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  if (!/^[A-Za-z_][\w-]{0,63}$/.test(key)) return `${path}[${quote(key).replaceAll('`', '"')}]`
  return path === '' ? key : `${path}.${key}`
}

/**
 * Writes the path of property names and numbers in lists.
 *
 * @example
 * pathOf(['residences', 2, 'from']) //=> 'residences[2].from'
 */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => joinPath(path, typeof key === 'number' ? key : String(key)), '')
}
