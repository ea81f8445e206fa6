import type { Writable } from 'node:stream'
import { cannotPrint } from '../system-faults.ts'

/** Where answers go. Each tells whether anybody still reads. */
export interface Output {
  /** Takes the answers to some lines, as they are written, and waits until there is room for more. */
  take(answers: Uint8Array): Promise<boolean>
  /** Writes what stands at the end. */
  end(): Promise<boolean>
}

/**
 * Makes what writes to a stream and waits until it has been taken, so that no more is worked out than somebody reads.
 *
 * @returns What tells whether anybody still reads; it fails with a {@link SystemError} where what is written can be kept by nobody, as on a full disk.
 */
export function writerTo(stream: Writable): (bytes: string | Uint8Array) => Promise<boolean> {
  // Whoever writes is told that nobody reads on.
  stream.on('error', () => undefined)
  return (bytes) =>
    new Promise((resolve, reject) => {
      stream.write(bytes, (error) => {
        const code = error === null || error === undefined ? undefined : 'code' in error ? String(error.code) : error.message
        if (code === undefined || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') resolve(code === undefined)
        else reject(cannotPrint(code))
      })
    })
}
