import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** What the law leaves out. */
export const silence = defineChapter(terms, {
  outcomes: {
    'no-definition': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'Chinese law does not say who is a refugee', zh: '中国法律没有规定难民的定义' },
    },
    'no-procedure': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'Chinese law has no procedure for claims: no form, no office to apply to',
        zh: '中国法律没有规定申请程序：没有申请表格，也没有受理机关',
      },
    },
    'no-authority': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'Chinese law names nobody who decides on status: the National Immigration Administration has had a division for refugees since 2021, and no text was found that lets it decide',
        zh: '中国法律没有指明由谁认定难民地位：国家移民管理局自2021年起设有难民事务部门，但未见授权其认定的规定',
      },
    },
    'no-time-limit': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'Chinese law sets no time for claiming or deciding, and no validity for the documents',
        zh: '中国法律没有规定申请或认定的期限，也没有规定证件的有效期',
      },
    },
    'work-not-stated': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'article 46 gives no right to work: in practice refugees other than the Indochinese are treated as foreigners without one',
        zh: '第四十六条未规定工作权：实践中印支难民以外的难民按无就业权的外国人对待',
      },
    },
  },
  rules: [
    {
      id: 'no-definition',
      title: { en: 'The law is silent on the definition', zh: '法律未规定定义' },
      cites: ['silence', 'eeal_46_applicants'],
      when: { condition: 'foreigner' },
      then: { outcome: 'no-definition' },
    },
    {
      id: 'no-procedure',
      title: { en: 'The law is silent on the procedure', zh: '法律未规定程序' },
      cites: ['silence', 'eeal_46_applicants'],
      when: { condition: 'foreigner' },
      then: { outcome: 'no-procedure' },
    },
    {
      id: 'no-authority',
      title: { en: 'The law is silent on who decides', zh: '法律未规定认定机关' },
      cites: ['silence', 'authority', 'factsheet', 'eeal_46_refugees'],
      when: { condition: 'foreigner' },
      then: { outcome: 'no-authority' },
    },
    {
      id: 'no-time-limit',
      title: { en: 'The law is silent on times', zh: '法律未规定期限' },
      cites: ['eeal_46_applicants', 'eeal_46_refugees', 'silence'],
      when: { condition: 'foreigner' },
      then: { outcome: 'no-time-limit' },
    },
    {
      id: 'work-not-stated',
      title: { en: 'The law is silent on work', zh: '法律未规定工作权' },
      cites: ['eeal_46_refugees', 'loc_work'],
      when: { any: [{ condition: 'in-determination' }, { condition: 'recognised' }] },
      then: { outcome: 'work-not-stated' },
    },
  ],
})
