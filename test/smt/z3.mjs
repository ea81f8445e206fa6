import { text } from 'node:stream/consumers'
import { init, killThreads } from 'z3-solver'

// Reads a list of SMT-LIB scripts as JSON and prints what Z3 answers to each, as JSON. A process of its own, so that its threads end with it.
// Z3 reads a script from memory of its own: the wrapper of the package takes back a text before the thread that it starts has read it.
const { Z3, em } = await init()
const answers = JSON.parse(await text(process.stdin)).map((script) => {
  const bytes = new TextEncoder().encode(`${script}\0`)
  const address = em._malloc(bytes.length)
  em.HEAPU8.set(bytes, address)
  const config = Z3.mk_config()
  const context = Z3.mk_context(config)
  const printed = em.UTF8ToString(em._Z3_eval_smtlib2_string(context, address))
  Z3.del_context(context)
  Z3.del_config(config)
  em._free(address)
  return printed.trim().split(/\s*\n\s*/)
})
process.stdout.write(JSON.stringify(answers))
await killThreads(em)
