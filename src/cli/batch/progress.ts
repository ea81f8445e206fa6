import type { Io } from '../io.ts'

/** Tells whoever watches how far a run has come. */
export interface Progress {
  tell(lines: number, bytes: number): void
  end(lines: number): void
}

/** How often at most, in milliseconds. */
const every = 500

/**
 * Tells on standard error, where somebody watches it: lines, how many a second, and how long the rest will take, where it is known how much
 * there is. One line that is written over, and at the end replaced by how long it took.
 *
 * @param total - How many bytes the input has.
 */
export function progressOn({ stderr, watched }: Pick<Io, 'stderr' | 'watched'>, total: number | undefined): Progress {
  if (watched === undefined) return { tell: () => undefined, end: () => undefined }
  const begun = watched.now()
  let told = begun
  const secondsUntil = (now: number) => Math.max(now - begun, 1) / 1000
  return {
    tell(lines, bytes) {
      const now = watched.now()
      if (now - told < every) return
      told = now
      const left = total === undefined || bytes === 0 ? undefined : (secondsUntil(now) * Math.max(total - bytes, 0)) / bytes
      const rate = `${number(lines)} lines, ${number(lines / secondsUntil(now))} a second`
      stderr.write(`\r\u001B[K${rate}${left === undefined ? '' : `, ${duration(left)} left`}`)
    },
    end(lines) {
      const seconds = secondsUntil(watched.now())
      stderr.write(`\r\u001B[K${number(lines)} lines in ${duration(seconds)}, ${number(lines / seconds)} a second\n`)
    },
  }
}

function number(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',')
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  if (hours > 0) return `${hours} h ${minutes} min`
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`
}
