import { mountForm } from './form.ts'

// `npx vite examples/form` serves this page. The types of the browser are left out, since the package has none in its programs.
const { document } = globalThis as unknown as { readonly document: { readonly getElementById: (id: string) => unknown } }
mountForm(document.getElementById('app'), new Date().toISOString().slice(0, 10))
