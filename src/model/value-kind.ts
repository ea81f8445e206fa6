import type { Places } from './gazetteer.ts'

/**
 * What a name in a condition stands for.
 *
 * `none` marks values that can be lacking altogether, such as the last day of stays that never were.
 */
export type Kind =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'date'; readonly none: boolean }
  | { readonly kind: 'time'; readonly none: boolean }
  | { readonly kind: 'length'; readonly in: 'months' | 'days' | 'hours'; readonly none: boolean }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'country' }
  /** A text that names a place is compared as the city that it names. */
  | { readonly kind: 'text'; readonly places?: Places }
  | { readonly kind: 'countries' }
  | { readonly kind: 'list' }
