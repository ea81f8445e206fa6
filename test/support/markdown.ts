import * as fc from 'fast-check'

/** Texts that would be markup in Markdown or HTML if nothing escaped them. */
export const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '](https://evil.example) [x](javascript:alert(1))',
    '**bold** _it_ `code` ~~s~~',
    '\n\n# Heading\n- [ ] new box',
    '- [x] done',
    '1. one',
    '| a | b |',
    '&lt;b&gt; &#42;',
    '![image](https://evil.example/x.png)',
    '<https://evil.example>',
    'https://evil.example www.evil.example',
    'me@evil.example @name',
    '`me@evil.example|`',
    '\\',
    '\\*',
    '$x$',
    '\u001B[31m\u202Ered',
    '中国*',
  ),
  // U+0000 is refused wherever something is read.
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).map((text) => text.replaceAll('\0', '\u0001')),
  fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'\\`*_[]()<>|~!#$&@a:/.-+= \n\t') }),
)

/** For each line what Markdown acts on: how it begins, and every character of markup that is not escaped. */
export function activeInMarkdown(markdown: string): readonly string[] {
  return markdown.split('\n').map((line) => {
    // A blank for what is escaped or code: what stands left and right of it does not come together.
    const plain = line.replace(/\\[!-/:-@[-`{-~]|`[^`]+`|&(?:amp|lt);/g, ' ')
    const start = /^ *(?:[-+>=#]|\d+[.)])?/.exec(line)?.[0] ?? ''
    return start.trimEnd() + (plain.match(/[\\`*_[\]<|~!#$&\p{C}]|:\/\/|www\.|(?<!\w)@\w|@[^\s@]*\.\w/giu) ?? []).join('')
  })
}
