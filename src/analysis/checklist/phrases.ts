import type { Language } from '../../calendar/format.ts'
import type { OutcomeKind } from '../../model/outcome.ts'
import type { ChecklistGroup } from './checklist.ts'

/** Every fixed phrase of a checklist, in one language, besides those that all texts share. */
export interface ChecklistPhrases {
  readonly heading: (title: string) => string
  readonly groups: Readonly<Record<ChecklistGroup, string>>
  readonly goodToKnow: string
  readonly legend: string
  readonly nothing: string
  readonly nothingYet: string
  /** What is said of an outcome that is at somebody's discretion. */
  readonly discretionary: (kind: OutcomeKind) => string
  /** What is said of an outcome that is not decided. */
  readonly open: (kind: OutcomeKind) => string
  readonly dependsOn: string
  readonly dependsOnUnknowable: string
  readonly onThatHangs: string
  readonly alsoOpen: string
}

const en: ChecklistPhrases = {
  heading: (title) => `Checklist: ${title}`,
  groups: { do: 'Do', bring: 'Bring', pay: 'Pay', 'by-when': 'By when', where: 'Where (places open to the applicant)' },
  goodToKnow: 'Good to know',
  legend: '☐ to tick off · ◇ not decided: may turn out to be needed · ≠ sources disagree',
  nothing: 'On the facts given there is nothing to tick off.',
  nothingYet: 'On the facts given so far there is nothing to tick off yet.',
  discretionary: (kind) => byKind(kind, { asked: 'may be asked for', fee: 'may be charged', other: 'possible' }),
  open: (kind) => byKind(kind, { asked: 'may be needed', fee: 'may be due', other: 'may apply' }),
  dependsOn: 'Depends on: ',
  dependsOnUnknowable: 'Depends on what cannot be known: ',
  onThatHangs: 'On that hangs:',
  alsoOpen: 'Also open: ',
}

const zh: ChecklistPhrases = {
  heading: (title) => `清单：${title}`,
  groups: { do: '要办的事', bring: '要准备的材料', pay: '费用', 'by-when': '期限', where: '地点（可前往办理）' },
  goodToKnow: '须知',
  legend: '☐ 待办 · ◇ 尚未确定，可能需要 · ≠ 来源不一致',
  nothing: '根据所给事实，没有待办事项。',
  nothingYet: '根据目前所给事实，尚无确定的待办事项。',
  discretionary: (kind) => byKind(kind, { asked: '可能被要求', fee: '可能收取', other: '可能适用' }),
  open: (kind) => byKind(kind, { asked: '可能需要', fee: '可能需要支付', other: '可能适用' }),
  dependsOn: '取决于：',
  dependsOnUnknowable: '取决于无法查明的事实：',
  onThatHangs: '由此决定：',
  alsoOpen: '另有待定：',
}

/** The phrases of each language. */
export const checklistPhrases: Readonly<Record<Language, ChecklistPhrases>> = { en, zh }

function byKind(kind: OutcomeKind, words: { readonly asked: string; readonly fee: string; readonly other: string }): string {
  if (kind === 'requirement' || kind === 'duty') return words.asked
  return kind === 'fee' ? words.fee : words.other
}
