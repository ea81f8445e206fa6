import { explainBadDate, quote } from '../calendar/partial-date.ts'
import { nameList, suggest } from '../model/input/suggest.ts'
import { inEveryLanguage, type Text } from '../model/text.ts'

// What is wrong with how the command was called, in every language: by what people write, and never by what a program does with it.

/** Says that a name is not known, and which one was probably meant. */
export function unknownName(what: keyof typeof things, name: string, known: readonly string[], option = ''): Text {
  const meant = suggest(name, known)
  const zh = `没有名为 \`${name}\` 的${things[what]}`
  return meant === undefined
    ? { en: `${option}there is no ${what} \`${name}\`: there is ${nameList(known)}`, zh: `${option}${zh}：现有 ${nameList(known)}` }
    : { en: `${option}there is no ${what} \`${name}\`: did you mean \`${meant}\`?`, zh: `${option}${zh}：是否指 \`${meant}\`？` }
}

const things = {
  ruleset: '规则',
  command: '命令',
  option: '选项',
  shell: '命令行外壳',
  format: '格式',
  draft: '草案版本',
  choice: '取值',
}

/** Says what is wrong with a text that should be a day: what is nothing like a date is told what a day looks like. */
export function notADay(option: string, date: string): Text {
  if (/^\d{4}(-\d\d){0,2}$/.test(date)) return inEveryLanguage((language) => `--${option}: ${explainBadDate(date, language)}`)
  return {
    en: `--${option}: ${quote(date)} is not a day: write year, month and day, such as 2026-11-21; the clock is never read`,
    zh: `--${option}：${quote(date)} 不是日期：请写年月日，例如 2026-11-21；本程序从不读取系统时钟`,
  }
}

export const asOfNeeded: Text = {
  en: '`--as-of` is needed: the day the question is about, such as --as-of 2026-11-21; the clock is never read',
  zh: '缺少 `--as-of`：所问的日期，例如 --as-of 2026-11-21；本程序从不读取系统时钟',
}

export const factsNeeded: Text = {
  en: '`--facts` is needed: a file with the facts as JSON, or - for standard input',
  zh: '缺少 `--facts`：写明事实的 JSON 文件，或用 - 表示标准输入',
}

export function encodedLater(version: string, encodedOn: string, knownOn: string): Text {
  return {
    en: `--known-on: \`${version}\` was encoded on ${encodedOn}, after ${knownOn}`,
    zh: `--known-on：\`${version}\` 于 ${encodedOn} 录入，晚于 ${knownOn}`,
  }
}

export function notAVersion(target: string, right: string): Text {
  return { en: `\`${target}\` is not a version: write ${right}`, zh: `\`${target}\` 不是版本名：请写 ${right}` }
}

/** Says which versions there are, where two have to be named. */
export function twoVersionsNeeded(ruleset: string, versions: readonly string[]): Text {
  const [only] = versions
  if (only !== undefined && versions.length === 1)
    return {
      en: `\`${ruleset}\` has one version, ${only}: there is no other to compare it with`,
      zh: `\`${ruleset}\` 只有一个版本 ${only}：没有可比较的另一版本`,
    }
  const right = `${ruleset} ${versions.slice(-2).join(' ')}`
  return {
    en: `two versions are needed: \`${ruleset}\` has ${versions.join(', ')}; write ${right}`,
    zh: `需要两个版本：\`${ruleset}\` 现有 ${versions.join('、')}；请写 ${right}`,
  }
}

export function existsAlready(path: string, as: string): Text {
  return {
    en: `${as}: there is a file \`${path}\` already: give another name, or --force to replace it`,
    zh: `${as}：文件 \`${path}\` 已经存在：请换一个名称，或加 --force 以替换`,
  }
}

export function isOfFacts(path: string, as: string): Text {
  return {
    en: `${as}: \`${path}\` is the file of the facts, which is never written over: give another name`,
    zh: `${as}：\`${path}\` 就是事实文件，绝不会被覆盖：请换一个名称`,
  }
}

export function outputTwice(as: string): Text {
  return {
    en: `${as}: \`-\` is standard output, where \`--json\` goes: write one of the two into a file`,
    zh: `${as}：\`-\` 表示标准输出，与 \`--json\` 冲突：请把其中之一写入文件`,
  }
}

export function notAReading(pair: string): Text {
  return {
    en: `--reading: \`${pair}\` is not a reading: write <name>=<value>`,
    zh: `--reading：\`${pair}\` 不是解读：请写 <名称>=<取值>`,
  }
}

export function readingTwice(name: string): Text {
  return { en: `--reading: \`${name}\` is given twice`, zh: `--reading：\`${name}\` 写了两次` }
}

export const notASecret: Text = {
  en: '--salt: this is not 32 to 128 hexadecimal digits, of which nobody can guess any: take those that `openssl rand -hex 32` writes',
  zh: '--salt：须为 32 至 128 位他人无法猜到的十六进制数字：例如 `openssl rand -hex 32` 的输出',
}
