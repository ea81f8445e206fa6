import { reachAll } from './reach-all.ts'

reachAll((ruleset) => !/^(us|nz)-/.test(ruleset))
