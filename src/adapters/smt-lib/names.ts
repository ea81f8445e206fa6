import { modalities } from '../../model/outcome.ts'
import type { Rule } from '../../model/rule.ts'
import { word } from './expression.ts'

// What the functions are called that the definitions of a version consist of; those of a second case end in a prime.
export const ruleName = ({ id }: Rule) => `rule: ${word(id)}`
export const whenOf = (rule: Rule) => `${ruleName(rule)} when`
export const unlessOf = (rule: Rule) => `${ruleName(rule)} unless`
export const outcomeName = (outcome: string) => `outcome: ${word(outcome)}`
export const boundName = (outcome: string, rank: number) => `${outcomeName(outcome)} ${modalities[rank]}`
export const outsideName = (index: number) => `outside: ${index + 1}`
/** Whether the version covers the case. */
export const covered = 'covered'
export const relationName = (index: number) => `relation: ${index + 1}`
/** Whether somebody can be in a situation, by what is known of what is about something. */
export const possibleName = (forEach: string | undefined) => `possible: ${forEach === undefined ? 'the case' : word(forEach)}`
/** What is tested, where a question is about it. */
export const testedName = (name: string) => `tested: ${word(name)}`
