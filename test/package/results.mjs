// Prints a hash of everything that the built package says of the named cases, or of one in so many: the same on every Node and in every zone,
// byte for byte. `node test/package/results.mjs [one in]`.
import { printHash } from './named-cases.mjs'
import { told } from './told.mjs'

await printHash(told)
