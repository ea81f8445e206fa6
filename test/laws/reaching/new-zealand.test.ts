import { reachAll } from './reach-all.ts'

reachAll((ruleset) => ruleset.startsWith('nz-'))
