import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Options } from 'tsup'
import { rulesets } from './rulesets/index.ts'
import { placesOfChina } from './rulesets/places/china.ts'
import { manPage } from './src/cli/man-page.ts'
import { usages } from './src/cli/run.ts'
import type { Ruleset, RulesetVersion } from './src/index.ts'

/**
 * The exports map of package.json is the only list of entries: `dist/x.js` is built from `src/x.ts`, `dist/rulesets/x.js` from
 * `rulesets/x.ts`, and where a star stands for a version, one file is built for each version.
 */
const manifest: { version: string; man: string; exports: Record<string, string | { import: string; require: string }> } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
)

const entries: Record<string, string> = {}
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
  versions.set(fileURLToPath(new URL(source, import.meta.url)), version)
}

/** Writes a version as code; the gazetteer that many versions have comes from its module, so that all of them share one copy. */
function codeOf(version: RulesetVersion | undefined): string {
  const shared = 'the places of China'
  const json = JSON.stringify(version, (_, value) => (value === placesOfChina ? shared : value))
  return json.replaceAll(JSON.stringify(shared), 'placesOfChina')
}

/** The entry of a version is the consolidated version, so that an app which imports one ships one, and none that it amends. */
const consolidated: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'consolidated versions',
  setup(build) {
    const [freeze, places] = ['src/model/freeze.ts', 'rulesets/places/china.ts'].map((path) =>
      JSON.stringify(fileURLToPath(new URL(path, import.meta.url))),
    )
    build.onResolve({ filter: /\d{4}-\d\d-\d\d(\/index)?\.ts$/ }, ({ kind, path }) => {
      const source = fileURLToPath(new URL(path, import.meta.url))
      return kind === 'entry-point' && versions.has(source) ? { path: source, namespace: 'consolidated' } : undefined
    })
    build.onLoad({ filter: /.*/, namespace: 'consolidated' }, ({ path }) => ({
      contents: [
        `import { freeze } from ${freeze}`,
        `import { placesOfChina } from ${places}`,
        `export default freeze(${codeOf(versions.get(path))})`,
      ].join('\n'),
      loader: 'js',
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    }))
  },
}

const shared: Options = {
  target: 'es2022',
  // Shared chunks keep one copy of every module per format, whichever entries a program imports.
  splitting: true,
  removeNodeProtocol: false,
  esbuildPlugins: [consolidated],
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
    entry: { ...entries, 'cli/main': 'src/cli/main.ts', 'cli/batch/worker': 'src/cli/batch/worker.ts' },
    // The man page is written from what the help is written from, so that neither goes stale.
    onSuccess: async () => writeFileSync(new URL(manifest.man, import.meta.url), manPage(usages, manifest.version)),
  },
  // Where there is one default export, `require` gives that itself.
  { ...shared, format: 'cjs', entry: entries, cjsInterop: true },
])
