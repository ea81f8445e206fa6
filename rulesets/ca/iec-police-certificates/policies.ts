import type { Policy } from '../../../src/authoring.ts'
import { furtherNationality, longerStay, longerStayElsewhere } from '../../certificate-policies.ts'

/** What is to hold of the police certificates for International Experience Canada, whoever is asked for them. */
export const policies: readonly Policy[] = [
  {
    ...longerStay,
    title: {
      en: 'A longer stay in a country since the age of 18, where it reaches no other stay there, never removes the requirement of its certificate',
      zh: '年满18岁者在一国的一次停留变长（且未与在该国的另一次停留相接），绝不会因此不再要求该国的证明',
    },
    when: { condition: 'adult' },
  },
  longerStayElsewhere,
  {
    ...furtherNationality,
    title: {
      en: 'A further nationality, except that of the United States, never removes the requirement of a certificate',
      zh: '多一个国籍（美国国籍除外），绝不会因此不再要求某国的证明',
    },
    when: { fact: 'nationalities', operator: 'doesNotContain', value: 'US' },
  },
]
