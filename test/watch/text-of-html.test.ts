import { describe, expect, it } from 'vitest'
import { decodeFile, normalisedText, textHashOf } from './saved-page.ts'

const textOf = (html: string) => normalisedText(html, 'html')

describe('the text of a saved page', () => {
  it.each([
    ['has no markup', '<p>The fee is <b>500</b> yuan.', 'The fee is 500 yuan.'],
    ['is a line a block, and never runs two cells together', '<tr><td>fee<td>500</tr><br>yuan', 'fee\n500\nyuan'],
    ['has no programs', '<style>p > a { }</style>a<script>if (1 < 2) write("<p>fee</p>")</script>b<SCRIPT>c</ScRiPt >d', 'a\nb\nd'],
    ['has no comments', 'a<!-- <p>fee</p> -->b', 'a\nb'],
    ['has no navigation, banner and foot', '<header>Menu</header><nav>Home</nav><p>fee</p><footer>© 2026</footer>', 'fee'],
    ['has the head of an article', '<main><header><h2>Fees</h2>From 1 July</header>500</main>', 'Fees\nFrom 1 July\n500'],
    ['has a title that stands in a banner', '<header><h1>Fees</h1></header>500', 'Fees\n500'],
    ['has what stands in navigation by mistake', '<nav><main>fee</main></nav>', 'fee'],
    ['has what is opened and never closed', '<nav>Home <p>fee', 'Home\nfee'],
    ['has what follows a comment that is not closed', 'a <!-- b', 'a <!-- b'],
    ['ends a tag at a quoted value that nothing closes', '<p title="fee>500 yuan</p>', '500 yuan'],
    ['reads over a > in a value', '<a title="1 > 0" data-x=\'>\'>fee</a>', 'fee'],
    ['keeps a < that opens nothing', 'a < b, 3 <4', 'a < b, 3 <4'],
    [
      'has characters for entities, each once',
      '&lt;b&gt; &amp;lt; 5&nbsp;000&#x20ac; &#20013; &nosuch; &#0;',
      '<b> &lt; 5 000€ 中 &nosuch; \ufffd',
    ],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it('is one however it was set', () => {
    const plain = 'Résumé of fees\n500 yuan'
    const set = '\ufeff  Re\u0301sume\u0301\u00a0of\tfe\u00ades \r\n\r\n\u200b500\u3000yuan\n'
    expect(normalisedText(set, 'text')).toBe(plain)
    expect(textHashOf(set, 'text')).toBe(textHashOf(plain, 'text'))
    expect(textHashOf(set, 'text')).not.toBe(textHashOf(plain.replace('500', '600'), 'text'))
  })

  it('is read in the characters that the page names', () => {
    const gbk = Uint8Array.from([...new TextEncoder().encode('<meta charset="gbk">'), 0xb7, 0xd1, 0xd3, 0xc3])
    expect(textOf(decodeFile(gbk, 'html'))).toBe('费用')
    const utf8 = new TextEncoder().encode('<meta charset="no-such-set">费用')
    expect(textOf(decodeFile(utf8, 'html'))).toBe('费用')
  })

  // Not a matter of speed: what grows with the square of the length would take an hour at this size.
  it.each([
    '<nav>',
    '<div>',
    '</nav>',
    '<script>',
    '<!--',
    '<',
    '<a ',
    '<a =">"',
    '<p a="',
    '&#',
    '&nbsp;',
    '" ',
    '<nav><nav></nav>',
    '<b>x</b>',
  ])(
    'is found in a page that is nothing but %j',
    (part) => {
      expect(textOf(part.repeat(Math.floor(2_000_000 / part.length))).length).toBeGreaterThanOrEqual(0)
    },
    30_000,
  )
})
