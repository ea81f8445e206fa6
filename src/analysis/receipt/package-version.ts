/** The release of this package, as its package.json has it. */
export const packageVersion = '0.2.0'
