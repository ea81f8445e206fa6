import type { Language } from 'immigration-rulesets'
import type { View } from '../state/settings.ts'

interface PageWords {
  readonly title: string
  readonly views: Readonly<Record<View, string>>
  readonly ruleset: string
  readonly destinations: string
  readonly china: string
  readonly day: string
  readonly person: string
  readonly language: string
  readonly theme: string
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>
  readonly menu: string
  readonly skip: string
  readonly loading: string
  readonly privacy: string
  readonly advice: string
  readonly roles: Readonly<Record<'applicant' | 'spouse' | 'partner' | 'child' | 'parent' | 'sibling' | 'other', string>>
}

/** What the page itself says. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    title: 'Papers and police certificates',
    views: {
      client: 'Client',
      interview: 'Interview',
      answers: 'Answers',
      timeline: 'Timeline',
      compare: 'Compare',
      versions: 'Versions',
      checklist: 'Checklist',
      clauses: 'Clauses',
    },
    ruleset: 'What it is about',
    destinations: 'Police certificates',
    china: 'In China',
    day: 'As of',
    person: 'Person',
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'As this device', light: 'Light', dark: 'Dark' },
    menu: 'Views',
    skip: 'Skip to the content',
    loading: 'Loading the rules …',
    privacy: 'What you type stays in this browser: the page sends nothing anywhere.',
    advice: 'This page applies published rules. It is no legal advice.',
    roles: {
      applicant: 'Applicant',
      spouse: 'Spouse',
      partner: 'Partner',
      child: 'Child',
      parent: 'Parent',
      sibling: 'Sibling',
      other: 'Other',
    },
  },
  zh: {
    title: '证件与无犯罪记录证明',
    views: {
      client: '个人情况',
      interview: '问答',
      answers: '结论',
      timeline: '时间线',
      compare: '对比',
      versions: '版本',
      checklist: '清单',
      clauses: '条款',
    },
    ruleset: '事项',
    destinations: '无犯罪记录证明',
    china: '在中国',
    day: '截至日期',
    person: '人员',
    language: '语言',
    theme: '外观',
    themes: { system: '跟随设备', light: '浅色', dark: '深色' },
    menu: '页面',
    skip: '跳至正文',
    loading: '正在载入规则……',
    privacy: '您输入的内容只留在本浏览器中，本页面不会向任何地方发送数据。',
    advice: '本页面适用已公布的规则，不构成法律意见。',
    roles: { applicant: '申请人', spouse: '配偶', partner: '伴侣', child: '子女', parent: '父母', sibling: '兄弟姐妹', other: '其他' },
  },
}
