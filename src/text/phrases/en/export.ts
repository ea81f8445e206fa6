import type { ExportPhrases } from '../export.ts'

export const exported: ExportPhrases = {
  length: {
    months: 'As a number: 32 for each month, and 1 for each day left over.',
    days: 'As a number of days.',
    hours: 'As a number of minutes.',
  },
  orNull: 'null where there is none.',
  some: 'there is one',
}
