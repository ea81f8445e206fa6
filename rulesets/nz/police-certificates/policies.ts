import type { Policy } from '../../../src/authoring.ts'

/** What is to hold of the police certificates for New Zealand, whoever is asked for them. */
export const policies: readonly Policy[] = [
  {
    id: 'longer-stay',
    title: {
      en: 'A longer stay in a country, where it reaches no other stay there, never removes the requirement of its certificate',
      zh: '在一国的一次停留变长（且未与在该国的另一次停留相接），绝不会因此不再要求该国的证明',
    },
    change: { longer: 'residences', where: 'here', joining: 'never' },
    never: 'lost',
    outcomes: ['police-certificate'],
  },
  {
    id: 'longer-stay-elsewhere',
    title: {
      en: 'A longer stay in another country, where it reaches no other stay there, never removes the requirement of a country’s certificate',
      zh: '在别国的一次停留变长（且未与在那里的另一次停留相接），绝不会因此不再要求某国的证明',
    },
    change: { longer: 'residences', where: 'elsewhere', joining: 'never' },
    never: 'lost',
    outcomes: ['police-certificate'],
  },
  {
    id: 'further-nationality',
    title: { en: 'A further nationality never removes the requirement of a certificate', zh: '多一个国籍，绝不会因此不再要求某国的证明' },
    change: { further: 'nationalities' },
    never: 'lost',
    outcomes: ['police-certificate'],
    versions: ['1999-07-26', '2002-07-01'],
  },
  {
    id: 'further-nationality-but-of-australia',
    title: {
      en: 'A further nationality, except that of Australia, never removes the requirement of a certificate',
      zh: '多一个国籍（澳大利亚国籍除外），绝不会因此不再要求某国的证明',
    },
    change: { further: 'nationalities' },
    never: 'lost',
    outcomes: ['police-certificate'],
    when: { fact: 'nationalities', operator: 'doesNotContain', value: 'AU' },
    versions: ['2009-07-30', '2011-02-07'],
  },
  {
    id: 'further-nationality-but-of-australia-or-china',
    title: {
      en: 'A further nationality, except that of Australia or China, never removes the requirement of a certificate',
      zh: '多一个国籍（澳大利亚或中国国籍除外），绝不会因此不再要求某国的证明',
    },
    change: { further: 'nationalities' },
    never: 'lost',
    outcomes: ['police-certificate'],
    when: {
      all: [
        { fact: 'nationalities', operator: 'doesNotContain', value: 'AU' },
        { fact: 'nationalities', operator: 'doesNotContain', value: 'CN' },
      ],
    },
    versions: ['2020-09-30', '2025-12-01', '2025-12-08', '2026-07-01'],
  },
]
