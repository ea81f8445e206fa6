import type { CommonPhrases } from '../common.ts'

export const common: CommonPhrases = {
  colon: '：',
  comma: '、',
  semicolon: '；',
  stop: '。',
  space: '',
  list: (items) => items.join('、'),
  notAdvice: '本文是将已公布的规则适用于所给事实的结果，不构成法律意见。',
}
