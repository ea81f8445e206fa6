import { renderVersion } from '../../src/analysis.ts'
import { type Ruleset, versionName } from '../../src/index.ts'
import { changesOf } from '../record/differences.ts'
import type { Traceability, TracedClause, TracedRule } from './traceability.ts'

/**
 * Writes what stands beside a ruleset: the law of its latest version as people read it, and its tables: each clause with what encodes it,
 * each rule with what it rests on.
 *
 * @returns Markdown, with a line break at the end.
 */
export function tablesOf(ruleset: Ruleset, { clauses, rules, cases }: Traceability): string {
  const own = new Set(ruleset.versions.map(versionName))
  const inRuleset = ({ version }: { readonly version: string }) => own.has(version)
  const ofRuleset = rules.filter(inRuleset)
  const ofClauses = clauses
    .map((clause) => ({ ...clause, encoded: clause.encoded.filter(inRuleset), notModelled: clause.notModelled.filter(inRuleset) }))
    .filter(({ encoded, notModelled }) => encoded.length + notModelled.length > 0)
  return [
    `# ${ruleset.title.en} (\`${ruleset.id}\`)`,
    '',
    'The law as people read it, where each clause of the sources is encoded, and which cases decide the rules. Written by `npm run trace`;',
    'the whole matrix is `traceability.json` in the package. A clause is of kind N (normative; N? where its source is not reliable), F (a fact such as an address),',
    'C (context), P or X (a private firm’s terms or experience), or K (a conflict between sources).',
    '',
    '## Versions',
    '',
    ...table(
      ['in force from', 'revision', 'rules', 'outcomes', 'readings'],
      ruleset.versions.map(({ inForce, revision, rules, outcomes, readings }) => [
        inForce.from + (inForce.basis === 'bound' ? ' (a bound)' : ''),
        String(revision),
        String(rules.length),
        String(Object.keys(outcomes).length),
        Object.keys(readings).join(', ') || 'none',
      ]),
    ),
    '',
    ...changesOf(ruleset),
    ...lawOf(ruleset),
    '## Clauses',
    '',
    ...table(
      ['clause', 'kind', 'what it says', 'encoded by'],
      ofClauses.map((clause) => [clause.id, clause.kind, clause.text, encodedBy(clause)]),
    ),
    '',
    '## Rules',
    '',
    ...table(['rule', 'versions', 'clauses', 'decided by'], mergeVersions(ofRuleset, cases)),
    '',
  ].join('\n')
}

/** What encodes a clause, each name once, whichever versions have it; and why versions leave it out. */
function encodedBy({ encoded, notModelled }: TracedClause): string {
  const names = (kind: 'rules' | 'facts' | 'readings') => [...new Set(encoded.flatMap((encoding) => encoding[kind]))]
  const left = new Map<string, string[]>()
  for (const { version, reason } of notModelled) left.set(reason, [...(left.get(reason) ?? []), dateOf(version)])
  return [
    ...names('rules').map((name) => `\`${name}\``),
    ...names('facts').map((name) => `fact \`${name}\``),
    ...names('readings').map((name) => `reading \`${name}\``),
    ...[...left].map(([reason, versions]) => `left out (${versions.join(', ')}): ${reason}`),
  ].join('; ')
}

/** The consolidated law of the latest version, beneath a heading of its own. */
function lawOf(ruleset: Ruleset): readonly string[] {
  const version = ruleset.versions.at(-1)
  if (version === undefined) return []
  const earlier = ruleset.versions.findLast(({ inForce }) => inForce.from < version.inForce.from)?.inForce.from
  const [, ...law] = renderVersion(version, { title: ruleset.title, ...(earlier !== undefined && { earlier }) })
    .trimEnd()
    .replace(/^#(?=#)/gm, '##')
    .split('\n')
  return ['## The law', '', `As of the latest version; \`immigration-rulesets show ${ruleset.id}@<version>\` prints any other.`, ...law, '']
}

/** One row a rule, with the versions that have it with the same clauses. */
function mergeVersions(rules: readonly TracedRule[], named: Traceability['cases']): readonly (readonly string[])[] {
  const groups = new Map<string, TracedRule[]>()
  for (const rule of rules) {
    const key = JSON.stringify([rule.rule, rule.clauses])
    groups.set(key, [...(groups.get(key) ?? []), rule])
  }
  return [...groups.values()].map((group) => {
    const cases = [...new Set(group.flatMap((rule) => rule.cases))]
    const more = cases.length > 1 ? ` and ${cases.length - 1} more` : ''
    return [
      `\`${group[0]?.rule}\``,
      group.map(({ version }) => dateOf(version)).join(', '),
      (group[0]?.clauses ?? []).join(', '),
      `“${named[cases[0] ?? -1]?.name}”${more}`,
    ]
  })
}

function dateOf(version: string): string {
  return version.slice(version.indexOf('@') + 1)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)]
}
