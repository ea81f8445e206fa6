import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { press, tabTo } from './keyboard.ts'

/** Saves the client file by keyboard, and reads what was saved. */
export async function saved(page: Page): Promise<Record<string, unknown>> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '#save-file')])
  return JSON.parse(readFileSync(await download.path(), 'utf8'))
}

/** Loads a client file by keyboard. */
export async function load(page: Page, text: string): Promise<void> {
  await tabTo(page, '#load-file')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
  await chooser.setFiles({ name: 'client.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByRole('status').filter({ hasText: 'client.json' }).waitFor()
}
