import { signal } from '@preact/signals'

/** Loads something, and gives whether it is there. */
export type Load = () => Promise<boolean>

/** What could not be loaded. */
export const missing = signal<ReadonlySet<Load>>(new Set())

/**
 * Makes a function that loads something when it is first called, and no second time.
 *
 * A failure is told of on the page, and forgotten: the next call tries again.
 *
 * @param take - Does something with what was loaded.
 */
export function once<Loaded>(begin: () => Promise<Loaded>, take: (loaded: Loaded) => void): Load {
  let loading: Promise<boolean> | undefined
  const load = () => {
    loading ??= attempt()
    return loading
  }
  const attempt = async () => {
    try {
      take(await begin())
      return true
    } catch {
      loading = undefined
      missing.value = new Set(missing.peek()).add(load)
      return false
    }
  }
  return load
}

/** Loads what is missing, and gives whether all of it came. */
export async function tryAgain(): Promise<boolean> {
  const asked = [...missing.peek()]
  missing.value = new Set()
  const there = await Promise.all(asked.map((load) => load()))
  return there.every((one) => one)
}
