import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Police and court records of each arrest, charge and conviction: what adjustment of status asks for in place of certificates. */
export const records = defineChapter(terms, {
  outcomes: {
    'no-certificate-by-residence': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'no police certificate by length of residence appears in the instructions seen (form I-485, edition of 2017): check the edition of today',
        zh: '所见表格说明（I-485，2017年版）未按居住时间要求无犯罪记录证明：请核对现行版本',
      },
    },
    'arrest-report': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'the complete arrest report, original or certified copy', zh: '完整的逮捕报告，原件或经核证的副本' },
    },
    'statement-of-disposition': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'a statement of the police or prosecutor, or a court order, how the arrest ended',
        zh: '警方或检察机关的说明，或法院命令，载明逮捕的最终处理结果',
      },
    },
    'charging-document': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'certified copies of the charging document and of the final disposition of each charge',
        zh: '指控文书和每项指控最终处理结果的经核证副本',
      },
    },
    'sentence-completion': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'the record that the sentence, probation or programme was completed, original or certified copy',
        zh: '已服完刑期、缓刑或完成代替项目的记录，原件或经核证的副本',
      },
    },
    'charge-record': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'charge without an arrest: certified copies of the charging document and of the final disposition',
        zh: '未被逮捕的指控：指控文书和最终处理结果的经核证副本',
      },
    },
    'charge-sentence-completion': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'charge without an arrest: the record that the sentence, probation or programme was completed',
        zh: '未被逮捕的指控：已服完刑期、缓刑或完成代替项目的记录',
      },
    },
    'court-and-prison-records': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'certified court and prison records of the conviction, be it pardoned',
        zh: '定罪的经核证法院和监狱记录，已获赦免的亦须提供',
      },
    },
  },
  rules: [
    {
      id: 'no-certificate-by-residence',
      title: {
        en: 'Adjustment of status: records of arrests, not certificates by residence',
        zh: '调整身份：要求逮捕记录，不按居住地要求证明',
      },
      cites: ['i485', 'k_a_year'],
      when: { condition: 'adjusting-status' },
      then: { outcome: 'no-certificate-by-residence' },
    },
    {
      id: 'arrest-report',
      title: {
        en: 'Every arrest or detention, ever and anywhere, the United States too',
        zh: '任何时间、任何地点的每一次逮捕或拘留，包括在美国',
      },
      cites: ['i485'],
      forEach: 'arrest',
      when: { condition: 'adjusting-status' },
      then: { outcome: 'arrest-report' },
    },
    {
      id: 'statement-of-disposition',
      title: { en: 'No charges followed: how it ended is shown', zh: '未受指控的：须证明处理结果' },
      cites: ['i485'],
      forEach: 'arrest',
      when: { all: [{ condition: 'adjusting-status' }, { fact: 'arrest.charged', operator: 'equal', value: false }] },
      then: { outcome: 'statement-of-disposition' },
    },
    {
      id: 'charging-document',
      title: { en: 'Charges followed: the charge and how it ended', zh: '受到指控的：指控及其处理结果' },
      cites: ['i485'],
      forEach: 'arrest',
      when: {
        all: [
          { condition: 'adjusting-status' },
          {
            any: [
              { fact: 'arrest.charged', operator: 'equal', value: true },
              { fact: 'arrest.convicted', operator: 'equal', value: true },
            ],
          },
        ],
      },
      then: { outcome: 'charging-document' },
    },
    {
      id: 'sentence-completion',
      title: { en: 'A conviction or a programme in its place: that it was completed', zh: '被定罪或进入代替项目的：须证明已完成' },
      cites: ['i485'],
      forEach: 'arrest',
      when: { all: [{ condition: 'adjusting-status' }, { fact: 'arrest.convicted', operator: 'equal', value: true }] },
      then: { outcome: 'sentence-completion' },
    },
    {
      id: 'charge-record',
      title: { en: 'Every charge, even without an arrest', zh: '每一项指控，即使未被逮捕' },
      cites: ['i485'],
      forEach: 'charge',
      when: { condition: 'adjusting-status' },
      then: { outcome: 'charge-record' },
    },
    {
      id: 'charge-sentence-completion',
      title: { en: 'A conviction without an arrest: that the sentence was completed', zh: '未被逮捕而被定罪的：须证明已完成' },
      cites: ['i485'],
      forEach: 'charge',
      when: { all: [{ condition: 'adjusting-status' }, { fact: 'charge.convicted', operator: 'equal', value: true }] },
      then: { outcome: 'charge-sentence-completion' },
    },
    {
      id: 'court-and-prison-records',
      title: {
        en: 'Immigrant visa: records of each conviction, in the United States too, which issues no certificate for this',
        zh: '移民签证：每次定罪的记录，包括在美国的定罪（美国不要求其本国的无犯罪记录证明）',
      },
      cites: ['prison_records'],
      forEach: 'arrest',
      when: { all: [{ condition: 'immigrant-visa' }, { fact: 'arrest.convicted', operator: 'equal', value: true }] },
      then: { outcome: 'court-and-prison-records' },
    },
  ],
})
