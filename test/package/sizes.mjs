import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** The version that programs ship: the present one of the United States. */
const present = 'immigration-rulesets/rulesets/us-police-certificates/2015-11-18'

/** One without the cities of China, which are near half of what the present one of the United States ships. */
const placeless = 'immigration-rulesets/rulesets/cn-asylum/2013-07-01'

/** Programs as app developers write them: what they use, by the entry that it comes from, and the most bytes that they may ship. */
const programs = [
  ['decider', { decider: '/decide' }, 35_700],
  ['decider of the main entry', { decider: '' }, 35_800],
  ['evaluate', { evaluate: '' }, 49_000],
  ['decider, what decides in a version', { decider: '/decide', default: `${present}/decisive` }, 59_000],
  ['  in one that knows no places', { decider: '/decide', default: `${placeless}/decisive` }, 37_500],
  ['evaluate, what it takes of a version', { evaluate: '', default: `${present}/evaluable` }, 74_900],
  ['  of one that knows no places', { evaluate: '', default: `${placeless}/evaluable` }, 53_900],
  ['evaluate, one version', { evaluate: '', default: present }, 91_300],
  ['  one that knows no places', { evaluate: '', default: placeless }, 67_900],
  ['evaluate, readFacts, one version', { evaluate: '', readFacts: '/read', default: present }, 99_400],
  ['receipt', { receipt: '/receipts' }, 53_800],
  ['receipt, verifyReceipt', { receipt: '/receipts', verifyReceipt: '/receipts' }, 80_100],
]

/** The most bytes of all that an entry exports; of several entries that one pattern stands for, the largest counts. */
const entries = [
  ['.', /^$/, 100_800],
  ['./decide', /^\/decide$/, 35_700],
  ['./batch', /^\/batch$/, 53_700],
  ['./read', /^\/read$/, 63_400],
  ['./authoring', /^\/authoring$/, 31_000],
  ['./analysis', /^\/analysis$/, 159_100],
  ['./receipts', /^\/receipts$/, 82_400],
  ['./icalendar', /^\/icalendar$/, 54_000],
  ['./json-rules-engine', /^\/json-rules-engine$/, 37_200],
  ['./json-logic', /^\/json-logic$/, 36_900],
  ['./dmn', /^\/dmn$/, 56_300],
  ['./mermaid', /^\/mermaid$/, 31_550],
  ['./smt-lib', /^\/smt-lib$/, 20_000],
  ['./rulesets', /^\/rulesets$/, 279_000],
  ['./rulesets/<id>', /^\/rulesets\/[^/]+$/, 59_900],
  ['./rulesets/<id>/<version>', /^\/rulesets\/[^/]+\/[^/]+$/, 47_400],
  ['./rulesets/<id>/<version>/decisive', /^\/rulesets\/[^/]+\/[^/]+\/decisive$/, 24_300],
  ['./rulesets/<id>/<version>/evaluable', /^\/rulesets\/[^/]+\/[^/]+\/evaluable$/, 27_900],
]

/**
 * Bundles programs as apps are bundled, minified and gzipped, and prints what each ships beside its budget.
 *
 * That a program ships what it uses and nothing else is proved entry by entry: one that imports an entry without using it ships nothing, and
 * nothing that an entry exports by name takes the whole of it along.
 *
 * @param folder - Where the package is installed.
 * @param name - The name of the package.
 * @param exported - The names that every entry exports.
 *
 * @returns What is wrong, in words.
 */
export async function sizeFaults(folder, name, exported) {
  const faults = []
  const hold = (title, size, budget) => {
    console.log(`  ${title.padEnd(34)} ${String(size).padStart(7)} of ${String(budget).padStart(7)}`)
    if (size > budget) faults.push(`${title} ships ${size} bytes, ${size - budget} more than its budget`)
  }
  console.log('check-package: gzipped bytes that a bundled program ships, of what it may')
  for (const [title, used, budget] of programs) hold(title, await sizeOf(folder, importing(name, used)), budget)

  const nothing = await sizeOf(folder, 'globalThis.used = []')
  const whole = new Map()
  for (const [entry, names] of Object.entries(exported)) {
    const all = await sizeOf(folder, `import * as all from '${entry}'\nglobalThis.used = [all]`)
    whole.set(entry.slice(name.length), all)
    const unused = await sizeOf(folder, `import * as all from '${entry}'\nglobalThis.used = []`)
    if (unused !== nothing) faults.push(`${entry} ships ${unused - nothing} bytes to those who use nothing of it`)
    for (const one of names.length > 1 ? names : []) {
      const alone = await sizeOf(folder, `import { ${one} } from '${entry}'\nglobalThis.used = [${one}]`)
      if (alone >= all) faults.push(`\`${one}\` of ${entry} ships all of it`)
    }
  }
  for (const [title, pattern, budget] of entries) {
    const sizes = [...whole].filter(([subpath]) => pattern.test(subpath)).map(([, size]) => size)
    if (sizes.length === 0) faults.push(`no entry is ${title}`)
    else hold(`all of ${title}`, Math.max(...sizes), budget)
  }
  for (const subpath of whole.keys()) {
    if (!entries.some(([, pattern]) => pattern.test(subpath))) faults.push(`.${subpath} has no budget`)
  }
  return faults
}

/** Writes a program that uses what it imports. */
function importing(name, used) {
  const imports = Object.entries(used).map(
    ([one, entry], index) => `import { ${one} as used${index} } from '${entry.startsWith(name) ? entry : name + entry}'`,
  )
  return `${imports.join('\n')}\nglobalThis.used = [${imports.map((_, index) => `used${index}`)}]`
}

/** How many bytes a program is as an app ships it. */
async function sizeOf(folder, code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // The app has it anyway.
    external: ['json-rules-engine'],
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length
}
