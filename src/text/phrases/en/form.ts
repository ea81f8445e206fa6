import type { FormPhrases } from '../form.ts'

export const form: FormPhrases = {
  between: ' ',
  heading: (version) => `Facts of ${version}`,
  unknown: 'I do not know',
  yes: 'Yes',
  no: 'No',
  number: 'a number',
  list: 'a list',
  country: 'Country',
  place: 'City or locality',
  from: 'First day',
  to: 'Last day',
  toHint: 'Leave it empty while the stay goes on.',
  kind: 'What it was',
  date: 'Write 2015-04-17, or 2015-04 or 2015 where no more is known.',
  time: 'Write 2026-11-20T21:30, or 2026-11-20 where the hour is not known.',
  orUnknown: 'Write unknown where it cannot be known.',
  orNone: (none) => `Write none for “${none}”.`,
  assumed: (value) => `Left empty, this is assumed: ${value}.`,
}
