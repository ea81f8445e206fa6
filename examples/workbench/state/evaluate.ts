// What answers, in a file of its own: the form is shown and can be filled in before it has come.
export { evaluate, pickFacts } from 'immigration-rulesets'
