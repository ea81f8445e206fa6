import type { AmendmentHead } from '../../../../src/authoring.ts'

/** Since when the version is law, and how it was written down: the same for each part of it. */
export const head = {
  inForce: {
    from: '2023-11-07',
    basis: 'bound',
    note: {
      en: 'The guide is undated. It takes apostilles, which China does from 7 November 2023 on: the earliest day possible for it in this form. When it was published is not known. Its list of those who may apply is also on a subpage whose address names 11 August 2020.',
      zh: '指南未注明日期。其中接受附加证明书，而中国自2023年11月7日起才予接受：这是指南以此内容出现的最早可能日期。何时发布，不得而知。其中的申请人范围另见于一个子页面，该页面的地址含2020年8月11日的日期。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
} as const satisfies AmendmentHead
