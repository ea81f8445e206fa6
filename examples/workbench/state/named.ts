import { questionAt, type RulesetVersion } from 'immigration-rulesets'
import { askingVersions } from './asked.ts'
import { said } from './settings.ts'

/** Names what stands at a path of the facts: a fact by its name, a part of a stay or record by its question; the path itself where neither is known. */
export function nameAt(path: string): string {
  const [, fact = path, entry] = /^(\w+)(?:\[(\d+)\])?/u.exec(path) ?? []
  const version = askingVersions.value.find(({ facts }) => Object.hasOwn(facts, fact))
  if (version === undefined) return path
  const name = named(version, path) ?? named(version, fact) ?? path
  return named(version, path) === undefined && entry !== undefined ? `${name} ${Number(entry) + 1}` : name
}

function named(version: RulesetVersion, path: string): string | undefined {
  try {
    const { index, label, question } = questionAt(version, path)
    const name = said(index === undefined ? label : question)
    return name.charAt(0).toUpperCase() + name.slice(1)
  } catch {
    return undefined
  }
}
