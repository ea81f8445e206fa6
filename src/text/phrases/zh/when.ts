import { type CommonPhrases, withCommon } from '../common.ts'
import type { WhenPhrases } from '../when.ts'
import { common } from './common.ts'

export const when: WhenPhrases = /* @__PURE__ */ withCommon(common, {
  title: (ruleset) => `${ruleset}：到何时为止`,
  asked: (asOf, until) => `以${asOf}为准，假定此后别无变化；查看至${until}。`,
  notUntil: (status, day, cause, then) => `${day}以前${status}；自当日起${then}：${cause}。`,
  until: (status, lastDay) => `至${lastDay}（含当日）${status}。`,
  then: (status, day, cause) => `${day}起${status}：${cause}。`,
  good: { applies: '有效', 'does-not-apply': '不再有效', notYet: '无效' },
  checked: (day) => `规则最近一次核对于${day}；此后的法律变动未计入。`,
  outsideNow: '本规则不适用于本案，无法给出日期：`evaluate` 说明原因及应向何处求助。',
  nothingDecided: (until) => `已确定的各项，如别无变化，至${until}为止不变。`,
  openNow: (count) => `尚有 ${count} 项未能确定。\`evaluate\` 说明取决于什么；得知后即可给出日期。`,
  outside: '不在本规则范围内',
  orderBy: (day, time) => `请最迟于${day}申请下一份：办理需时${time}。`,
  orderEntry: (about) => `${about}按通常办理时间，今日为申请下一份的最后一日。`,
  turnEntry: (about) => `${about}自今日起有变化。`,
  nothing: (until) => `如别无变化，至${until}为止各项结论不变。`,
  others: (count, until) => `其余${count}项结论至${until}不变。`,
  stops: {
    law: (day) => `向前查看至${day}：未收录更早的规则。`,
    horizon: (day) => `向前只查看至${day}。`,
  },
  stopsByFacts: (day, problem) => `向前查看至${day}：前一日所给事实不能成立（${problem}）。`,
  endsByFacts: (day, problem) => `查看至${day}：其后的规则不能采用所给事实（${problem}）。`,
  turns: (age) => `您年满${age}周岁`,
  canTurn: (age) => `您可能年满${age}周岁`,
  reaches: (what, threshold) => `${what}达到${threshold}`,
  canReach: (what, threshold) => `${what}可能达到${threshold}`,
  fallsBelow: (what, threshold) => `${what}少于${threshold}`,
  canFallBelow: (what, threshold) => `${what}可能少于${threshold}`,
  becomes: (what, value) => `情况改变：${what}（${value}）`,
  lawOfDay: '规则本身自该日起不同',
  takesOver: (day) => `${day}起施行的规则取而代之`,
} satisfies Omit<WhenPhrases, keyof CommonPhrases>)
