import type { Finding, FindingInWords } from 'immigration-rulesets'

/** The word for how a finding came out: of what is to be had, whether it is needed; of anything else that applies, how it binds. */
export function statusWord({ status, binds }: FindingInWords, { kind }: Pick<Finding, 'kind'>): string {
  return binds === '' || kind === 'requirement' ? status : binds
}
