import { computed, effect, signal } from '@preact/signals'
import type { Difference } from 'immigration-rulesets/analysis'
import { view } from '../../state/settings.ts'
import { compared } from './chosen.ts'
import type { Compare, Told } from './diff-worker.ts'

/** How far the search for examples has come. */
export type Search =
  | { readonly state: 'idle' | 'stopped' | 'failed' }
  | { readonly state: 'running'; readonly seconds: number; readonly tried: number; readonly all: number }
  | { readonly state: 'done'; readonly difference: Difference }

const state = signal<Search>({ state: 'idle' })

/** How far the search has come for the two versions that are compared. */
export const search = computed(() => state.value)

let worker: Worker | undefined
let clock: ReturnType<typeof setInterval> | undefined

/** Begins to look for somebody for whom the two versions differ. */
export function begin(): void {
  const both: Compare | undefined = compared.value
  if (both === undefined) return
  end({ state: 'running', seconds: 0, tried: 0, all: 0 })
  worker = new Worker(new URL('./diff-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if ('difference' in data) end({ state: 'done', ...data })
    else go(data)
  }
  worker.onerror = () => {
    end({ state: 'failed' })
  }
  worker.postMessage(both)
  const begun = Date.now()
  clock = setInterval(() => {
    go({ seconds: Math.round((Date.now() - begun) / 1000) })
  }, 1000)
}

/** Tells how far it has come. */
function go(on: Partial<Search & { state: 'running' }>): void {
  const now = state.peek()
  if (now.state === 'running') state.value = { ...now, ...on }
}

/** Stops looking. */
export function stop(): void {
  end({ state: 'stopped' })
}

/** Whatever is running ends, and this is how it stands then. */
function end(now: Search): void {
  worker?.terminate()
  clearInterval(clock)
  worker = undefined
  clock = undefined
  state.value = now
}

// What was found is of two versions: it goes with them. What is looked for on a view that is left is of no use to anybody.
effect(() => {
  void compared.value
  end({ state: 'idle' })
})

effect(() => {
  if (view.value !== 'versions' && state.peek().state === 'running') end({ state: 'stopped' })
})
