import { identityOf, recordFile, splitSurvivors, writeReadme } from './record.ts'
import { sampled } from './sample.ts'
import { type Mutant, mutantsAgain, mutantsOf } from './stryker.ts'
import { filesOf, subjects, testsOf } from './subjects.ts'

// `npm run mutate [text]`: tries every mutant of the files whose path has the text, and records what became of them.
// `npm run mutate -- --again [text]`: only those that survived the last time on this machine.
// `npm run mutate -- --sample [seed]`: tries those of some lines, and records nothing.
// `npm run mutate -- --page`: only writes the page anew, with the reasons in `survivors.json`.
// Fails where a mutant survives that is not among those listed with a reason.
const [option = '', text = ''] = process.argv.slice(2)
const what = option.startsWith('--') ? text : option

if (option === '--sample') sample(text === '' ? Math.floor(Math.random() * 2 ** 31) : Number(text))
else if (option !== '--page') {
  for (const subject of subjects) {
    for (const file of filesOf(subject).filter((path) => path.includes(what))) {
      const began = Date.now()
      const mutants = (option === '--again' ? mutantsAgain : mutantsOfFile)(file, testsOf(subject, file))
      recordFile(file, mutants)
      writeReadme()
      tell(`${file}, ${Math.round((Date.now() - began) / 1000)} s`, mutants)
    }
  }
} else writeReadme()

function mutantsOfFile(file: string, tests: readonly string[]): readonly Mutant[] {
  return mutantsOf([file], tests)
}

function sample(from: number): void {
  console.log(`sample ${from}: again with npm run mutate -- --sample ${from}`)
  const lines = sampled(from)
  console.log(lines.join('\n'))
  tell('of these', mutantsOf(lines, testsOfLines(lines)))
}

function testsOfLines(lines: readonly string[]): readonly string[] {
  const files = new Set(lines.map((line) => line.replace(/:.*$/, '')))
  return [...new Set(subjects.flatMap((subject) => filesOf(subject).flatMap((file) => (files.has(file) ? testsOf(subject, file) : []))))]
}

function tell(where: string, mutants: readonly Mutant[]): void {
  const { listed, unlisted } = splitSurvivors(mutants)
  console.log(`${where}: ${mutants.length} mutants, ${listed.length} survive with a reason, ${unlisted.length} without`)
  for (const mutant of unlisted) console.log(JSON.stringify({ file: mutant.file, ...identityOf(mutant), because: '' }))
  if (unlisted.length > 0) process.exitCode = 1
}
