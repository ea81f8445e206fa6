import type { LawDifference } from '../../../model/law-parts.ts'
import { type CommonPhrases, withCommon } from '../common.ts'
import type { LawChangePhrases } from '../law-changes.ts'
import { common } from './common.ts'

const verbs: Readonly<Record<LawDifference, string>> = { added: '新增', gone: '取消', changed: '变更', reworded: '改述' }

export const lawChanges: LawChangePhrases = /* @__PURE__ */ withCommon(common, {
  parts: {
    scope: '适用对象',
    outside: '不适用者',
    rules: '规则',
    outcomes: '规则的结果',
    readings: '来源未有定论之处',
    conditions: '规则共用的条件',
    measures: '由事实推算的内容',
    facts: '所问的事实',
    parameters: '随结果说明的内容',
    certifiesByPlace: '各地分别出具证明的国家',
    places: '已收录的城市名称',
    dateRounding: '日期的计算',
    notModelled: '未收录的条款',
    citations: '来源',
  },
  differs: { added: '新增', gone: '取消', changed: '变更', reworded: '改述' },
  counted: {
    added: (count) => `新增${count}项`,
    gone: (count) => `取消${count}项`,
    changed: (count) => `变更${count}项`,
    reworded: (count) => `含义不变、表述不同${count}项`,
  },
  nothing: '规则内容没有不同。',
  was: '原为：',
  is: '现为：',
  through: (names) => `因以下内容变更：${names.join('；')}`,
  sameWords: '文字与此前相同',
  alike: { sources: '内容不变，来源不同：', form: '内容不变，仅编写方式不同：' },
  sources: (before, after) => `来源：原为 ${before === '' ? '无' : before}，现为 ${after === '' ? '无' : after}`,
  setsAside: (titles) => `此时不必办理：${titles.join('；')}`,
  before: (titles) => `先于：${titles.join('；')}`,
  cities: (count) => `共${count}个城市`,
  rounding: '按月或按年推算而该日不存在时',
  rounded: { down: '取前一日', up: '取后一日' },
  leftOut: () => '理由见英文版',
  answers: (answers) => `可选答案：${answers.join('；')}`,
  line: (difference, id, through, title, sources) =>
    `${verbs[difference]} \`${id}\`${through.length === 0 ? '' : `（因 ${through.map((name) => `\`${name}\``).join('、')} 变更）`}：${title}${sources === '' ? '' : `（${sources}）`}`,
  lineOfReworded: (count) => `另有${count}条规则内容不变，仅表述或来源不同`,
} satisfies Omit<LawChangePhrases, keyof CommonPhrases>)
