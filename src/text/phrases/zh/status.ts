import type { StatusPhrases } from '../status.ts'

export const status: StatusPhrases = {
  needed: '需要',
  mayBeNeeded: '可能需要',
  notNeeded: '不需要',
  applies: '适用',
  possible: '可能',
  doesNotApply: '不适用',
  open: '待定',
  contested: '有争议',
  adviceFirst: '先咨询',
}
