// Prints what `results.mjs` prints, as it is said where there is nothing but the language: no `process`, `URL`, `Intl` or timers, and no code made
// of text. `node test/package/results-in-bare-realm.mjs [one in]`.
import vm from 'node:vm'
import { bundleTold } from './bundle-told.mjs'
import { printHash } from './named-cases.mjs'

const realm = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
// All that a new realm of this host has beside what ECMA-262 gives it.
vm.runInContext('for (const name of ["Intl", "console", "WebAssembly"]) delete globalThis[name]', realm)
vm.runInContext(await bundleTold(), realm)
await printHash((given) => vm.runInContext(`results.told(${JSON.stringify(given)})`, realm))
