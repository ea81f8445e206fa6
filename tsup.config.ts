import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Options } from 'tsup'
import { rulesets } from './rulesets/index.ts'
import { placesOfChina } from './rulesets/places/china.ts'
import { manPage } from './src/cli/man-page.ts'
import { usages } from './src/cli/run.ts'
import type { Ruleset, RulesetVersion } from './src/index.ts'
import { decisiveOf, restOf } from './src/model/decisive.ts'
import { digestOf } from './src/model/digest.ts'
import { evaluableOf } from './src/model/evaluable.ts'

/**
 * The exports map of package.json is the only list of entries: `dist/x.js` is built from `src/x.ts`, `dist/rulesets/x.js` from
 * `rulesets/x.ts`, and where a star stands for a version, three files are built for each version: what decides in it, what `evaluate` takes of it, and all of it.
 */
const manifest: { version: string; man: string; exports: Record<string, string | { import: string; require: string }> } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
)

/** What is written of each part of a version: its type, where that is exported, and what it is. */
const partTypes: Readonly<Record<string, readonly [type: string, entry: string, says: string]>> = {
  decisive: ['Decisive', 'decide', 'What decides in this version: no texts, no sources.'],
  evaluable: ['Evaluable', 'index', 'What `evaluate` takes of this version: what decides and what it tells, no titles, no sources.'],
}

const entries: Record<string, string> = {}
/** The parts of each version, which have no source of their own. */
const partEntries: Record<string, string> = {}
/** The versions that have an entry of their own, by its source. */
const versions = new Map<string, RulesetVersion>()
for (const [subpath, target] of Object.entries(manifest.exports)) {
  if (typeof target === 'string') continue
  const name = target.import.replace(/^\.\/dist\/(.+)\.js$/, '$1')
  if (!name.endsWith('/*')) entries[name] = name.startsWith('rulesets/') ? `${name}.ts` : `src/${name}.ts`
  else for (const version of versionsOf(subpath.split('/')[2] ?? '')) addVersion(name.slice(0, -1) + version.inForce.from, version)
}

function versionsOf(id: string): readonly RulesetVersion[] {
  const all: Readonly<Record<string, Ruleset>> = rulesets
  return all[id]?.versions ?? []
}

function addVersion(name: string, version: RulesetVersion): void {
  const source = existsSync(new URL(`${name}.ts`, import.meta.url)) ? `${name}.ts` : `${name}/index.ts`
  entries[name] = source
  for (const part of Object.keys(partTypes)) partEntries[`${name}/${part}`] = `${part}:${source}`
  versions.set(source, version)
}

/** Writes data as code; the gazetteer that many versions have comes from its module, so that all of them share one copy. */
function codeOf(data: unknown): string {
  const shared = 'the places of China'
  const json = JSON.stringify(data, (_, value) => (value === placesOfChina ? shared : value))
  return json.replaceAll(JSON.stringify(shared), 'placesOfChina')
}

/**
 * Rulesets are put together without being checked, and have the digests of their versions with them: all of that was done to build them.
 */
const unchecked: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'unchecked rulesets',
  setup(build) {
    const root = fileURLToPath(new URL('.', import.meta.url))
    const sourceOf = (importer: string, path: string) => posix.relative(root, posix.resolve(posix.dirname(importer), path))
    const checked = JSON.stringify(`${root}src/model/checked.ts`)
    build.onResolve({ filter: /\/src\/authoring\.ts$/ }, ({ importer }) =>
      importer.startsWith(`${root}rulesets/`) ? { path: `${root}src/model/authoring/shipped.ts` } : undefined,
    )
    build.onResolve({ filter: /\d{4}-\d\d-\d\d(\/index)?\.ts$/ }, ({ kind, importer, namespace, path }) => {
      const source = sourceOf(importer, path)
      return kind === 'import-statement' && namespace === 'file' && versions.has(source)
        ? { path: source, namespace: 'unchecked' }
        : undefined
    })
    build.onLoad({ filter: /.*/, namespace: 'unchecked' }, ({ path }) => ({
      contents: [
        `import { takeAsShipped } from ${checked}`,
        `import version from ${JSON.stringify(`${root}${path}`)}`,
        `export default takeAsShipped(version, '${digestOf(versionOf(path))}')`,
      ].join('\n'),
      loader: 'js',
      resolveDir: root,
    }))
  },
}

/**
 * The entry of a version is the consolidated version, so that an app which imports one ships one, and none that it amends. It takes what
 * `evaluate` takes from the entry beside it, and that what decides, so that an app which has several of them ships nothing twice. Every version here was checked when `rulesets` was loaded.
 */
const consolidated: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'consolidated versions',
  setup(build) {
    const [checked, parts, places] = ['src/model/checked.ts', 'src/model/decisive.ts', 'rulesets/places/china.ts'].map((path) =>
      JSON.stringify(fileURLToPath(new URL(path, import.meta.url))),
    )
    const resolveDir = fileURLToPath(new URL('.', import.meta.url))
    // Named from here, so that what is built says nothing of where.
    build.onResolve({ filter: /^(decisive|evaluable):/ }, ({ path }) => {
      const [namespace = '', source = ''] = path.split(':')
      return { path: source, namespace }
    })
    build.onResolve({ filter: /\d{4}-\d\d-\d\d(\/index)?\.ts$/ }, ({ kind, path }) => {
      const source = posix.relative(resolveDir, posix.resolve(resolveDir, path))
      return kind === 'entry-point' && versions.has(source) ? { path: source, namespace: 'consolidated' } : undefined
    })
    build.onLoad({ filter: /.*/, namespace: 'decisive' }, ({ path }) => ({
      contents: [
        `import { takeAsDecisive } from ${checked}`,
        `import { placesOfChina } from ${places}`,
        `export default takeAsDecisive(${codeOf(decisiveOf(versionOf(path)))})`,
      ].join('\n'),
      loader: 'js',
      resolveDir,
    }))
    const restOn = (part: string, take: string, path: string, rest: unknown) => ({
      contents: [
        `import { ${take} } from ${checked}`,
        `import { withRest } from ${parts}`,
        `import part from ${JSON.stringify(`${part}:${path}`)}`,
        `const rest = ${JSON.stringify(rest)}`,
        `export default ${take}(withRest(part, rest), '${digestOf(versionOf(path))}')`,
      ].join('\n'),
      loader: 'js' as const,
      resolveDir,
    })
    build.onLoad({ filter: /.*/, namespace: 'evaluable' }, ({ path }) =>
      restOn('decisive', 'takeAsEvaluable', path, restOf(decisiveOf(versionOf(path)), evaluableOf(versionOf(path)))),
    )
    build.onLoad({ filter: /.*/, namespace: 'consolidated' }, ({ path }) =>
      restOn('evaluable', 'takeAsShipped', path, restOf(evaluableOf(versionOf(path)), versionOf(path))),
    )
  },
}

function versionOf(source: string): RulesetVersion {
  const version = versions.get(source)
  if (version === undefined) throw new Error(`${source} is no version`)
  return version
}

/** Declares each part of a version by the declaration of the version: `dist/<version>/decisive.d.ts`, and the same for `require`. */
function declareParts(): void {
  for (const name of Object.keys(partEntries)) {
    const [type, entry, says] = partTypes[posix.basename(name)] ?? []
    const version = `../${posix.basename(posix.dirname(name))}`
    const typed = posix.relative(posix.dirname(name), String(entry))
    const lines = (module: 'js' | 'cjs', imported: string, exported: string) => [
      `import type { ${type} } from '${typed}.${module}';`,
      imported,
      `/** ${says} */`,
      `declare const part: ${type}<typeof version>;`,
      exported,
      '',
    ]
    const esm = lines('js', `import type version from '${version}.js';`, 'export default part;')
    const cjs = lines('cjs', `import version = require('${version}.cjs');`, 'export = part;')
    writeFileSync(new URL(`dist/${name}.d.ts`, import.meta.url), esm.join('\n'))
    writeFileSync(new URL(`dist/${name}.d.cts`, import.meta.url), cjs.join('\n'))
  }
}

/**
 * What each function that is exported is written in, as an entry that nobody imports: what only it needs then lies in chunks of its own, so
 * that an app which uses one of the functions ships, and loads at first, nothing of the others.
 */
const apart = Object.fromEntries(
  Object.values(entries)
    .filter((source) => source.startsWith('src/'))
    .flatMap((source) => exportedFrom(source).map((module) => [module.replace(/^src\/(.+)\.ts$/, '$1'), module])),
)

/** The modules that an entry exports functions of: types leave nothing. */
function exportedFrom(source: string): readonly string[] {
  const exported = readFileSync(source, 'utf8').matchAll(/^export \{([^}]+)\} from '(.+)'$/gm)
  return [...exported]
    .filter(([, names = '']) => names.split(',').some((name) => name.trim() !== '' && !name.trim().startsWith('type ')))
    .map(([, , path = '']) => posix.join(posix.dirname(source), path))
}

const shared: Options = {
  target: 'es2022',
  // Shared chunks keep one copy of every module per format, whichever entries a program imports.
  splitting: true,
  removeNodeProtocol: false,
  esbuildPlugins: [consolidated, unchecked],
  // tsup itself takes files alone.
  esbuildOptions: (options) => {
    options.entryPoints = { ...(options.entryPoints as Record<string, string>), ...partEntries }
  },
  // Read while building only, so that users install nothing for it.
  noExternal: [/^i18n-iso-countries/],
  // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
}

// `npm run build` empties dist first: `clean` would let one of the two builds delete what the other wrote.
export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: { ...entries, ...apart, 'cli/main': 'src/cli/main.ts', 'cli/batch/worker': 'src/cli/batch/worker.ts' },
    onSuccess: async () => {
      declareParts()
      // The man page is written from what the help is written from, so that neither goes stale.
      writeFileSync(new URL(manifest.man, import.meta.url), manPage(usages, manifest.version))
    },
  },
  // Where there is one default export, `require` gives that itself.
  { ...shared, format: 'cjs', entry: entries, cjsInterop: true },
])
