import { byKind, type ChecklistPhrases } from '../checklist.ts'
import { status } from './status.ts'

export const checklist: ChecklistPhrases = {
  heading: (title) => `清单：${title}`,
  groups: { do: '要办的事', bring: '要准备的材料', pay: '费用', 'by-when': '期限', where: '地点（可前往办理）' },
  setAside: '不必办理：该地无法出具',
  adviceFirst: '咨询律师或可信机构之前请勿办理：会接触当事人所畏惧的国家，或者附随于此类事项',
  inHand: '不必办理：手上已有可用的证明',
  goodToKnow: '须知',
  changes: '如别无变化，一年之内的变化',
  legend: `☐ 待办 · ◇ ${status.open}，之后可能确定${status.needed} · ≠ ${status.contested}，来源不一致`,
  nothing: '根据所给事实，没有待办事项。',
  nothingYet: '根据目前所给事实，尚无确定的待办事项。',
  discretionary: (kind) => byKind(kind, { asked: status.mayBeNeeded, fee: '可能收取', other: status.possible }),
  bringHeld: (good) => `提交手上的证明：${good}`,
  sent: '须申请：由出具机关直接寄送，无须携带',
  dependsOn: '取决于：',
  dependsOnUnknowable: '取决于无法查明的事实：',
  onThatHangs: '由此决定：',
  alsoOpen: '另有待定：',
}
