/**
 * The stays by which somebody has lived or resided in a country. The sources ask for no visits; of time at sea, detention and postings
 * none was found to speak, so that these count, which never makes less be asked for.
 */
export const lived = ['residence', 'at-sea', 'detention', 'official-posting'] as const
