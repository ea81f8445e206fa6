/**
 * Packs the built package and checks it as its users meet it: what it holds, what programs rely on, publint, are-the-types-wrong, then consumers that
 * install the tarball, and bundles of programs, which keep to budgets of bytes. Needs `npm run build` first. The entries come from the
 * exports map of package.json.
 *
 * For a release, `--overdue <days>` also fails where a source was last read more than so many days before today.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { appFaults } from './app.mjs'
import { contentFaults } from './contents.mjs'
import { sizeFaults } from './sizes.mjs'
import { typedResults } from './typed-results.mjs'
import { workbenchFaults } from './workbench-size.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
const targets = Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string')
const entries = targets.flatMap(([subpath, target]) => expand(subpath, target.import)).map((subpath) => manifest.name + subpath.slice(1))
/** Besides the compiler that we build with: the oldest that may be used, and the one in which TypeScript is native. */
const otherTypeScripts = ['5.4.5', '7.0.2']
const optionalPeers = Object.keys(manifest.peerDependenciesMeta)
const usesOptionalPeer = (entry) => optionalPeers.some((peer) => entry === `${manifest.name}/${peer}`)

if (!existsSync(join(root, 'dist'))) {
  console.error('check-package: no dist: run `npm run build` first')
  process.exit(1)
}

const overdue = parseArgs({ options: { overdue: { type: 'string' } } }).values.overdue
if (overdue !== undefined && !/^\d{1,5}$/.test(overdue)) {
  console.error('check-package: --overdue takes a number of days')
  process.exit(1)
}

const work = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
try {
  if (overdue !== undefined) checkReadings(overdue)
  checkSurface()
  checkReach('icalendar.js', 'ical.js')
  const tarball = pack()
  lint(tarball)
  const consumer = install(tarball)
  checkImports(
    consumer,
    entries.filter((entry) => !usesOptionalPeer(entry)),
    'without optional peers',
  )
  installOptionalPeers(consumer)
  const exported = checkImports(consumer, entries, 'with optional peers')
  checkTypes(consumer, exported)
  checkTypedResults(consumer)
  checkCommand(consumer)
  checkVersions(consumer)
  await checkApp(consumer)
  const tooLarge = [...(await sizeFaults(consumer, manifest.name, exported)), ...(await workbenchFaults(root))]
  expect(tooLarge.length === 0, tooLarge.join('\n'))
  console.log(`check-package: ${entries.length} entries pass as ESM, CJS and TypeScript`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** What a subpath or a target of the exports map stands for, where it has a star: each version by its first day, and its parts. */
function expand(pattern, target) {
  if (!pattern.includes('*')) return [pattern]
  const names = readdirSync(join(root, dirname(target))).filter((name) => /^\d{4}-\d\d-\d\d\.js$/.test(name))
  expect(names.length > 0, `${pattern} stands for no version`)
  return names.flatMap((name) => {
    const version = name.slice(0, -'.js'.length)
    return [version, `${version}/decisive`, `${version}/evaluable`].map((path) => pattern.replace('*', path))
  })
}

/** No source was last read more than so many days ago. A release is made on a day, so that this alone reads the clock. */
function checkReadings(days) {
  const today = new Date().toISOString().slice(0, 10)
  run(root, bin('tsx'), 'test/watch/run-overdue.ts', days, today)
  console.log(`check-package: every source was read within ${days} days of ${today}`)
}

/** What programs rely on is what is recorded: whoever changes it has to say so. */
function checkSurface() {
  run(root, bin('tsx'), 'test/package/run-surface.ts', '--check')
  console.log('check-package: what programs rely on is as recorded in test/package/surface.txt')
}

/** A package that only one entry needs is reached from that one alone: nobody else ships it. */
function checkReach(home, name) {
  const reaches = (file, seen = new Set()) => {
    if (seen.has(file)) return false
    seen.add(file)
    const imported = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"([^"]+)"/g)].map(([, target]) => target)
    return imported.includes(name) || imported.some((target) => target.startsWith('.') && reaches(resolve(dirname(file), target), seen))
  }
  const dist = join(root, 'dist')
  const files = readdirSync(dist).filter((file) => file.endsWith('.js') && !file.startsWith('chunk-') && reaches(join(dist, file)))
  expect(files.join() === home, `${name} is reached from ${files.join(', ') || 'nowhere'}`)
}

function pack() {
  const [packed] = JSON.parse(npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', work))
  const imported = targets.flatMap(([, target]) => expand(target.import, target.import))
  const faults = contentFaults(packed.files, manifest, imported)
  expect(faults.length === 0, faults.join('\n'))
  console.log(
    `check-package: ${packed.filename}, ${packed.files.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`,
  )
  return join(work, packed.filename)
}

function lint(tarball) {
  show(bin('publint'), 'run', tarball, '--strict')
  show(bin('attw'), tarball, '--profile', 'node16', '--no-color', '--no-emoji')
}

/** Installs the tarball, its dependencies held at the versions of our lock file, so that the check does not change by itself. */
function install(tarball) {
  const folder = join(work, 'consumer')
  mkdirSync(folder)
  const overrides = Object.fromEntries(Object.keys(manifest.dependencies).map((name) => [name, lockedVersion(name)]))
  write(folder, 'package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module', overrides }))
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball)
  for (const peer of optionalPeers) expect(!existsSync(join(folder, 'node_modules', peer)), `${peer} came along uninvited`)
  return folder
}

function installOptionalPeers(folder) {
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', ...optionalPeers.map((peer) => `${peer}@${lockedVersion(peer)}`))
}

/** Every entry exports something, and the same names, under `import` and `require`. Returns these names by entry. */
function checkImports(folder, names, label) {
  write(folder, 'names.json', JSON.stringify(names))
  write(
    folder,
    'esm.mjs',
    `import { readFileSync } from 'node:fs'
const found = {}
for (const name of JSON.parse(readFileSync('names.json', 'utf8'))) found[name] = Object.keys(await import(name)).sort()
console.log(JSON.stringify(found))
`,
  )
  write(
    folder,
    'cjs.cjs',
    `const found = {}
for (const name of require('./names.json')) found[name] = Object.keys(require(name)).sort()
console.log(JSON.stringify(found))
`,
  )
  const esm = JSON.parse(run(folder, process.execPath, 'esm.mjs'))
  const cjs = JSON.parse(run(folder, process.execPath, 'cjs.cjs'))
  for (const name of names) {
    expect(esm[name].length > 0, `${name} exports nothing as ESM`)
    // A ruleset or version is what `require` gives, not something in it.
    if (isOneValue(esm[name])) expect(cjs[name].includes('ruleset') || cjs[name].includes('versions'), `${name} as CJS is ${cjs[name]}`)
    else expect(esm[name].join() === cjs[name].join(), `${name} exports ${esm[name]} as ESM but ${cjs[name]} as CJS`)
  }
  // What an error is an instance of is how people tell errors apart: its class keeps its name in every build.
  const errors = (exports) =>
    Object.entries(exports).flatMap(([name, value]) => (name.endsWith('Error') && value.name !== name ? [name] : []))
  const list = `console.log(JSON.stringify((${errors})(root)))\n`
  write(folder, 'errors.mjs', `import * as root from '${manifest.name}'\n${list}`)
  write(folder, 'errors.cjs', `const root = require('${manifest.name}')\n${list}`)
  for (const script of ['errors.mjs', 'errors.cjs']) {
    const nameless = run(folder, process.execPath, script).trim()
    expect(nameless === '[]', `classes of errors lose their names: ${nameless} (${script})`)
  }
  console.log(`check-package: ${names.length} entries import as ESM and as CJS, ${label}`)
  return esm
}

/** A strict program that uses every export of every entry compiles without `skipLibCheck` and without Node's types (zod needs the `URL` of DOM). */
function checkTypes(folder, exported) {
  const program = (imported, keysOf) =>
    [
      ...entries.map((name, index) => imported(name, index)),
      ...entries.flatMap((name, index) => keysOf(name).map((key) => `void entry${index}.${key}`)),
      // A name no entry has: fails if an entry resolved to `any`.
      ...entries.map((_, index) => `// @ts-expect-error - no such export\nentry${index}.noSuchExport`),
    ].join('\n')
  const asModule = (name, index) => `import * as entry${index} from '${name}'`
  const required = (name, index) => (isOneValue(exported[name]) ? `import entry${index} = require('${name}')` : asModule(name, index))
  const oneValue = (name) => [/\d{4}-\d\d-\d\d(\/(decisive|evaluable))?$/.test(name) ? 'inForce' : 'versions']
  write(
    folder,
    'program.mts',
    program(asModule, (name) => exported[name]),
  )
  write(
    folder,
    'program.cts',
    program(required, (name) => (isOneValue(exported[name]) ? oneValue(name) : exported[name])),
  )
  const options = { target: 'ES2022', lib: ['ES2022', 'DOM'], types: [], strict: true, exactOptionalPropertyTypes: true, noEmit: true }
  for (const [module, moduleResolution, files] of [
    ['node16', 'node16', ['program.mts', 'program.cts']],
    ['esnext', 'bundler', ['program.mts']],
  ]) {
    write(folder, 'tsconfig.json', JSON.stringify({ compilerOptions: { ...options, module, moduleResolution }, files }))
    for (const [version, compiler] of compilers()) {
      run(compiler, process.execPath, join(compiler, 'node_modules/typescript/bin/tsc'), '-p', join(folder, 'tsconfig.json'))
      console.log(`check-package: every entry type-checks under ${moduleResolution} with TypeScript ${version} (${files.join(', ')})`)
    }
  }
}

/** What is found under a version is typed by it. */
function checkTypedResults(folder) {
  write(folder, 'results.mts', typedResults)
  const options = { target: 'ES2022', lib: ['ES2022', 'DOM'], types: [], strict: true, exactOptionalPropertyTypes: true, noEmit: true }
  const compilerOptions = { ...options, module: 'node16', moduleResolution: 'node16' }
  write(folder, 'tsconfig.json', JSON.stringify({ compilerOptions, files: ['results.mts'] }))
  for (const [version, compiler] of compilers()) {
    run(compiler, process.execPath, join(compiler, 'node_modules/typescript/bin/tsc'), '-p', join(folder, 'tsconfig.json'))
    console.log(`check-package: results are typed by their version with TypeScript ${version}`)
  }
}

/** The compilers that users may have: ours, and others in folders of their own. */
function compilers() {
  return [
    [lockedVersion('typescript'), root],
    ...otherTypeScripts.map((version) => {
      const folder = join(work, `typescript-${version}`)
      if (!existsSync(folder)) {
        mkdirSync(folder)
        write(folder, 'package.json', JSON.stringify({ name: 'compiler', private: true }))
        npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', `typescript@${version}`)
      }
      return [version, folder]
    }),
  ]
}

/**
 * Every version is shipped as it was recorded when it was checked, by its own entry and in its ruleset, and so are its parts. A program that holds nothing else takes both as
 * checked, and refuses a copy, which nobody has; together with what reads versions, it checks the copy and answers by it.
 */
function checkVersions(folder) {
  const versions = entries.filter((entry) => /\d{4}-\d\d-\d\d$/.test(entry))
  write(folder, 'versions.json', JSON.stringify(versions))
  const program = `
import { readFileSync } from 'node:fs'
import { decider } from '${manifest.name}/decide'
import { digestOf, evaluate, InvalidRulesetError, meaningOf } from '${manifest.name}'
const recorded = {}
const refused = (version) => {
  try {
    evaluate(version, {}, { asOf: version.inForce.from })
    return false
  } catch (error) {
    return error instanceof InvalidRulesetError
  }
}
for (const name of JSON.parse(readFileSync('versions.json', 'utf8'))) {
  const { default: decisive } = await import(name + '/decisive')
  const { default: evaluable } = await import(name + '/evaluable')
  const { default: version } = await import(name)
  const options = { asOf: version.inForce.from }
  const statuses = (one) => JSON.stringify(decider(one, options)({}))
  if (statuses(decisive) !== statuses(version)) throw new Error(name + ' is decided otherwise without its texts')
  const found = (one) => JSON.stringify(evaluate(one, {}, options))
  if (found(evaluable) !== found(version)) throw new Error(name + ' is evaluated otherwise without its texts')
  if (!refused(decisive)) throw new Error(name + '/decisive is taken for a version')
  if (!refused(JSON.parse(JSON.stringify(version)))) throw new Error('a copy of ' + name + ' is not checked')
  if (meaningOf(decisive) !== meaningOf(version)) throw new Error(name + '/decisive means something else')
  if (evaluate(version, {}, options).digest !== digestOf(version)) throw new Error(name + ' has another digest than it says')
  recorded[version.ruleset + '@' + version.inForce.from + '.' + version.revision] = { digest: digestOf(version), meaning: meaningOf(version) }
}
const { rulesets } = await import('${manifest.name}/rulesets')
for (const { versions } of Object.values(rulesets)) {
  for (const version of versions) {
    const options = { asOf: version.inForce.from }
    const name = version.ruleset + '@' + version.inForce.from + '.' + version.revision
    if (!Object.isFrozen(version.rules[0].then)) throw new Error(name + ' of its ruleset is not frozen')
    if (evaluate(version, {}, options).digest !== recorded[name].digest) throw new Error(name + ' of its ruleset says another digest')
    if (digestOf(version) !== recorded[name].digest) throw new Error(name + ' of its ruleset is another version')
    if (!refused({ ...version })) throw new Error('a copy of ' + name + ' of its ruleset is not checked')
  }
}
await import('${manifest.name}/read')
const { default: version } = await import('${versions[0]}')
const options = { asOf: version.inForce.from }
const [copied, given] = [JSON.parse(JSON.stringify(version)), version].map((one) => JSON.stringify(evaluate(one, {}, options)))
if (copied !== given) throw new Error('a copy of a version is evaluated otherwise')
console.log(JSON.stringify(recorded))
`
  write(folder, 'versions.mjs', program)
  const found = JSON.parse(run(folder, process.execPath, 'versions.mjs'))
  const recorded = JSON.parse(readFileSync(join(root, 'test/rulesets/digests.json'), 'utf8'))
  for (const [name, digests] of Object.entries(found)) {
    expect(JSON.stringify(recorded[name]) === JSON.stringify(digests), `${name} is not shipped as recorded`)
  }
  console.log(`check-package: ${versions.length} versions are as recorded, and so is what decides in them`)
}

/** Whether an entry exports one value by default, and nothing else. */
function isOneValue(names) {
  return names.join() === 'default'
}

/** The installed command starts and lists the rulesets. */
function checkCommand(folder) {
  for (const command of Object.keys(manifest.bin)) {
    const listed = npm(folder, 'exec', '--offline', '--', command, 'list')
    expect(listed.trim() !== '', `\`${command} list\` prints nothing`)
  }
}

/** The example of an app compiles, builds and answers, made of the installed package. */
async function checkApp(folder) {
  const app = join(folder, 'app')
  cpSync(join(root, 'examples/app-import'), app, { recursive: true })
  run(app, bin('tsc'), '-p', app)
  const faults = await appFaults(app)
  expect(faults.length === 0, faults.join('\n'))
  console.log('check-package: the example of an app compiles, builds and answers')
}

function lockedVersion(name) {
  return locked[`node_modules/${name}`].version
}

function bin(name) {
  return join(root, 'node_modules/.bin', name)
}

function write(folder, name, text) {
  writeFileSync(join(folder, name), text)
}

function npm(folder, ...args) {
  return run(folder, 'npm', ...args)
}

function show(program, ...args) {
  process.stdout.write(run(root, program, ...args))
}

/** Runs a program and returns what it printed; when it fails, shows all of its output and stops. */
function run(folder, program, ...args) {
  try {
    return execFileSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    throw new Error(`\`${[program, ...args].join(' ')}\` failed:\n${error.stdout ?? ''}${error.stderr ?? ''}`, { cause: error })
  }
}

function expect(condition, complaint) {
  if (!condition) throw new Error(`check-package: ${complaint}`)
}
