// What everything that shows a text that somebody wrote is made safe by: terminals, documents, pictures, calendars, JSON and errors.

// Ordinary characters are passed over first: properties of Unicode are slow to look up.
const unusual = /[^\n\x20-\x7e]+/g
const steering = /[\p{C}\u2028\u2029]/gu

/**
 * Writes each character otherwise that steers what shows it, or hides in it: control characters but the line break, marks of direction, spaces
 * without width, what is no character.
 *
 * @param write - How it is written.
 *
 * @example
 * writeSteering('a\u202Eb', () => '?') //=> 'a?b'
 */
export function writeSteering(text: string, write: (character: string) => string): string {
  return text.replace(unusual, (run) => run.replace(steering, write))
}

/**
 * Makes a text of several lines fit to be shown: nothing in it steers what shows it.
 *
 * @example
 * inert('a\u001B[31m\nb') //=> 'a\uFFFD[31m\nb'
 */
export function inert(text: string): string {
  return writeSteering(text, () => '\uFFFD')
}

/**
 * Makes a text that somebody wrote fit to be printed: on one line, and without characters that steer a terminal.
 *
 * @example
 * printable('Bei\u001B[31mjing') //=> 'Bei\uFFFD[31mjing'
 */
export function printable(text: string): string {
  return inert(text.replace(/\s+/gu, ' '))
}
