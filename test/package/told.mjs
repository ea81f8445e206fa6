import { evaluate, renderEvaluation, versionNamed } from '../../dist/index.js'
import { rulesets } from '../../dist/rulesets/index.js'

/** Everything that the built package says of a named case: its findings as JSON, then in words. Without a word of Node, so that a browser can say it. */
export function told({ ruleset, version, asOf, readings = {}, facts }) {
  const law = versionNamed(rulesets[ruleset], version)
  const evaluation = evaluate(law, facts, { asOf, readings })
  return JSON.stringify(evaluation) + ['en', 'zh'].map((language) => renderEvaluation(law, evaluation, { language })).join('')
}
