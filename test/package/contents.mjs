const version = String.raw`\d{4}-\d\d-\d\d`
const ruleset = 'dist/rulesets/[a-z]+/[a-z-]+'
/** The layers of src that functions are exported from. */
const layers = 'adapters|analysis|batch|calendar|engine|model|reasons|text|versions'

/**
 * What the package may hold besides its entries, and the most bytes of one such file and of all of them, about a tenth above what they are.
 * What is there once for each ruleset or version has a limit for one file alone, so that a further version needs no word here.
 */
const kinds = [
  ['what people read', '(README.md|CHANGELOG.md|LICENSE|NOTICE|package.json|dist/immigration-rulesets.1)', 140_000, 250_000],
  ['the command', 'dist/cli/(main|batch/worker).js', 6_000, 9_000],
  ['rulesets', `${ruleset}/index.(js|cjs|d.ts|d.cts)`, 240_000],
  ['versions', `${ruleset}/${version}.(js|cjs|d.ts|d.cts)`, 140_000],
  ['parts of versions', `${ruleset}/${version}/(decisive|evaluable).(js|cjs|d.ts|d.cts)`, 1_000],
  ['cases for other engines', `cases/(README.md|schema.json|[a-z-]+/${version}.json)`, 240_000, 2_150_000],
  ['which rule encodes which clause', 'dist/traceability.json', 710_000],
  ['what a function is written in', `dist/(errors|(${layers})/([a-z-]+/)*[a-z-]+).js`, 4_000, 110_000],
  ['what modules share', 'dist/chunk-[A-Z0-9]{8}.(js|cjs)', 215_000, 7_200_000],
  ['what is loaded when it is needed', 'dist/(pool|run|(read|write)-(csv|parquet)|read-row)-[A-Z0-9]{8}.js', 125_000, 140_000],
  ['types that entries share', 'dist/[a-z-]+-[A-Za-z0-9_-]{8}.(d.ts|d.cts)', 44_000, 235_000],
].map(([title, pattern, ...most]) => [title, new RegExp(`^${pattern.replaceAll('.', '\\.')}$`), ...most])

/** The most bytes of one file of an entry that is no ruleset, and of all of them. */
const mostOfEntries = [440_000, 1_150_000]

/**
 * Says what of a package nobody foresaw: a file, or its bytes; and what is not there. Prints what is, by kind.
 *
 * @param files - The path and the bytes of each file that `npm pack` puts into the package.
 * @param manifest - What package.json says.
 * @param imported - The file that is imported, from every entry of its exports map.
 *
 * @returns What is wrong, in words.
 */
export function contentFaults(files, manifest, imported) {
  // Every entry is there as ESM and as CJS, each with its types.
  const entries = imported.flatMap((file) =>
    ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => file.replace(/^\.\//, '').replace(/js$/, ending)),
  )
  const isEntry = new Set(entries.filter((path) => !/^dist\/rulesets\/(?!(index|claims)\.)/.test(path)))
  const foreseen = [['entries', { test: (path) => isEntry.has(path) }, ...mostOfEntries], ...kinds]
  const faults = []
  let rest = files
  for (const [title, pattern, mostOfOne, mostOfAll = Number.POSITIVE_INFINITY] of foreseen) {
    const these = rest.filter(({ path }) => pattern.test(path))
    rest = rest.filter(({ path }) => !pattern.test(path))
    const sum = these.reduce((bytes, { size }) => bytes + size, 0)
    console.log(`  ${title.padEnd(34)} ${String(these.length).padStart(4)} files ${String(sum).padStart(9)} bytes`)
    if (sum > mostOfAll) faults.push(`${title}: ${sum} bytes in all, ${sum - mostOfAll} more than foreseen`)
    for (const { path, size } of these) if (size > mostOfOne) faults.push(`${path}: ${size} bytes, ${size - mostOfOne} more than foreseen`)
  }
  for (const { path } of rest) faults.push(`${path}: nobody foresaw that the package holds it`)
  const there = new Set(files.map(({ path }) => path))
  const needed = [
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'NOTICE',
    'package.json',
    'dist/traceability.json',
    manifest.man.replace(/^\.\//, ''),
  ]
  for (const path of [...needed, ...Object.values(manifest.bin), ...entries]) {
    if (!there.has(path)) faults.push(`${path}: the package lacks it`)
  }
  return faults
}
