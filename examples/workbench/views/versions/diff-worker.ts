import type { RulesetVersion } from 'immigration-rulesets'
import { type Difference, diff } from 'immigration-rulesets/analysis'
import { readVersion } from 'immigration-rulesets/read'

/** The two versions to compare. */
export interface Compare {
  readonly before: RulesetVersion
  readonly after: RulesetVersion
}

// The search for examples takes seconds: beside the page, which goes on answering. What comes here is a copy, and is checked as such.
addEventListener('message', ({ data: { before, after } }: MessageEvent<Compare>) => {
  const difference: Difference = diff(readVersion(before), readVersion(after))
  postMessage(difference)
})
