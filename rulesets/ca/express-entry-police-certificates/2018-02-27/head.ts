import type { AmendmentHead } from '../../../../src/authoring.ts'

/** Since when the version is law, and how it was written down: the same for each part of it. */
export const head = {
  inForce: {
    from: '2018-02-27',
    basis: 'bound',
    note: {
      en: 'Reported on this day; the change itself is of 26 or 27 February 2018. It was said to cover every application received on or after 1 January 2015 as well.',
      zh: '该日为见诸报道之日；变动本身发生在2018年2月26日或27日。据称，变动也适用于2015年1月1日及以后收到的所有申请。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
} as const satisfies AmendmentHead
