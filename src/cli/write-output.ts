import { writeFile } from 'node:fs/promises'
import { UsageError } from './io.ts'

/**
 * Writes a text into a file, in place of what was there.
 *
 * @throws {@link UsageError} when the file cannot be written.
 */
export async function writeOutput(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new UsageError({
      en: `\`${path}\` cannot be written (${reason}): give a file in a folder that exists`,
      zh: `无法写入 \`${path}\`（${reason}）：请给出现有文件夹中的文件名`,
    })
  }
}
