import type { Text } from '../model/text.ts'
import { SystemError } from './io.ts'

// What a failure of the system comes to for whoever called the command: what could not be done, why, and what to do about it.

/** The code of a failure of the system, such as `ENOENT`; `undefined` for whatever else was thrown. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^E[A-Z\d]+$/.test(code) ? code : undefined
}

/**
 * Says that a file cannot be read.
 *
 * @param path - The file, or `-` for standard input.
 * @param as - What the path was given as, such as `--facts`.
 */
export function cannotRead(code: string, path: string, as: string): SystemError {
  const isStream = path === '-'
  if (!isStream && (code === 'ENOENT' || code === 'ENOTDIR'))
    return new SystemError({ en: `${as}: there is no file \`${path}\``, zh: `${as}：没有文件 \`${path}\`` })
  const what = isStream ? standardInput : fileNamed(path)
  const { why, remedy = anotherFile } = causes[code] ?? {}
  return new SystemError({
    en: `${as}: ${what.en} cannot be read (${code}): ${because(why?.en, remedy.en)}`,
    zh: `${as}：无法读取${what.zh}（${code}）：${because(why?.zh, remedy.zh)}`,
  })
}

/** Whether something was thrown for a path that no file can have, such as one with a zero byte. */
export function isNoPath(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_ARG_VALUE'
}

/** Says that what a file was given as is the name of none. */
export function notAFile(as: string): SystemError {
  return new SystemError({ en: `${as}: that is not the name of a file`, zh: `${as}：这不是文件名` })
}

/** Says that a file cannot be written. */
export function cannotWrite(code: string, path: string, as: string): SystemError {
  const { why, remedy = fileElsewhere } = code === 'ENOENT' || code === 'ENOTDIR' ? noFolder : (causes[code] ?? {})
  return new SystemError({
    en: `${as}: \`${path}\` cannot be written (${code}): ${because(why?.en, remedy.en)}`,
    zh: `${as}：无法写入 \`${path}\`（${code}）：${because(why?.zh, remedy.zh)}`,
  })
}

/** Says that standard output cannot be written. */
export function cannotPrint(code: string): SystemError {
  const { why, remedy = elsewhere } = causes[code] ?? {}
  return new SystemError({
    en: `standard output cannot be written (${code}): ${because(why?.en, remedy.en)}`,
    zh: `无法写入标准输出（${code}）：${because(why?.zh, remedy.zh)}`,
  })
}

/** Says that the system would not do something, where nothing more is known of it. */
export function cannotGoOn(code: string): SystemError {
  const { why, remedy = again } = causes[code] ?? {}
  return new SystemError({
    en: `something cannot be read or written (${code}): ${because(why?.en, remedy.en)}`,
    zh: `读取或写入失败（${code}）：${because(why?.zh, remedy.zh)}`,
  })
}

function because(why: string | undefined, remedy: string): string {
  return [why, remedy].filter((part) => part !== undefined).join(/\p{Script=Han}/u.test(remedy) ? '；' : '; ')
}

function fileNamed(path: string): Text {
  return { en: `\`${path}\``, zh: ` \`${path}\`` }
}

const standardInput: Text = { en: 'standard input', zh: '标准输入' }
const anotherFile: Text = { en: 'give another file', zh: '请给出其他文件' }
const fileElsewhere: Text = { en: 'give a file elsewhere', zh: '请写到其他位置' }
const elsewhere: Text = { en: 'send it elsewhere', zh: '请输出到其他位置' }
const again: Text = { en: 'try again', zh: '请重试' }

interface Cause {
  readonly why: Text
  /** What to do, where it is something else than to take another file. */
  readonly remedy?: Text
}

const noFolder: Cause = {
  why: { en: 'there is no such folder', zh: '没有这个文件夹' },
  remedy: { en: 'give a file in a folder that exists', zh: '请给出现有文件夹中的文件名' },
}
const isFolder: Cause = { why: { en: 'it is a directory', zh: '这是文件夹' }, remedy: { en: 'give a file', zh: '请给出文件' } }
const forbidden: Cause = {
  why: { en: 'that is not permitted', zh: '没有权限' },
  remedy: { en: 'ask for the permission, or give a file of your own', zh: '请取得权限，或改用自己的文件' },
}
const isFull: Cause = {
  why: { en: 'there is no room left', zh: '空间已满' },
  remedy: { en: 'make room, or write elsewhere', zh: '请腾出空间，或写到其他位置' },
}
const tooManyOpen: Cause = {
  why: { en: 'too many files are open', zh: '打开的文件过多' },
  remedy: { en: 'close other programs and try again', zh: '请关闭其他程序后重试' },
}

const causes: Readonly<Record<string, Cause | undefined>> = {
  EISDIR: isFolder,
  EACCES: forbidden,
  EPERM: forbidden,
  ENOSPC: isFull,
  EDQUOT: isFull,
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  EROFS: { why: { en: 'nothing can be written there', zh: '该处只读' } },
  ELOOP: {
    why: { en: 'it is a link that leads back to itself', zh: '这是指回自身的链接' },
    remedy: { en: 'give the file that is meant', zh: '请给出所指的文件' },
  },
  ENXIO: { why: { en: 'it is no file, but a socket or a device with nothing behind it', zh: '这不是文件，而是套接字或没有连接的设备' } },
  EIO: { why: { en: 'the device did not do it', zh: '设备出错' } },
  ENAMETOOLONG: { why: { en: 'the name is too long', zh: '名称太长' } },
}
