import { claims } from '../../../rulesets/claims.ts'
import { rulesets } from '../../../rulesets/index.ts'
import { renderVersionVerification } from '../../analysis/verification/render-version-verification.ts'
import type { Claims } from '../../model/claims.ts'
import { jsonText } from '../../model/json-text.ts'
import type { Text } from '../../model/text.ts'
import type { Ruleset, RulesetVersion } from '../../model/version.ts'
import { versionName } from '../../model/version.ts'
import { certify } from '../../reasons/verification/certificate.ts'
import { isAsDeclared } from '../../reasons/verification/policies/verify-policies.ts'
import { verify } from '../../reasons/verification/verify.ts'
import { versionNamed } from '../../versions/in-force.ts'
import type { Arguments } from '../arguments.ts'
import { dateOption, findRuleset } from '../choose-version.ts'
import { exit, type Io, UsageError } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { languageOf } from '../read-case.ts'
import { layoutFor } from '../terminal.ts'
import { outputOf } from '../write-output.ts'

/** How `verify` is called. */
export const usage: CommandUsage = {
  name: 'verify',
  summary: 'looks at versions in every situation, for what never matters, contradicts itself, or is not as claimed',
  takes: 'rulesets',
  options: ['certificate', 'force', 'after', 'full', 'language', 'color', 'json', 'help'],
  exits: [
    [exit.decided, { en: 'nothing to remark', zh: '没有发现问题' }],
    [exit.usage, { en: 'usage error', zh: '命令有误' }],
    [exit.open, { en: 'something to remark', zh: '有须说明之处' }],
  ],
}

/**
 * Verifies versions, and what is claimed of them: the one named, all of the rulesets that are named without one, or all there are.
 *
 * @returns 2 where something is remarked of one, else 0.
 */
export async function verifyVersions(args: Arguments, io: Io): Promise<number> {
  const named: readonly { readonly ruleset: Ruleset; readonly version: RulesetVersion }[] = (
    args.targets.length === 0 ? Object.keys(rulesets) : args.targets
  ).flatMap((target) => {
    const { found, name } = findRuleset({ target })
    const versions = name === undefined ? found.versions : [versionNamed(found, name)]
    return versions.map((version) => ({ ruleset: found, version }))
  })
  const certificate = await outputOf(args, 'certificate', io)
  if (certificate !== undefined) {
    const [only, other] = named
    if (only === undefined || other !== undefined) throw new UsageError(oneVersionNeeded(named.map(({ version }) => versionName(version))))
    await certificate.write(jsonText(certify(only.version)))
    if (certificate.isStream) return exit.decided
  }
  const [language, full, layout] = [languageOf(args), args.has('full'), layoutFor(args, io)]
  const after = dateOption(args, 'after')
  const claimed: Readonly<Record<string, Claims>> = claims
  const verified = named.map(({ ruleset, version }) => {
    const own = claimed[ruleset.id]
    const verification = verify(version, {
      earlier: ruleset.versions,
      ...(own !== undefined && { claims: own }),
      ...(after !== undefined && { after }),
    })
    return { ruleset, version, verification }
  })
  const text = args.has('json')
    ? jsonText(
        verified.map(({ verification }) => verification),
        2,
      )
    : verified
        .map(({ ruleset: { title }, version, verification }) =>
          renderVersionVerification(version, verification, { language, title, full }, layout),
        )
        .join('\n')
  io.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  return verified.some(({ verification: { remarks, policies } }) => remarks.length > 0 || !policies.every(isAsDeclared))
    ? exit.open
    : exit.decided
}

function oneVersionNeeded(names: readonly string[]): Text {
  const right = names.at(-1) ?? ''
  return {
    en: `\`--certificate\` is of one version: name it, such as verify ${right}`,
    zh: `\`--certificate\` 只针对一个版本：请写明，例如 verify ${right}`,
  }
}
