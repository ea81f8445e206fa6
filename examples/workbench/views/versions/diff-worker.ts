import type { RulesetVersion } from 'immigration-rulesets'
import { type Difference, diff } from 'immigration-rulesets/analysis'
import { readVersion } from 'immigration-rulesets/read'

/** The two versions to compare. */
export interface Compare {
  readonly before: RulesetVersion
  readonly after: RulesetVersion
}

/** How far it has come, and at last what was found. */
export type Told = { readonly tried: number; readonly all: number } | { readonly difference: Difference }

// The search for examples takes seconds: beside the page, which goes on answering. What comes here is a copy, and is checked as such.
addEventListener('message', ({ data: { before, after } }: MessageEvent<Compare>) => {
  const tell = (told: Told) => postMessage(told)
  tell({ difference: diff(readVersion(before), readVersion(after), { onTried: (tried, all) => tell({ tried, all }) }) })
})
