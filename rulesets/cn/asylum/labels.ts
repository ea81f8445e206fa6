import type { Labels } from '../../../src/authoring.ts'
import { parameters } from '../../parameters.ts'

/** What people call the measures, conditions and parameters of the ruleset `cn-asylum`. */
export const labels = {
  measures: {
    age: { en: 'age', zh: '年龄' },
  },
  conditions: {
    foreigner: { en: 'the person is a foreigner', zh: '当事人是外国人' },
    'in-determination': { en: 'refugee status is still being determined, reviews included', zh: '难民地位尚在甄别（包括复核）' },
    'determination-over': { en: 'the determination has ended in a refusal', zh: '甄别已以拒绝告终' },
    'extradition-sought': { en: 'a state asks China to extradite a foreigner', zh: '有国家请求引渡外国人' },
    'must-refuse': { en: 'China must refuse the request for extradition', zh: '中国应当拒绝引渡请求' },
    recognised: { en: 'the person is a recognised refugee', zh: '当事人已被认定为难民' },
    'asks-the-state': { en: 'the person asks China for asylum for political reasons', zh: '当事人因政治原因请求中国庇护' },
    'sought-protection': { en: 'the person has sought protection', zh: '当事人已寻求保护' },
  },
  parameters,
} as const satisfies Labels
