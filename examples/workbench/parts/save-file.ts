import { file } from '../state/client.ts'

/** Hands the client file to the browser, as it would be written by hand. */
export function saveFile(): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(file.peek(), null, 2)}\n`], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'client.json'
  link.click()
  URL.revokeObjectURL(address)
}
