import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Alias, defineConfig } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The entries of the package, as its `exports` name them: what is built by `npm run build`, or with `WORKBENCH_OF=source` what that is built
 * from. Nothing else of the package can be imported.
 */
function entriesOf(source: 'dist' | 'source'): Alias[] {
  const { exports }: { exports: Record<string, string | { import: string }> } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  return Object.entries(exports).flatMap(([subpath, target]): Alias[] => {
    if (subpath === './traceability.json') return [{ find: `immigration-rulesets${subpath.slice(1)}`, replacement: traceability(source) }]
    if (typeof target === 'string' || subpath.includes('*')) return []
    const name = target.import.replace(/^\.\/dist\/(.+)\.js$/, '$1')
    const file = source === 'dist' ? target.import : name.startsWith('rulesets/') ? `${name}.ts` : `src/${name}.ts`
    return [{ find: new RegExp(`^immigration-rulesets${subpath.slice(1)}$`), replacement: fileURLToPath(new URL(file, `file://${root}`)) }]
  })
}

/** The clauses and cases, which `npm run trace` writes: of a package that is not built there are none yet. */
function traceability(source: 'dist' | 'source'): string {
  const built = `${root}/dist/traceability.json`
  return source === 'source' && !existsSync(built) ? `${root}/examples/workbench/views/clauses/no-traceability.json` : built
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  resolve: { alias: entriesOf(process.env.WORKBENCH_OF === 'source' ? 'source' : 'dist') },
  // JSX as Preact has it, whatever the tsconfig of the root says.
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: process.env.WORKBENCH_TO ?? 'dist',
    emptyOutDir: true,
    // Preloading by script would fetch; the page connects to nothing.
    modulePreload: { polyfill: false },
    // A style or picture within a script or style sheet is more than the policy of the page allows.
    assetsInlineLimit: 0,
  },
})
