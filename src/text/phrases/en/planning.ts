import { type CommonPhrases, withCommon } from '../common.ts'
import type { PlanningPhrases } from '../planning.ts'
import { common } from './common.ts'

export const planning: PlanningPhrases = /* @__PURE__ */ withCommon(common, {
  plan: (filingOn) => `Certificates for filing on ${filingOn}`,
  filing: 'Planned filing',
  issueFrom: (what) => `${what}: first day for it to be issued`,
  issueBy: (what) => `${what}: last day for it to be issued`,
  applyBy: (what) => `${what}: last day to apply, by the time it usually takes`,
  certificateOf: (where) => `Police certificate, ${where}`,
  acceptableIfIssued: (earliest, latest) =>
    earliest === undefined
      ? `Acceptable on the filing date if issued on ${latest} or before.`
      : `Acceptable on the filing date if issued from ${earliest} to ${latest}.`,
  waiting: (time, title) => `Takes ${time}: ${title}.`,
} satisfies Omit<PlanningPhrases, keyof CommonPhrases>)
