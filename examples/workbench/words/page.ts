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
  readonly themeHeld: string
  readonly menu: string
  readonly skip: string
  readonly loading: string
  readonly missing: string
  readonly tryAgain: string
  readonly unreadable: string
  readonly dismiss: string
  readonly notDrawn: string
  readonly save: string
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
    themeHeld:
      'The page stores nothing of its own accord: the appearance is the same after reloading only where all is kept in the address, as can be chosen under Client.',
    menu: 'Views',
    skip: 'Skip to the content',
    loading: 'Loading the rules …',
    missing: 'A part of this page could not be loaded; the connection may be gone. What you typed is still here.',
    tryAgain: 'Try again',
    unreadable: 'This address could not be read; it may be cut off. Nothing was taken from it. Ask for it again, or for the client file.',
    dismiss: 'Close this notice',
    notDrawn:
      'This view could not be shown: a fault of this page. What you typed is still here: save it as a file, or go on in another view above.',
    save: 'Save as a file',
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
    themeHeld: '本页面不会自行储存任何内容：只有在“个人情况”中选择保留在网址中，重新载入后外观才会保持。',
    menu: '页面',
    skip: '跳至正文',
    loading: '正在载入规则……',
    missing: '本页有一部分未能加载，可能是网络已断开。您输入的内容仍在。',
    tryAgain: '重试',
    unreadable: '无法读取该网址，可能不完整。未从中载入任何内容。请对方重新发送网址，或索取个人情况文件。',
    dismiss: '关闭提示',
    notDrawn: '无法显示此页面，这是本网页的故障。您输入的内容仍在：可以保存为文件，或在上方选择其他页面继续。',
    save: '保存为文件',
    privacy: '您输入的内容只留在本浏览器中，本页面不会向任何地方发送数据。',
    advice: '本页面适用已公布的规则，不构成法律意见。',
    roles: { applicant: '申请人', spouse: '配偶', partner: '伴侣', child: '子女', parent: '父母', sibling: '兄弟姐妹', other: '其他' },
  },
}
