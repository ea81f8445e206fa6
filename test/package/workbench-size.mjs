import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** The ruleset that the page shows first. */
const first = 'rulesets/us/police-certificates/index'

/** What answers: it is loaded once the first view is shown, and nothing on that waits for it. */
const answering = 'state/evaluate'

/** What is shown, what of the page it takes, and the most bytes, gzipped file by file, that are loaded then with one ruleset. */
const ways = [
  ['the first view', [], 121_200],
  ['  with what answers', [answering], 157_600],
  ['interview and answers', [answering, 'interview/interview-view', 'answers/answers-view'], 206_300],
]

/**
 * Builds the page from what is built of the package, as it is put on a host, and prints what it loads.
 *
 * @param root - The folder of the repository.
 *
 * @returns What is wrong, in words.
 */
export async function workbenchFaults(root) {
  const { output } = await build({
    configFile: join(root, 'examples/workbench/vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  })
  const chunks = output.filter(({ type }) => type === 'chunk')
  const named = (fileName) => output.find((file) => file.fileName === fileName)
  const holding = (name) => chunks.find(({ moduleIds }) => moduleIds.some((id) => id.replace(/\.[jt]sx?$/, '').endsWith(`/${name}`)))

  /** A file, and those that are loaded along with it. */
  const along = (file, found = new Set()) => {
    if (found.has(file)) return []
    found.add(file)
    for (const other of [...(file.viteMetadata?.importedCss ?? []), ...(file.imports ?? [])]) along(named(other), found)
    return [...found]
  }
  const sizeOf = (files) => [...files].reduce((sum, { code, source }) => sum + gzipSync(code ?? source, { level: 9 }).length, 0)

  const entry = chunks.find(({ isEntry }) => isEntry)
  const ruleset = holding(first)
  if (ruleset === undefined) return [`the page has no file of its own for ${first}`]
  console.log('check-package: gzipped bytes that the workbench loads with one ruleset, of what it may')
  const faults = []
  for (const [title, parts, budget] of ways) {
    const shown = new Set([named('index.html'), entry, ruleset, ...parts.map(holding)].flatMap((file) => along(file)))
    const size = sizeOf(shown)
    console.log(`  ${title.padEnd(34)} ${String(size).padStart(7)} of ${String(budget).padStart(7)}`)
    if (size > budget) faults.push(`the workbench loads ${size} bytes for ${title}, ${size - budget} more than its budget`)
  }
  const before = new Set([entry, ruleset, holding(answering)].flatMap((file) => along(file)))
  console.log('check-package: gzipped bytes that it loads when more is used')
  const later = new Set([...before].flatMap((file) => file.dynamicImports ?? []))
  for (const chunk of [...later].map(named).filter((one) => !before.has(one))) {
    const more = along(chunk).filter((file) => !before.has(file))
    console.log(
      `  ${/[\w-]+\/[\w-]+(?=(\/index)?\.\w+$)/.exec(chunk.facadeModuleId ?? chunk.moduleIds.at(-1))[0].padEnd(34)} ${String(sizeOf(more)).padStart(7)}`,
    )
  }
  return faults
}
