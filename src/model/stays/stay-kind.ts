import type { Text } from '../text.ts'

/** What people call stays of a kind: one of them within a sentence, and all of them. */
interface KindNames {
  readonly one: Text
  readonly all: Text
}

/** What a stay can have been: a closed list, in the order in which people are asked. */
export const stayKinds = {
  residence: { one: { en: 'residence', zh: '居住' }, all: { en: 'residence', zh: '居住' } },
  visit: { one: { en: 'a visit', zh: '访问' }, all: { en: 'visits', zh: '访问' } },
  'at-sea': { one: { en: 'time at sea', zh: '海上航行' }, all: { en: 'time at sea', zh: '海上航行' } },
  detention: { one: { en: 'detention', zh: '羁押' }, all: { en: 'detention', zh: '羁押' } },
  'official-posting': { one: { en: 'an official posting', zh: '公务派驻' }, all: { en: 'official postings', zh: '公务派驻' } },
} as const satisfies Readonly<Record<string, KindNames>>

/** What a stay was. */
export type StayKind = keyof typeof stayKinds

/** The kinds by name. */
export const stayKindNames = Object.keys(stayKinds) as unknown as readonly [StayKind, ...StayKind[]]

/** Whether a value is the name of a kind. */
export function isStayKind(value: unknown): value is StayKind {
  return (stayKindNames as readonly unknown[]).includes(value)
}

/**
 * The kinds that do not count where only some do.
 *
 * @param counted - The kinds that count; all of them where it is not given.
 *
 * @example
 * uncountedKinds(['residence', 'at-sea', 'detention', 'official-posting']) //=> ['visit']
 */
export function uncountedKinds(counted: readonly StayKind[] | undefined): readonly StayKind[] {
  return counted === undefined ? [] : stayKindNames.filter((kind) => !counted.includes(kind))
}
