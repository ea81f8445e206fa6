import type { Policy } from '../../../src/authoring.ts'
import { furtherNationality, longerStay, longerStayElsewhere } from '../../certificate-policies.ts'

/** What is to hold of the police certificates for Australia, whoever is asked for them. */
export const policies: readonly Policy[] = [
  longerStay,
  longerStayElsewhere,
  {
    ...furtherNationality,
    title: {
      en: 'A further nationality of somebody who asks for no protection never removes the requirement of a certificate',
      zh: '不申请保护签证者多一个国籍，绝不会因此不再要求某国的证明',
    },
    when: { fact: 'auProtection', operator: 'equal', value: false },
  },
]
