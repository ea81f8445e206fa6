/**
 * A law firm’s letter to a client: our rulesets and its own private one, without a fork of anything.
 *
 *     npx tsx examples/law-firm-quote/letter.ts
 *
 * `ruleset/` holds the firm’s terms, `invented-cities.ts` its notes on bureaus, `client.json` the facts, `compose.ts` how what one ruleset
 * finds becomes a fact of the next. What it prints is kept in `letter.md`.
 *
 * Here the public entries of the package are imported by path; a firm writes `immigration-rulesets`, `immigration-rulesets/authoring` and
 * `immigration-rulesets/rulesets/<id>` instead, and nothing else changes.
 */
import client from './client.json' with { type: 'json' }
import { inventedCities } from './invented-cities.ts'
import { writeLetter } from './write-letter.ts'
import '../end-quietly.ts'

process.stdout.write(writeLetter(client, inventedCities))
