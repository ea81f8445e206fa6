import { defineChapter } from '../../../../src/authoring.ts'
import { nationalityNotDecided, nationalityNotDecidedRule } from '../scope.ts'
import { terms } from './terms.ts'

/** A child born in China, and whoever may be Chinese by birth. */
export const birth = defineChapter(terms, {
  outcomes: {
    'nationality-not-decided': nationalityNotDecided,
    'register-birth': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'register the birth for stay or residence: the parents or an agent', zh: '由父母或代理人为婴儿办理停留或者居留登记' },
    },
    'birth-deadline': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'registration of the birth: 60 days', zh: '出生登记期限：出生后六十日内' },
    },
    'birth-certificate': { kind: 'requirement', modality: 'must', title: { en: 'birth certificate of the child', zh: '婴儿出生证明' } },
    'exit-entry-office': {
      kind: 'facility',
      modality: 'is',
      title: {
        en: 'exit-entry office of the police, county level or above, where the parents live',
        zh: '父母停留居留地县级以上公安机关出入境管理机构',
      },
    },
  },
  rules: [
    nationalityNotDecidedRule,
    {
      id: 'register-birth',
      title: { en: 'A foreign child born in China is registered', zh: '在中国境内出生的外国婴儿须办理登记' },
      cites: ['eeal_40'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'register-birth' },
    },
    {
      id: 'birth-within-60-days',
      title: { en: '60 days, the day of birth not counted', zh: '六十日，出生当日不计入' },
      cites: ['eeal_40', 'counting'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'birth-deadline', params: { dueOn: { fact: 'registerBirthBy' } } },
    },
    {
      id: 'birth-certificate',
      title: { en: 'The birth certificate is brought', zh: '须持出生证明办理' },
      cites: ['eeal_40'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'birth-certificate' },
    },
    {
      id: 'exit-entry-office',
      title: { en: 'The exit-entry office takes it, not the police station', zh: '由出入境管理机构而非派出所受理' },
      cites: ['eeal_40'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'exit-entry-office' },
    },
  ],
})
