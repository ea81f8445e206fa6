import type { Language } from 'immigration-rulesets'

interface ChecklistWords {
  readonly introduction: string
  readonly print: string
  readonly language: string
  readonly asPage: string
  readonly changes: string
  readonly stays: string
  readonly ask: string
}

/** What stands around the checklist; the checklist itself comes in the words of the package. */
export const checklistWords: Readonly<Record<Language, ChecklistWords>> = {
  en: {
    introduction:
      'What to do, to bring and by when, to work through on screen or on paper: each person of the family has a page of their own.',
    print: 'Print, or save as PDF',
    language: 'Language of the list',
    asPage: 'As this page',
    changes: 'Say too what changes within a year',
    stays: 'If nothing else happens, nothing on this list changes within a year.',
    ask: 'Answer the open questions',
  },
  zh: {
    introduction: '要办的事、要准备的材料和期限，可在屏幕上或打印后逐项完成；家庭成员各占一页。',
    print: '打印或存为 PDF',
    language: '清单的语言',
    asPage: '与本页相同',
    changes: '同时列出一年内的变化',
    stays: '如别无变化，本清单一年之内不变。',
    ask: '回答待定的问题',
  },
}
