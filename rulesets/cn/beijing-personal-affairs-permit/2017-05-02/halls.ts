import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Where to apply. */
export const halls = defineChapter(terms, {
  outcomes: {
    'main-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Exit-Entry Reception Hall of the Beijing police', zh: '北京市公安局出入境接待大厅' },
    },
    'zhongguancun-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Zhongguancun Foreigner Service Center', zh: '中关村外国人服务大厅' },
    },
    'chaoyang-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Foreigner Service Center of the Chaoyang sub-bureau', zh: '朝阳分局外国人出入境服务大厅' },
    },
    'shunyi-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Foreigner Service Center of the Shunyi sub-bureau', zh: '顺义分局外国人出入境服务大厅' },
    },
    'shijingshan-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Foreigner Service Center of the Shijingshan sub-bureau', zh: '石景山分局外国人出入境服务大厅' },
    },
    'tongzhou-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Foreigner Service Center of the Tongzhou sub-bureau', zh: '通州分局外国人出入境服务大厅' },
    },
    'office-of-residence': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'exit-entry office, at county level or above, of the place of residence', zh: '居留地县级以上公安机关出入境管理部门' },
    },
  },
  rules: [
    {
      id: 'main-hall',
      title: { en: 'Open to every applicant', zh: '面向全部申请人' },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'main-hall',
        params: {
          address: {
            en: '2 Andingmen East Street (Andingmen Dongdajie), Dongcheng District, at the southeast corner of Beixiaojie Bridge, Second Ring Road',
            zh: '东城区安定门东大街2号（二环路北小街桥东南角）',
          },
          hours: { en: 'Monday to Saturday 9:00–17:00', zh: '周一至周六9:00—17:00' },
        },
      },
    },
    {
      id: 'zhongguancun-hall',
      title: { en: 'Open to every applicant', zh: '面向全部申请人' },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'zhongguancun-hall',
        params: {
          address: { en: 'Jia 22 Shuangyushu Beili, Haidian District', zh: '海淀区双榆树北里甲22号' },
          hours: { en: 'Monday to Saturday 9:00–17:00', zh: '周一至周六9:00—17:00' },
        },
      },
    },
    {
      id: 'chaoyang-hall',
      title: {
        en: 'Takes residence permits for work, study, reunion and personal affairs, and certain employees',
        zh: '受理工作、学习、团聚、私人事务四类居留证件及特定雇员',
      },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'chaoyang-hall',
        params: {
          address: {
            en: 'floors 1 and 2, Building 304, BEZ IT Park, 10A Jiuxianqiao North Road, Chaoyang District',
            zh: '朝阳区酒仙桥北路甲10号电子城IT产业园304楼1至2层',
          },
          hours: { en: 'Monday to Saturday 9:00–17:00', zh: '周一至周六9:00—17:00' },
        },
      },
    },
    {
      id: 'shunyi-hall',
      title: {
        en: 'Takes residence permits for work, study, reunion and personal affairs, and certain employees',
        zh: '受理工作、学习、团聚、私人事务四类居留证件及特定雇员',
      },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'shunyi-hall',
        params: {
          address: {
            en: 'floors 1 and 2 of the office building, Jia 3 Tianzhu East Road, Shunyi District',
            zh: '顺义区天竺东路甲3号办公楼1至2层',
          },
          hours: { en: 'Monday to Saturday 9:00–17:00', zh: '周一至周六9:00—17:00' },
        },
      },
    },
    {
      id: 'shijingshan-hall',
      title: {
        en: 'Takes residence permits for work, study, reunion and personal affairs only',
        zh: '只受理工作、学习、团聚、私人事务四类居留证件',
      },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'shijingshan-hall',
        params: {
          address: { en: '3A Gucheng Nanli, Shijingshan District', zh: '石景山区古城南里甲3号' },
          hours: { en: 'Monday to Saturday 9:00–12:00 and 13:30–17:30', zh: '周一至周六9:00—12:00，13:30—17:30' },
        },
      },
    },
    {
      id: 'tongzhou-hall',
      title: {
        en: 'Takes residence permits for work, study, reunion and personal affairs only',
        zh: '只受理工作、学习、团聚、私人事务四类居留证件',
      },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'tongzhou-hall',
        params: {
          address: { en: '15 Beiguan Street, Yongshun Town, Tongzhou District', zh: '通州区永顺镇北关大街15号' },
          hours: { en: 'Monday to Saturday 9:00–17:00', zh: '周一至周六9:00—17:00' },
        },
      },
    },
    {
      id: 'office-of-residence',
      title: { en: 'Changes go to the office where the holder lives', zh: '变更向居留地出入境管理部门申请' },
      cites: ['eeal_33', 'guide_reminders'],
      when: { condition: 'change' },
      then: { outcome: 'office-of-residence' },
    },
  ],
})
