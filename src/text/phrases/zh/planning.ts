import { type CommonPhrases, withCommon } from '../common.ts'
import type { PlanningPhrases } from '../planning.ts'
import { common } from './common.ts'

export const planning: PlanningPhrases = /* @__PURE__ */ withCommon(common, {
  plan: (filingOn) => `${filingOn} 递交所需的证明`,
  filing: '计划递交日',
  issueFrom: (what) => `${what}：签发的第一天`,
  issueBy: (what) => `${what}：签发的最后一天`,
  applyBy: (what) => `${what}：按通常办理时间，申请的最后一天`,
  certificateOf: (where) => `无犯罪记录证明（${where}）`,
  acceptableIfIssued: (earliest, latest) =>
    earliest === undefined ? `在 ${latest} 或之前签发的，递交日可用。` : `在 ${earliest} 至 ${latest} 期间签发的，递交日可用。`,
  waiting: (time, title) => `办理时间：${time}（${title}）。`,
} satisfies Omit<PlanningPhrases, keyof CommonPhrases>)
