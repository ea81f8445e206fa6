import type { FormPhrases } from '../form.ts'

export const form: FormPhrases = {
  between: '',
  heading: (version) => `${version}的事实`,
  unknown: '不知道',
  yes: '是',
  no: '否',
  number: '数字',
  list: '列表',
  country: '国家或地区',
  place: '城市或地点',
  from: '第一天',
  to: '最后一天',
  toHint: '仍在该处的，请留空。',
  kind: '性质',
  date: '请写作2015-04-17；只知道年月或年份的，写作2015-04或2015。',
  time: '请写作2026-11-20T21:30；不知道时刻的，写作2026-11-20。',
  orUnknown: '无法知道的，请写unknown。',
  orNone: (none) => `“${none}”请写none。`,
  assumed: (value) => `留空时假定：${value}。`,
}
