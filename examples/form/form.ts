import FormOfLibrary from '@rjsf/core'
import { customizeValidator } from '@rjsf/validator-ajv8'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import { evaluate, isRulesetError, renderEvaluation, versionInForce } from '../../src/index.ts'
import { factsJsonSchema } from '../../src/read.ts'

const Form = FormOfLibrary as never
const validator = customizeValidator({ AjvClass: Ajv2020 as never })

/** Draws a form for the facts of the version in force on a day, and under it the answer to what was filled in. */
export function mountForm(place: unknown, asOf: string): ReturnType<typeof createRoot> {
  const root = createRoot(place as never)
  root.render(createElement(FactsForm, { asOf }))
  return root
}

function FactsForm({ asOf }: { readonly asOf: string }) {
  const version = versionInForce(usPoliceCertificates, { asOf })
  const [answer, setAnswer] = useState('')
  const onSubmit = ({ formData = {} }: { readonly formData?: object }) => setAnswer(answerTo(formData))

  // What the form does not know, such as a stay that ends before it begins, is told by the evaluation.
  function answerTo(facts: object): string {
    try {
      return renderEvaluation(version, evaluate(version, facts, { asOf }), { title: usPoliceCertificates.title })
    } catch (error) {
      if (isRulesetError(error)) return error.message
      throw error
    }
  }

  return createElement(
    'div',
    null,
    createElement(Form, { schema: factsJsonSchema(version), validator, onSubmit } as never),
    createElement('pre', null, answer),
  )
}
