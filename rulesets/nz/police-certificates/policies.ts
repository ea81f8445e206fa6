import type { Policy } from '../../../src/authoring.ts'
import { furtherNationality, longerStay, longerStayElsewhere } from '../../certificate-policies.ts'

/** What is to hold of the police certificates for New Zealand, whoever is asked for them. */
export const policies: readonly Policy[] = [
  longerStay,
  longerStayElsewhere,
  {
    ...furtherNationality,
    versions: ['1999-07-26', '2002-07-01'],
  },
  {
    ...furtherNationality,
    id: 'further-nationality-but-of-australia',
    title: {
      en: 'A further nationality, except that of Australia, never removes the requirement of a certificate',
      zh: '多一个国籍（澳大利亚国籍除外），绝不会因此不再要求某国的证明',
    },
    when: { fact: 'nationalities', operator: 'doesNotContain', value: 'AU' },
    versions: ['2009-07-30', '2011-02-07'],
  },
  {
    ...furtherNationality,
    id: 'further-nationality-but-of-australia-or-china',
    title: {
      en: 'A further nationality, except that of Australia or China, never removes the requirement of a certificate',
      zh: '多一个国籍（澳大利亚或中国国籍除外），绝不会因此不再要求某国的证明',
    },
    when: {
      all: [
        { fact: 'nationalities', operator: 'doesNotContain', value: 'AU' },
        { fact: 'nationalities', operator: 'doesNotContain', value: 'CN' },
      ],
    },
    versions: ['2020-09-30', '2025-12-01', '2025-12-08', '2026-07-01'],
  },
]
