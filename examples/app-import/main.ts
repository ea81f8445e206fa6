import { answer, linesOf, reasonsFor, type Typed } from './answer'

// An app as others make it: `npm install && npm run dev`, in a copy of this folder.
const [form, list, why, article] = ['form', 'ul', '#why', 'article'].map((name) => document.querySelector(name)) as [
  HTMLFormElement,
  HTMLUListElement,
  HTMLButtonElement,
  HTMLElement,
]

let answered: ReturnType<typeof answer> | undefined

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const filled = ({ type, checked, value }: HTMLInputElement) => (type !== 'checkbox' ? value.trim() : checked ? 'yes' : '')
  const typed = Object.fromEntries([...form.querySelectorAll('input')].map((input) => [input.name, filled(input)])) as Typed
  answered = answer(typed, new Date().toISOString().slice(0, 10))
  list.replaceChildren(
    ...linesOf(answered).map((line) => {
      const item = document.createElement('li')
      item.textContent = line
      return item
    }),
  )
  why.hidden = false
})

why.addEventListener('click', async () => {
  if (answered === undefined) return
  article.style.whiteSpace = 'pre-wrap'
  article.textContent = await reasonsFor(answered)
})
