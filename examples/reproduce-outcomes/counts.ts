/**
 * How many nationals of China sought asylum in 2025, by destination: preliminary figures of UNHCR, as a press report gives them. They say
 * nothing of who these people are or where they have lived: that is invented here (`invented.ts`).
 */
export const reported = {
  title: 'Chinese Asylum Claims Near Record Levels in 2025, UN Data Show',
  note: 'a press report of January 2026 on preliminary data of UNHCR, read as the seed document of this project',
  everywhere: 178_725,
  destinations: { US: 147_909, AU: 10_436, CA: 6_435, IT: 3_857 },
} as const

/** The destinations whose rules are shipped; of Italy and all others none is. */
export const studied = ['US', 'AU', 'CA'] as const

export type Destination = (typeof studied)[number]
