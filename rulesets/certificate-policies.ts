import type { ChangePolicy } from '../src/authoring.ts'

// What the rules on police certificates are to keep to, whichever state asks: each ruleset says for whom, and where its law has it otherwise.

export const longerStay: ChangePolicy = {
  id: 'longer-stay',
  title: {
    en: 'A longer stay in a country, where it reaches no other stay there, never removes the requirement of its certificate',
    zh: '在一国的一次停留变长（且未与在该国的另一次停留相接），绝不会因此不再要求该国的证明',
  },
  change: { longer: 'residences', where: 'here', joining: 'never' },
  never: 'lost',
  outcomes: ['police-certificate'],
}

export const longerStayElsewhere: ChangePolicy = {
  id: 'longer-stay-elsewhere',
  title: {
    en: 'A longer stay in another country, where it reaches no other stay there, never removes the requirement of a country’s certificate',
    zh: '在别国的一次停留变长（且未与在那里的另一次停留相接），绝不会因此不再要求某国的证明',
  },
  change: { longer: 'residences', where: 'elsewhere', joining: 'never' },
  never: 'lost',
  outcomes: ['police-certificate'],
}

export const furtherNationality: ChangePolicy = {
  id: 'further-nationality',
  title: { en: 'A further nationality never removes the requirement of a certificate', zh: '多一个国籍，绝不会因此不再要求某国的证明' },
  change: { further: 'nationalities' },
  never: 'lost',
  outcomes: ['police-certificate'],
}
