import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { loaded } from '../../src/cli/loaded.ts'

// Runs a script that loads rulesets, with what stands behind its name: a version that cannot be loaded is told in words.
const [script = ''] = process.argv.splice(2, 1)
await loaded(() => import(pathToFileURL(resolve(script)).href))
