import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Certificates that cannot be had. */
export const unobtainable = defineChapter(terms, {
  outcomes: {
    'nothing-to-upload': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'nothing to upload: listed as unavailable', zh: '无须上传：该国列为无法取得' },
    },
    explanation: {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-substitute',
      leadsTo: 'authority-that-asks',
      title: { en: 'detailed written explanation why the certificate cannot be had', zh: '详细书面说明为何无法取得证明' },
    },
    'other-evidence': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the consular officer', zh: '领事官员' },
      title: { en: 'other satisfactory evidence may be accepted', zh: '可以接受其他充分证据' },
    },
    'religious-affiliation': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the consular officer', zh: '领事官员' },
      title: { en: 'proof of religious affiliation may be accepted', zh: '可以接受宗教隶属关系证明' },
    },
    affidavit: {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the consular officer', zh: '领事官员' },
      title: { en: 'the applicant’s affidavit or an employer’s letter may be accepted', zh: '可以接受申请人宣誓书或雇主信函' },
    },
  },
  rules: [
    {
      id: 'listed-unavailable',
      title: { en: 'Listed as unavailable: nothing to upload', zh: '列为无法取得的：无须上传' },
      cites: ['step7'],
      forEach: 'country',
      when: { all: [{ condition: 'at-a-consulate' }, { fact: 'country.unavailable', operator: 'equal', value: true }] },
      then: { outcome: 'nothing-to-upload' },
    },
    {
      id: 'explain-unobtainable',
      title: { en: 'Available, but not to be had: explain in writing', zh: '一般可取得但本人无法取得：书面说明' },
      cites: ['step7', 'fam_unobtainable', 'cfr_hardship'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-required' }, { fact: 'country.unobtainable', operator: 'equal', value: true }] },
      then: { outcome: 'explanation' },
    },
    {
      id: 'explain-if-asked',
      title: {
        en: 'What may be asked for and cannot be had: an explanation may be asked for',
        zh: '可能被要求而无法取得的：可能要求书面说明',
      },
      cites: ['step7', 'cfr_nonimmigrant', 'cfr_hardship'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-unobtainable' }, { not: { condition: 'certificate-required' } }] },
      then: { outcome: 'explanation', modality: 'may', by: { en: 'the consular officer', zh: '领事官员' } },
    },
    {
      id: 'other-evidence',
      title: {
        en: 'Once satisfied that it is unobtainable, the officer may accept other evidence of the same fact',
        zh: '领事官员认定无法取得后，可以接受证明同一事实的其他证据',
      },
      cites: ['fam_unobtainable', 'cfr_unobtainable', 'cfr_hardship'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'other-evidence' },
    },
    {
      id: 'religious-affiliation',
      title: { en: 'Lived there in a religious capacity: proof of the affiliation may do', zh: '以宗教身份居住：可以接受隶属关系证明' },
      cites: ['fam_religious'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-unobtainable' }, { fact: 'country.religious', operator: 'equal', value: true }] },
      then: { outcome: 'religious-affiliation' },
    },
    {
      id: 'affidavit',
      title: { en: 'In a firm’s experience an affidavit or an employer’s letter may do', zh: '律所经验：宣誓书或雇主信函也可能被接受' },
      cites: ['firm_experience'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'affidavit' },
    },
  ],
})
