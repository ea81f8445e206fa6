import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { today } from './page.ts'

/** What an address of the page may hold. */
export interface Kept {
  readonly file?: Readonly<Record<string, unknown>>
  readonly asOf?: string
  readonly ruleset?: string
  readonly pinned?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly language?: 'en' | 'zh'
  readonly view?: string
}

/** The address at which the page shows a client, such as a user may have kept. */
export function addressOf(kept: Kept): string {
  const whole = { file: {}, asOf: today, ruleset: 'us-police-certificates', pinned: {}, language: 'en', view: 'client', ...kept }
  return `/#client=${deflateRawSync(JSON.stringify(whole)).toString('base64url')}`
}

/** What an address of the page holds; nothing for one that holds no client. */
export function keptIn(address: string): unknown {
  const [, kept] = address.split('#client=')
  return kept === undefined ? undefined : JSON.parse(inflateRawSync(Buffer.from(kept, 'base64url')).toString())
}
