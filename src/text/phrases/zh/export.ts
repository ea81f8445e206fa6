import type { ExportPhrases } from '../export.ts'

export const exported: ExportPhrases = {
  length: {
    months: '写作数字：每个月为32，余下的每天为1。',
    days: '写作天数。',
    hours: '写作分钟数。',
  },
  orNull: '没有的，写null。',
  some: '有',
}
