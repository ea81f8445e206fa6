import type { RulesetVersion } from '../../src/model/version.ts'

/** Every reading of a version pinned to the value that its encoders recommend. */
export function recommended({ readings }: RulesetVersion): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, reading.recommended]))
}
