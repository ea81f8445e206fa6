import type { Text } from '../text.ts'
import { type StayKind, stayKindNames, stayKinds } from './stay-kind.ts'

/** A part of a stay, as if versions had declared it like the field of a record: it is the same in all of them. */
export type StayFieldDefinition = {
  readonly question: Text
  readonly label: Text
  readonly optional?: true
} & (
  | { readonly type: 'country' | 'text' | 'date' }
  | { readonly type: 'enum'; readonly values: readonly [StayKind, ...StayKind[]]; readonly labels: Readonly<Record<StayKind, Text>> }
)

/** The parts of a stay, in the order in which people are asked. */
export const stayFields = {
  country: {
    type: 'country',
    question: { en: 'In which country was it?', zh: '在哪个国家？' },
    label: { en: 'country', zh: '国家或地区' },
  },
  place: {
    type: 'text',
    optional: true,
    question: { en: 'In which city or locality was it?', zh: '在哪个城市或地方？' },
    label: { en: 'city or locality', zh: '城市或地点' },
  },
  from: {
    type: 'date',
    question: { en: 'On which day did it begin?', zh: '从哪一天开始？' },
    label: { en: 'first day', zh: '第一天' },
  },
  to: {
    type: 'date',
    optional: true,
    question: { en: 'On which day did it end?', zh: '到哪一天结束？' },
    label: { en: 'last day', zh: '最后一天' },
  },
  kind: {
    type: 'enum',
    values: stayKindNames,
    labels: labelsOfKinds(),
    optional: true,
    question: { en: `What was it: ${kindsIn('en', ', ', ' or ')}?`, zh: `性质是什么：${kindsIn('zh', '、', '还是')}？` },
    label: { en: 'kind of stay', zh: '居留的性质' },
  },
} as const satisfies Readonly<Record<string, StayFieldDefinition>>

/** The name of a part of a stay. */
export type StayField = keyof typeof stayFields

/** Those names. */
export const stayFieldNames = Object.keys(stayFields) as unknown as readonly ['country', 'place', 'from', 'to', 'kind']

/** What is asked where the kind of stays was assumed of all that do not tell it: yes where each was what was assumed. */
export const everyStayLived = {
  type: 'boolean',
  question: {
    en: 'Did the person live in each of these places, and not only visit?',
    zh: '当事人在上述各地都是居住，而不只是访问吗？',
  },
  label: { en: 'each stay was residence', zh: '各段居留均为居住' },
} as const

/** Every kind of stay, to choose from. */
function kindsIn(language: keyof Text, comma: string, or: string): string {
  const names = Object.values(stayKinds).map(({ one }) => one[language])
  return names.slice(0, -1).join(comma) + or + names.slice(-1).join('')
}

function labelsOfKinds(): Readonly<Record<StayKind, Text>> {
  return Object.fromEntries(Object.entries(stayKinds).map(([kind, { one }]) => [kind, one])) as Record<StayKind, Text>
}
