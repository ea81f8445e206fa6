import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { deciding, type Tree, truthsOf } from './effects.ts'

/** A tree of which every part that has a place has one of its own, and the places where a comparison is true. */
const trees = fc
  .letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constant<Tree>({ form: 'comparison', place: '', condition: { fact: '', operator: 'equal', value: '' } }),
      fc.record({
        form: fc.constantFrom('all' as const, 'any' as const),
        parts: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
      }),
      fc.record({ form: fc.constant('not' as const), part: tie('tree') }),
      fc.record({ form: fc.constant('named' as const), place: fc.constant(''), part: tie('tree') }),
    ),
  }))
  .tree.map((tree) => placed(tree, 'top'))
  .chain((tree) =>
    fc.record({
      tree: fc.constant(tree),
      isTrue: fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
    }),
  )

function placed(tree: Tree, place: string): Tree {
  if (tree.form === 'comparison') return { form: 'comparison', place, condition: { fact: place, operator: 'equal', value: '' } }
  if ('parts' in tree) return { form: tree.form, parts: tree.parts.map((part, index) => placed(part, `${place}.${index}`)) }
  const part = placed(tree.part, `${place}.0`)
  return tree.form === 'not' ? { form: 'not', part } : { form: 'named', place, part }
}

function placesIn(tree: Tree): readonly string[] {
  if (tree.form === 'comparison') return [tree.place]
  if (tree.form === 'named') return [tree.place, ...placesIn(tree.part)]
  return (tree.form === 'not' ? [tree.part] : tree.parts).flatMap(placesIn)
}

/** Whether a tree is true where what stands at one place is told otherwise. */
function isTrueWith(tree: Tree, isTrue: (place: string) => boolean, other?: string): boolean {
  const value = (part: Tree): boolean => {
    if (part.form === 'comparison') return isTrue(part.place) !== (part.place === other)
    if (part.form === 'named') return value(part.part) !== (part.place === other)
    if (part.form === 'not') return !value(part.part)
    return part.form === 'all' ? part.parts.every(value) : part.parts.some(value)
  }
  return value(tree)
}

it('a tree hangs alone on what turns it when it is told otherwise, and on nothing else', () => {
  fc.assert(
    fc.property(trees, ({ tree, isTrue }) => {
      const places = placesIn(tree)
      const told = (place: string) => isTrue[places.indexOf(place) % isTrue.length] as boolean
      const truth = truthsOf((condition) => told((condition as { fact: string }).fact))
      expect(truth(tree)).toBe(isTrueWith(tree, told))
      const turning = places.filter((place) => isTrueWith(tree, told, place) !== isTrueWith(tree, told))
      expect(deciding(tree, truth).map(({ place }) => place)).toEqual(turning)
    }),
    { numRuns: 1000 },
  )
})
