/** Every word that {@link RemarkKind} can be. */
export const remarkKinds = [
  'outcome-never-applies',
  'rule-never-applies',
  'rule-always-covered',
  'exception-never-matters',
  'never-matters',
  'readings-alike',
  'overlap',
  'gap',
  'conflict',
  'assumption-lessens',
] as const

/** What sort of thing is remarked of a version that was looked at in every situation. */
export type RemarkKind = (typeof remarkKinds)[number]
