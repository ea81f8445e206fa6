import type { Labels } from '../../../src/authoring.ts'
import { parameters } from '../../parameters.ts'

/** What people call the measures, conditions and parameters of the ruleset `cn-asylum`. */
export const labels = {
  measures: {
    age: { en: 'age', zh: '年龄' },
  },
  conditions: {
    foreigner: { en: 'the person is a foreigner', zh: '当事人是外国人' },
    'under-determination': { en: 'refugee status is being determined', zh: '难民地位正在甄别' },
    recognised: { en: 'the person is a recognised refugee', zh: '当事人已被认定为难民' },
    'asks-the-state': { en: 'the person asks China for asylum for political reasons', zh: '当事人因政治原因请求中国庇护' },
    refused: { en: 'refugee status has been refused', zh: '难民地位申请已被拒绝' },
    'sought-protection': { en: 'the person has sought protection', zh: '当事人已寻求保护' },
  },
  parameters,
} as const satisfies Labels
