import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/**
 * The exports map of package.json is the only list of entries: `dist/x.js` is built from `src/x.ts`,
 * and `dist/rulesets/x.js` from `rulesets/x.ts`.
 */
const manifest: { exports: Record<string, string | { import: string; require: string }> } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
)

const entries: Record<string, string> = {}
for (const target of Object.values(manifest.exports)) {
  if (typeof target === 'string') continue
  const name = target.import.replace(/^\.\/dist\/(.+)\.js$/, '$1')
  entries[name] = name.startsWith('rulesets/') ? `${name}.ts` : `src/${name}.ts`
}

const shared: Options = {
  target: 'es2022',
  // Shared chunks keep one copy of every module per format, whichever entries a program imports.
  splitting: true,
  removeNodeProtocol: false,
  // Read while building only, so that users install nothing for it.
  noExternal: [/^i18n-iso-countries/],
  // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
}

// `npm run build` empties dist first: `clean` would let one of the two builds delete what the other wrote.
export default defineConfig([
  { ...shared, format: 'esm', entry: { ...entries, 'cli/main': 'src/cli/main.ts' } },
  { ...shared, format: 'cjs', entry: entries },
])
