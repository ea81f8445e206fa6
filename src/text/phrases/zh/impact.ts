import { numberInWords } from '../../number.ts'
import { type CommonPhrases, withCommon } from '../common.ts'
import type { EffectsInWords, ImpactPhrases } from '../impact.ts'
import { common } from './common.ts'

const files = (count: number) => `${numberInWords(count)} 份案卷`

const effectsInWords = ({ changed, unchanged, depends, unaskable }: EffectsInWords) => [
  `${numberInWords(changed)} 份有变`,
  `${numberInWords(unchanged)} 份确定不变`,
  ...(unaskable === undefined ? [`${numberInWords(depends)} 份待定`] : [`${numberInWords(depends - unaskable)} 份取决于一项回答`]),
  ...(unaskable === undefined || unaskable === 0 ? [] : [`${numberInWords(unaskable)} 份取决于无法询问的事`]),
]

export const impact: ImpactPhrases = /* @__PURE__ */ withCommon(common, {
  counts: (count, effects, errors) =>
    `共 ${files(count)}：${[...effectsInWords(effects), ...(errors === 0 ? [] : [`${numberInWords(errors)} 份无法读取`])].join('，')}。`,
  none: '没有给出案卷。',
  compared: (title, before, after, asOf, isFirstDay) =>
    `${title}：自${before}起施行的规则与自${after}起施行的规则，均以${asOf}${isFirstDay ? '（后者施行首日）' : ''}为基准日。`,
  onRecommended: (effects) => `依推荐解读：${effectsInWords(effects).join('，')}。`,
  files,
  file: (number) => `案卷 ${number}`,
  behind: { before: '导致变化的原规则', after: '导致变化的新规则' },
  changed: '有变',
  depends: '取决于回答，请询问',
  cannotBeAsked: '取决于无法询问的事：法律如何解读，或无从得知的事实',
  cannotBeRead: '无法读取',
  assumedDifferently: '未告知，且新旧规则的假定不同，故视为待定',
  turned: (before, after) => `原先：${before} → 现在：${after}`,
  saidOtherwise: (status, before, after) => `原先和现在均为${status}，但内容不同：原先：${before} → 现在：${after}`,
  openInBoth: '原先和现在均待定，但必不相同',
  scope: '本规则',
  covered: { inside: '适用', outside: '不适用', open: '可能适用' },
  settles: (count, of) => (count === of ? '其他均已齐备' : `其中 ${numberInWords(count)} 份其他均已齐备`),
  effectOnRecommended: {
    changed: '依推荐解读有变',
    unchanged: '依推荐解读不变',
    depends: '依推荐解读仍待定',
  },
} satisfies Omit<ImpactPhrases, keyof CommonPhrases>)
