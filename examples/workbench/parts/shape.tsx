import type { Action, Finding, RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'

/** What a line or finding is to whoever reads it; each has a shape of its own. */
export type Standing = 'warning' | 'todo' | 'good' | 'asked' | 'open' | 'contested' | 'fact' | 'none'

const ofActions: Readonly<Record<Action, Standing>> = {
  closed: 'warning',
  caution: 'warning',
  due: 'todo',
  follows: 'warning',
  'can-follow': 'warning',
  'depends-on-age': 'warning',
  'advice-first': 'warning',
  get: 'todo',
  replace: 'todo',
  instead: 'todo',
  do: 'todo',
  have: 'good',
  'if-asked': 'asked',
  open: 'open',
  contested: 'contested',
  yes: 'good',
  possible: 'asked',
  no: 'warning',
  'not-needed': 'none',
}

/** What a line of the headline is. */
export function standingOfAction(action: Action): Standing {
  return ofActions[action]
}

/** What a finding is. */
export function standingOf({ outcomes }: RulesetVersion, finding: Finding): Standing {
  const { status, kind, modality, outcome, adviceFirst } = finding
  if (status === 'undetermined') return 'open'
  if (status === 'contested') return 'contested'
  if (status === 'does-not-apply') return 'none'
  const role = outcomes[outcome]?.role
  if (adviceFirst || kind === 'exclusion' || kind === 'consequence' || role === 'caution') return 'warning'
  if (role === 'certificate-in-hand') return 'good'
  if (modality === 'may') return 'asked'
  return modality === 'must' || kind === 'requirement' || kind === 'duty' ? 'todo' : 'fact'
}

/** The shape of a standing; the word stands beside it. */
export function Shape({ of }: { readonly of: Standing }): JSX.Element {
  return (
    <svg class="shape" data-standing={of} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {shapes[of]}
    </svg>
  )
}

/** The one sign of each standing, in every view. */
export const shapes: Readonly<Record<Standing, JSX.Element>> = {
  warning: (
    <>
      <path d="M10 2 19 18H1Z" />
      <path class="cut" d="M10 8v4.5M10 14.6v1" />
    </>
  ),
  todo: <rect x="3" y="3" width="14" height="14" rx="2" />,
  good: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path class="cut" d="m6 10.5 3 3 5-6.5" />
    </>
  ),
  asked: <rect class="outline" x="4" y="4" width="12" height="12" rx="2" />,
  open: (
    <>
      <circle class="outline" cx="10" cy="10" r="7" />
      <path class="outline" d="M7.8 8a2.2 2.2 0 1 1 3 2.1c-.6.3-.8.6-.8 1.4M10 13.7v.6" />
    </>
  ),
  contested: (
    <>
      <circle class="outline" cx="10" cy="10" r="7" />
      <path d="M10 3a7 7 0 0 1 0 14Z" />
    </>
  ),
  fact: <circle cx="10" cy="10" r="4" />,
  none: <path class="outline" d="M4 10h12" />,
}
