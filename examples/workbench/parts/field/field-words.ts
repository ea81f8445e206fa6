import type { Language } from 'immigration-rulesets'

interface FieldWords {
  readonly yes: string
  readonly no: string
  readonly notSaid: string
  readonly unknown: string
  readonly writeDate: string
  readonly writeTime: string
  readonly wholeNumber: (unit: string | undefined) => string
  readonly goesOn: string
  readonly noneOfThem: string
  readonly another: string
  readonly one: string
  readonly add: (what: string) => string
  readonly addStay: string
  readonly remove: string
  readonly draft: string
  readonly entry: (what: string, number: number) => string
  readonly stay: string
  readonly aside: (what: string, aside: string) => string
  readonly sort: string
  readonly shownEntries: (first: number, last: number, count: number) => string
  readonly entriesBefore: string
  readonly entriesAfter: string
  readonly cannotShow: string
  readonly assumed: (answer: string) => string
  readonly space: string
  readonly assumedKind: string
}

/** What the fields themselves say. */
export const fieldWords: Readonly<Record<Language, FieldWords>> = {
  en: {
    yes: 'Yes',
    no: 'No',
    notSaid: 'Not said',
    unknown: 'I do not know',
    writeDate: 'A date, as far as known: 2019, 2019-05 or 2019-05-14',
    writeTime: 'A time, as far as known: 2019, 2019-05, 2019-05-14 or 2019-05-14T21:30',
    wholeNumber: (unit) => (unit === undefined ? 'A whole number' : `A whole number, in ${unit}`),
    goesOn: 'Empty while it goes on',
    noneOfThem: 'None',
    another: 'Another country …',
    one: 'A country …',
    add: (what) => `Add: ${what}`,
    addStay: 'Add a stay',
    remove: 'Remove',
    draft: 'Nothing is filled in here yet: until something is, it does not count.',
    entry: (what, number) => `${what.charAt(0).toUpperCase()}${what.slice(1)} ${number}`,
    stay: 'Stay',
    aside: (what, aside) => `${what} (${aside})`,
    sort: 'Put in order of time',
    shownEntries: (first, last, count) => `${first} to ${last} of ${count} are shown.`,
    entriesBefore: 'Show those before',
    entriesAfter: 'Show those after',
    cannotShow: 'The file says here what this form cannot show:',
    assumed: (answer) => `While nothing is said: “${answer}”.`,
    space: ' ',
    assumedKind: 'A stay of which no kind is said is taken as residence.',
  },
  zh: {
    yes: '是',
    no: '否',
    notSaid: '未填写',
    unknown: '不知道',
    writeDate: '日期知道多少写多少：2019、2019-05 或 2019-05-14',
    writeTime: '时间知道多少写多少：2019、2019-05、2019-05-14 或 2019-05-14T21:30',
    wholeNumber: (unit) => (unit === undefined ? '整数' : `整数，单位：${unit}`),
    goesOn: '至今仍在则留空',
    noneOfThem: '没有',
    another: '再添加一个国家或地区……',
    one: '请选择国家或地区……',
    add: (what) => `添加${what}`,
    addStay: '添加一段居留',
    remove: '删除',
    draft: '此处尚未填写任何内容，填写之前不计入。',
    entry: (what, number) => `${what}${number}`,
    stay: '居留',
    aside: (what, aside) => `${what}（${aside}）`,
    sort: '按时间排序',
    shownEntries: (first, last, count) => `现显示第${first}至${last}项，共${count}项。`,
    entriesBefore: '显示前面各项',
    entriesAfter: '显示后面各项',
    cannotShow: '文件中此处的内容无法在表单中显示：',
    assumed: (answer) => `未填写时按“${answer}”处理。`,
    space: '',
    assumedKind: '未注明性质的居留按居住处理。',
  },
}
