import type { AmendmentHead } from '../../../../src/authoring.ts'

/** Since when the version is law, and how it was written down: the same for each part of it. */
export const head = {
  inForce: { from: '2011-02-07', basis: 'exact' },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
} as const satisfies AmendmentHead
