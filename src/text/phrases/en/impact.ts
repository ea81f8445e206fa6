import { numberInWords } from '../../number.ts'
import { type CommonPhrases, withCommon } from '../common.ts'
import type { EffectsInWords, ImpactPhrases } from '../impact.ts'
import { common } from './common.ts'

const files = (count: number) => `${numberInWords(count)} file${count === 1 ? '' : 's'}`

const effectsInWords = ({ changed, unchanged, depends, unaskable }: EffectsInWords) => [
  `${numberInWords(changed)} changed`,
  `${numberInWords(unchanged)} surely unchanged`,
  ...(unaskable === undefined
    ? [`${numberInWords(depends)} still open`]
    : [`${numberInWords(depends - unaskable)} ${depends - unaskable === 1 ? 'depends' : 'depend'} on an answer`]),
  ...(unaskable === undefined || unaskable === 0 ? [] : [`${numberInWords(unaskable)} on what nobody can be asked`]),
]

export const impact: ImpactPhrases = /* @__PURE__ */ withCommon(common, {
  counts: (count, effects, errors) =>
    `Of ${files(count)}: ${[...effectsInWords(effects), ...(errors === 0 ? [] : [`${numberInWords(errors)} cannot be read`])].join(', ')}.`,
  none: 'No client files were given.',
  compared: (title, before, after, asOf, isFirstDay) =>
    `${title}: the rules in force from ${before} and those from ${after}, both applied as of ${asOf}${isFirstDay ? ', the first day of the later ones' : ''}.`,
  onRecommended: (effects) => `With the law read as recommended: ${effectsInWords(effects).join(', ')}.`,
  files,
  file: (number) => `File ${number}`,
  behind: { before: 'Earlier rules behind the changes', after: 'Later rules behind the changes' },
  changed: 'Changed',
  depends: 'Depends on an answer: ask',
  cannotBeAsked: 'Depends on what nobody can be asked: how the law is read, or what cannot be known',
  cannotBeRead: 'Cannot be read',
  assumedDifferently: 'Not told, and assumed otherwise in the later rules; so taken as open',
  turned: (before, after) => `before: ${before} → now: ${after}`,
  saidOtherwise: (status, before, after) => `${status} before and now, but otherwise: before: ${before} → now: ${after}`,
  openInBoth: 'open before and now, but surely not the same',
  scope: 'these rules',
  covered: { inside: 'covered', outside: 'not covered', open: 'perhaps covered' },
  settles: (count, of) => (count === of ? 'nothing else is missing' : `in ${numberInWords(count)} nothing else is missing`),
  effectOnRecommended: {
    changed: 'changed with the law read as recommended',
    unchanged: 'unchanged with the law read as recommended',
    depends: 'open even with the law read as recommended',
  },
} satisfies Omit<ImpactPhrases, keyof CommonPhrases>)
