import { type CommonPhrases, withCommon } from '../common.ts'
import type { TimelinePhrases } from '../timeline.ts'
import { common } from './common.ts'

export const timeline: TimelinePhrases = /* @__PURE__ */ withCommon(common, {
  timeline: (title, asOf) => `${title === undefined ? '' : `${title}：`}截至${asOf}的居住史`,
  stay: (where, from, to) => `${where}，${from} 至${to === undefined ? '今' : ` ${to}`}`,
  ongoing: '至今',
  asOf: '基准日',
  notKnown: '不明',
  certificate: (where, issued, until) => `${where}的证明，${issued} 签发${until === undefined ? '' : `，自 ${until} 起失效`}`,
  acceptable: { applies: '可用', 'does-not-apply': '不可用', undetermined: '待定', contested: '有争议' },
  triggers: (stay, rules) => `${stay}：依规则 ${rules} 需要证明`,
  neededFrom: (country, rules) => `依规则 ${rules} 需要${country}的证明`,
  askedForStay: (stay, rules) => `${stay}：规则 ${rules} 要求证明，但请先咨询`,
  askedForFrom: (country, rules) => `规则 ${rules} 要求${country}的证明，但请先咨询`,
  legend: '规则',
  triggered: '触发证明要求的居留（数字为规则编号）',
  adviceFirst: '规则要求证明、但请先咨询的居留',
  otherStay: '其他居留',
  acceptableCertificate: '证明可用期间',
  otherCertificate: '不可用或未能确定可用的证明',
  noStays: '未提供居住史',
  inexact: '日期不确定的部分',
} satisfies Omit<TimelinePhrases, keyof CommonPhrases>)
