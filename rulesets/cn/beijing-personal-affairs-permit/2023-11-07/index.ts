import { amendVersion } from '../../../../src/authoring.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { documents } from './documents.ts'
import { head } from './head.ts'

/**
 * The residence permit for personal affairs (私人事务类居留证件) in Beijing: the later edition of Beijing’s guide.
 *
 * It limits the family to spouse, parents and children under 18 of the foreigner or the spouse’s parents, frees S1 holders from proving
 * kinship, takes apostilles, and asks the health certificate from 18 to 70. Its part on procedure was not visible: what is said of it here
 * comes from pages of the same edition on other permits, from the law, and, where said so, from the earlier edition.
 *
 * Ages are taken on the as-of date. The length asked for is a whole number of months, `moreDays` telling whether days come on top: the tiers
 * of the fees end on whole years, so that nothing finer can matter, and no day of issue has to be guessed to say what one year is.
 */
export default amendVersion(documents, {
  ...head,
  citations: sources,
  labels,
  repeal: {
    notModelled: ['S2-01'],
  },
  replace: {
    outcomes: {
      slip: {
        title: {
          en: 'with the application slip: lawful residence in China while the passport is held',
          zh: '护照被收存期间，可凭受理回执在中国境内合法居留',
        },
      },
    },
    rules: [
      { id: 'pay-and-collect', cites: ['earlier_edition'] },
      { id: 'cooperation', cites: ['regs_20_2023'] },
      { id: 'leave-if-refused', cites: ['eeal_32_2023'] },
      { id: 'refused-after-the-end', cites: ['regs_18_2023', 'regs_33', 'eeal_32_2023'] },
      { id: 'fee-under-one-year', cites: ['fee_schedule_2023', 'eeal_30_2023'] },
      { id: 'fee-one-to-three-years', cites: ['fee_schedule_2023'] },
      { id: 'fee-three-to-five-years', cites: ['fee_schedule_2023'] },
      { id: 'fee-change', cites: ['fee_schedule_2023'] },
      { id: 'fee-added-person', cites: ['fee_schedule_2023'] },
      { id: 'thirty-days-after-entry', cites: ['eeal_30_2023', 'regs_36', 'civil_code'] },
      { id: 'thirty-days-before-end', cites: ['eeal_32_2023'] },
      { id: 'ten-days-after-change', cites: ['eeal_33_2023', 'civil_code'] },
      { id: 'late-after-entry', cites: ['eeal_30_2023'] },
      { id: 'late-for-extension', cites: ['eeal_32_2023'] },
      { id: 'late-for-change', cites: ['eeal_33_2023'] },
      { id: 'legal-maximum', cites: ['regs_18_2023', 'regs_36', 'eeal_30_2023', 'civil_code'] },
      { id: 'seven-working-days', cites: ['sister_time', 'regs_36', 'civil_code'] },
      { id: 'decision-overdue', cites: ['regs_18_2023', 'regs_36'] },
      { id: 'slip', cites: ['regs_18_2023'] },
      { id: 'told-once', cites: ['regs_18_2023'] },
      { id: 'verification', cites: ['regs_20_2023'] },
      { id: 'length-of-family', cites: ['eeal_30_2023', 'sister_chinese_origin'] },
      { id: 'length-of-owner', cites: ['eeal_30_2023', 'sister_chinese_origin'] },
      { id: 'length-of-patient', cites: ['eeal_30_2023', 'sister_chinese_origin'] },
      { id: 'length-of-others', cites: ['eeal_30_2023'] },
      { id: 'length-too-short', cites: ['eeal_30_2023', 'regs_36'] },
      { id: 'length-too-long', cites: ['eeal_30_2023'] },
      { id: 'refusal-of-permit-final', cites: ['eeal_36_2023', 'sister_time'] },
      { id: 'refusal-of-extension-final', cites: ['eeal_36_2023', 'sister_time'] },
      {
        id: 'main-hall',
        title: { en: 'Open to every applicant', zh: '面向全部申请人' },
        cites: ['halls_2025', 'sister_time'],
        when: { condition: 'any-application' },
        then: {
          outcome: 'main-hall',
          params: {
            address: {
              en: '2 Andingmen East Street (Andingmen Dongdajie), Dongcheng District, at the southeast corner of Beixiaojie Bridge, Second Ring Road',
              zh: '东城区安定门东大街2号（二环路北小街桥东南角）',
            },
            hours: { en: 'Monday to Saturday 9:00–17:00, not on statutory holidays', zh: '周一至周六9:00—17:00（法定节假日除外）' },
          },
        },
      },
      {
        id: 'zhongguancun-hall',
        title: { en: 'Open to every applicant', zh: '面向全部申请人' },
        cites: ['halls_2025', 'halls_hours'],
        when: { condition: 'any-application' },
        then: {
          outcome: 'zhongguancun-hall',
          params: {
            address: { en: 'Jia 22 Shuangyushu Beili, Haidian District', zh: '海淀区双榆树北里甲22号' },
            hours: { en: 'Monday to Saturday 9:00–17:00, not on statutory holidays', zh: '周一至周六9:00—17:00（法定节假日除外）' },
          },
        },
      },
      {
        id: 'chaoyang-hall',
        title: {
          en: 'Takes residence permits for work, study, reunion and personal affairs, and certain employees',
          zh: '受理工作、学习、团聚、私人事务四类居留证件及特定雇员',
        },
        cites: ['halls_2025', 'halls_hours'],
        when: { condition: 'any-application' },
        then: {
          outcome: 'chaoyang-hall',
          params: {
            address: {
              en: 'floors 1 and 2, Building 304, BEZ IT Park, 10A Jiuxianqiao North Road, Chaoyang District',
              zh: '朝阳区酒仙桥北路甲10号电子城IT产业园304楼1至2层',
            },
            hours: { en: 'Monday to Saturday 9:00–17:00, not on statutory holidays', zh: '周一至周六9:00—17:00（法定节假日除外）' },
          },
        },
      },
      {
        id: 'shunyi-hall',
        title: {
          en: 'Takes residence permits for work, study, reunion and personal affairs, and certain employees',
          zh: '受理工作、学习、团聚、私人事务四类居留证件及特定雇员',
        },
        cites: ['halls_2025', 'halls_hours'],
        when: { condition: 'any-application' },
        then: {
          outcome: 'shunyi-hall',
          params: {
            address: {
              en: 'floors 1 and 2 of the office building, Jia 3 Tianzhu East Road, Shunyi District',
              zh: '顺义区天竺东路甲3号办公楼1至2层',
            },
            hours: { en: 'Monday to Saturday 9:00–17:00, not on statutory holidays', zh: '周一至周六9:00—17:00（法定节假日除外）' },
          },
        },
      },
      {
        id: 'shijingshan-hall',
        title: {
          en: 'Takes residence permits for work, study, reunion and personal affairs only',
          zh: '只受理工作、学习、团聚、私人事务四类居留证件',
        },
        cites: ['halls_earlier', 'halls_hours'],
        when: { condition: 'any-application' },
        then: {
          outcome: 'shijingshan-hall',
          params: {
            address: { en: '3A Gucheng Nanli, Shijingshan District', zh: '石景山区古城南里甲3号' },
            hours: {
              en: 'Monday to Saturday 9:00–12:00 and 13:30–17:30, not on statutory holidays',
              zh: '周一至周六9:00—12:00，13:30—17:30（法定节假日除外）',
            },
          },
        },
      },
      {
        id: 'tongzhou-hall',
        title: {
          en: 'Takes residence permits for work, study, reunion and personal affairs only',
          zh: '只受理工作、学习、团聚、私人事务四类居留证件',
        },
        cites: ['halls_earlier', 'halls_hours'],
        when: { condition: 'any-application' },
        then: {
          outcome: 'tongzhou-hall',
          params: {
            address: { en: '15 Beiguan Street, Yongshun Town, Tongzhou District', zh: '通州区永顺镇北关大街15号' },
            hours: { en: 'Monday to Saturday 9:00–17:00, not on statutory holidays', zh: '周一至周六9:00—17:00（法定节假日除外）' },
          },
        },
      },
      { id: 'office-of-residence', cites: ['eeal_33_2023'] },
    ],
  },
  add: {
    outcomes: {
      'missed-interview': {
        kind: 'consequence',
        modality: 'may',
        by: { en: 'the exit-entry office', zh: '出入境管理部门' },
        title: { en: 'an interview missed without good reason can lead to refusal', zh: '无正当理由不按约面谈的，可不予签发' },
      },
      'more-halls': {
        kind: 'notice',
        modality: 'is',
        title: {
          en: 'Beijing has had ten such halls since 2021: ask which take this permit, and check the hours',
          zh: '2021年起北京共有十处受理大厅：请事先查询受理范围和时间',
        },
      },
    },
    rules: [
      {
        after: 'verification',
        rules: [
          {
            id: 'missed-interview',
            title: { en: 'An interview missed', zh: '未按约面谈' },
            cites: ['sister_attention', 'sister_time'],
            when: { condition: 'any-application' },
            then: { outcome: 'missed-interview' },
          },
        ],
      },
      {
        after: 'office-of-residence',
        rules: [
          {
            id: 'more-halls',
            title: { en: 'The list is not complete', zh: '名单并不完整' },
            cites: ['halls_ten', 'halls_earlier'],
            when: { condition: 'any-application' },
            then: { outcome: 'more-halls' },
          },
        ],
      },
    ],
    notModelled: [
      { clauses: ['S2-01'], reason: 'Says what the earlier page was about: the permit and its extension, the kinds of application.' },
      { clauses: ['S2-12'], reason: 'The later edition no longer asks for black ink.' },
      { clauses: ['S2-15'], reason: 'The later edition asks for the host’s residence permit in the place of the travel document.' },
      { clauses: ['S2-18'], reason: 'The later edition frees S1 holders and treats S2 holders like all others; see K-17.' },
      { clauses: ['S2-21'], reason: 'The note on other documents is not in the later edition.' },
      {
        clauses: ['S2-25'],
        reason: 'The later edition asks for a diagnosis or a notice of admission; six months are not in what was visible of it.',
      },
      {
        clauses: ['S2-26'],
        reason: 'Who issues the paper was cut off in the later edition; the note of its citation tells what the earlier one said.',
      },
      { clauses: ['S2-27'], reason: 'Above 18 became 18 to 70; see BJ-09 and K-18.' },
    ],
  },
})
