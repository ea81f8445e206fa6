import type { Policy } from '../../../src/authoring.ts'

/** What is to hold of the police certificates for International Experience Canada, whoever is asked for them. */
export const policies: readonly Policy[] = [
  {
    id: 'longer-stay',
    title: {
      en: 'A longer stay in a country since the age of 18, where it reaches no other stay there, never removes the requirement of its certificate',
      zh: '年满18岁者在一国的一次停留变长（且未与在该国的另一次停留相接），绝不会因此不再要求该国的证明',
    },
    change: { longer: 'residences', where: 'here', joining: 'never' },
    never: 'lost',
    outcomes: ['police-certificate'],
    when: { condition: 'adult' },
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
    title: {
      en: 'A further nationality, except that of the United States, never removes the requirement of a certificate',
      zh: '多一个国籍（美国国籍除外），绝不会因此不再要求某国的证明',
    },
    change: { further: 'nationalities' },
    never: 'lost',
    outcomes: ['police-certificate'],
    when: { fact: 'nationalities', operator: 'doesNotContain', value: 'US' },
  },
]
