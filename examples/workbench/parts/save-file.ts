import { file } from '../state/client.ts'
import { fileFilledIn } from '../state/filled-in.ts'
import { today } from '../state/question.ts'
import { hold } from '../state/unsaved.ts'

/** Hands the client file to the browser, as it would be written by hand; its name tells the day, and nobody's name. */
export function saveFile(): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(fileFilledIn(file.peek()), null, 2)}\n`], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `client-${today()}.json`
  link.click()
  URL.revokeObjectURL(address)
  hold()
}
