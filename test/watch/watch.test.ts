import { rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { allRulesets } from '../traceability/trace-repository.ts'
import { fees, feesPage, guide, guideKey, news, savePages, version, watching } from './borduria.ts'
import { runWatch, watchRepository } from './command.ts'
import { overdueReadings } from './overdue.ts'
import { addressKey, largestFile, readSavedFolder } from './saved-folder.ts'
import { textHashOf } from './saved-page.ts'
import { mostEntries, type Watched } from './watch.ts'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function save(pages: Readonly<Record<string, string>>): string {
  const folder = savePages(pages)
  folders.push(folder)
  return folder
}

function watchSaved(pages: Readonly<Record<string, string>>, ...options: readonly string[]): { status: number; watched: Watched } {
  const { status, output } = runWatch([save(pages), '--json', ...options], watching)
  return { status, watched: JSON.parse(output) }
}

describe('the watch on saved pages', () => {
  it('has nothing to say where nothing changed', () => {
    const { status, watched } = watchSaved({ [fees]: feesPage(500), ...news('<a href="1">Old</a>') })
    expect(status).toBe(0)
    expect(watched.pages.map(({ state }) => state)).toEqual(['same'])
    expect(runWatch([save({ [fees]: feesPage(500), ...news() })], watching).output).toMatch(/^Nothing to do\./)
  })

  it('tells a changed fee, and every clause, rule and outcome that hangs on its page', () => {
    const { status, watched } = watchSaved({ [fees]: feesPage(600), ...news() })
    expect(status).toBe(1)
    const [page] = watched.pages
    expect(page?.state).toBe('changed')
    const rules = version.rules.filter(({ cites }) => cites.includes(guideKey))
    expect(rules.length).toBeGreaterThan(0)
    expect(page?.hanging).toMatchObject([{ ruleset: version.ruleset, versions: [version.inForce.from], clauses: guide.clauses }])
    expect(page?.hanging[0]?.rules).toEqual(expect.arrayContaining(rules.map(({ id }) => id)))
    expect(page?.hanging[0]?.outcomes).toEqual(expect.arrayContaining(rules.map(({ then }) => then.outcome)))
    const { output } = runWatch([save({ [fees]: feesPage(600), ...news() })], watching)
    for (const said of ['Changed since it was read', fees, ...guide.clauses, ...rules.map(({ id }) => id)]) expect(output).toContain(said)
  })

  it('does not take another menu for another text', () => {
    expect(watchSaved({ [fees]: feesPage(500, 'Welcome, 12,345th visitor'), ...news() }).status).toBe(0)
  })

  it('finds a page that moved by its text', () => {
    const elsewhere = 'https://borduria.example/permits/fees'
    const { status, watched } = watchSaved({ [elsewhere]: feesPage(500), ...news() })
    expect([status, watched.pages[0]?.state, watched.pages[0]?.movedTo]).toEqual([1, 'moved', elsewhere])
    const stub = watchSaved({ [fees]: '<p>This page has moved.', [elsewhere]: feesPage(500), ...news() })
    expect([stub.status, stub.watched.pages[0]?.state]).toEqual([1, 'moved'])
  })

  it('tells a page that is gone', () => {
    const { status, watched } = watchSaved(news())
    expect([status, watched.pages[0]?.state]).toEqual([1, 'gone'])
  })

  it('compares nothing where no digest is on record, and gives the one to put there', () => {
    const { output, status } = runWatch([save({ [fees]: feesPage(500), ...news() }), '--json'], {
      ...watching,
      pages: watching.pages.map((page) => ({ ...page, textHashes: [] })),
    })
    const [page] = JSON.parse(output).pages
    expect([status, page.state, page.textHash]).toEqual([0, 'not-compared', textHashOf(feesPage(500), 'html')])
  })

  it('tells a new notice once, by where it leads, and no link of the menu', () => {
    const links = ['<a href="1">Old</a>', '<a href="/news/2?x=1#top">Fees <b>rise</b></a>', '<a href="/news/2?x=1">more</a>']
    const { status, watched } = watchSaved({ [fees]: feesPage(500), ...news(...links, '<a href="javascript:go()">x</a><a>y</a>') })
    expect(status).toBe(1)
    expect(watched.news[0]?.entries).toEqual([{ title: 'Fees rise', address: 'https://borduria.example/news/2?x=1#top' }])
    const announced = runWatch([save({ [fees]: feesPage(500), ...news(...links) })], {
      ...watching,
      announced: ['https://borduria.example/news/2?x=1'],
    })
    expect(announced.status).toBe(0)
  })

  it('tells an index that was not saved', () => {
    const { status, watched } = watchSaved({ [fees]: feesPage(500) })
    expect([status, watched.news[0]?.state]).toEqual([1, 'gone'])
  })

  it('tells which readings are too old on a day, those without an address too', () => {
    const read = [...Object.values(version.citations).map((citation) => citation.read)].sort()
    const saved = { [fees]: feesPage(500), ...news() }
    expect(watchSaved(saved, '--days', '30', '--as-of', read.at(-1) ?? '').status).toBe(0)
    const { status, watched } = watchSaved(saved, '--days', '30', '--as-of', '2027-06-30')
    expect(status).toBe(1)
    expect(watched.pages[0]?.overdueBy).toBeGreaterThan(300)
    expect(watched.elsewhere.length).toBeGreaterThan(0)
    expect(watched.elsewhere.every(({ overdueBy }) => overdueBy !== undefined)).toBe(true)
    const { output } = runWatch([save(saved), '--days', '30', '--as-of', '2027-06-30'], watching)
    expect(output).toContain('Read too long ago')
    expect(output).toContain('(no address; read')
  })
})

describe('overdueReadings', () => {
  it('tells what was read too long ago, up to the day', () => {
    const days = [...watching.pages.map(({ read }) => read.first), ...watching.elsewhere.map(({ read }) => read)].sort()
    const all = (asOf: string) => overdueReadings(watching, { days: 0, asOf })
    expect(all(days[0] ?? '')).toEqual([])
    expect(all('2027-06-30')).toHaveLength(days.length)
    expect(all('2027-06-30').join('\n')).toContain(`${fees} was last read on ${watching.pages[0]?.read.first} (borduria-permits)`)
    const [first = ''] = days
    expect(all(days.at(-1) ?? '')).toHaveLength(days.filter((day) => day !== days.at(-1)).length)
    expect(all(days.at(-1) ?? '')[0]).toContain(first)
  })
})

describe('a saved page of somebody who means ill', () => {
  const saved = (html: string) => watchSaved({ [fees]: html, ...news() }).watched.pages[0]?.state

  it.each([
    ['deep', `${'<div>'.repeat(300_000)}fee`],
    ['never closed', `${'<nav><a href="'.repeat(150_000)}fee`],
    ['only closed', '</main></nav>'.repeat(150_000)],
  ])('that is %s is read like any other', (_, html) => {
    expect(saved(html)).toBe('changed')
  })

  it('that is too large is told, and the others are read', () => {
    const folder = save({ [fees]: 'x', ...news() })
    truncateSync(join(folder, '0.html'), largestFile + 1)
    const { status, output } = runWatch([folder, '--json'], watching)
    expect(status).toBe(1)
    expect(JSON.parse(output).pages[0]).toMatchObject({ state: 'unreadable', because: expect.stringContaining('bytes') })
    expect(JSON.parse(output).news[0].state).toBe('read')
  })

  it('with very many links is told in part', () => {
    const links = Array.from({ length: 3000 }, (_, place) => `<a href="/n/${place}">Notice</a>`)
    const { watched } = watchSaved({ [fees]: feesPage(500), ...news(...links) })
    expect([watched.news[0]?.entries.length, watched.news[0]?.more]).toEqual([mostEntries, 3000 - mostEntries])
  })

  it('cannot forge a line of the report, nor control the terminal', () => {
    const { output } = runWatch(
      [save({ [fees]: feesPage(500), ...news('<a href="/n">a&#27;[2J&#10;Nothing to do.&#x202e;</a>') })],
      watching,
    )
    expect(output).toContain('a [2J Nothing to do.')
    expect([...output].filter((char) => /[\p{Cc}\p{Cf}]/u.test(char) && char !== '\n')).toEqual([])
  })
})

describe('what the watch does not understand', () => {
  const refusal = (...args: readonly string[]) => {
    const { status, output } = runWatch(args, watching)
    expect(status).toBe(3)
    return output
  }
  const withIndex = (index: string) => {
    const folder = save({})
    writeFileSync(join(folder, 'index.json'), index)
    return folder
  }

  it('is told with what would be right', () => {
    const folder = save({ [fees]: 'x' })
    expect(refusal()).toContain('name one folder')
    expect(refusal('a', 'b')).toContain('name one folder')
    expect(refusal(folder, '--no-such')).toContain('--no-such')
    expect(refusal(folder, '--days', '30')).toContain('go together')
    expect(refusal(folder, '--days', 'many', '--as-of', '2026-11-28')).toContain('not a number of days')
    expect(refusal(folder, '--days', '30', '--as-of', '2026-02-30')).toContain('not a day')
    expect(refusal(join(folder, 'none'))).toContain('there is no `index.json`')
    expect(refusal(withIndex('{'))).toContain('is not JSON')
    expect(refusal(withIndex('[]'))).toContain('one object')
    expect(refusal(withIndex('{ "fees": "a.html" }'))).toContain('is not an address')
    expect(refusal(withIndex(`{ "${fees}": 1 }`))).toContain('the name of a file')
    expect(refusal(withIndex(`{ "${fees}": "a.pdf" }`))).toContain('none of .html')
    expect(refusal(withIndex(`{ "${fees}": "a.html" }`))).toContain('there is no file')
  })

  it('reads no file outside of the folder', () => {
    const folder = save({})
    const outside = save({ [fees]: 'x' })
    symlinkSync(join(outside, '0.html'), join(folder, 'link.html'))
    for (const name of [`../${outside.split('/').at(-1)}/0.html`, 'link.html']) {
      writeFileSync(join(folder, 'index.json'), JSON.stringify({ [fees]: name }))
      expect(() => readSavedFolder(folder)).toThrow('is outside of the folder')
    }
  })

  it('takes one address twice for a slip', () => {
    const folder = save({ [fees]: 'x' })
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ [fees]: '0.html', [`${fees}/`]: '0.html' }))
    expect(() => readSavedFolder(folder)).toThrow('twice')
  })
})

describe('the sources of the repository', () => {
  const repository = watchRepository()

  it('are all watched or counted as having no address', () => {
    const cited = allRulesets.flatMap(({ versions }) => versions.flatMap(({ citations }) => Object.values(citations)))
    const pages = new Set(repository.pages.map(({ address }) => addressKey(address)))
    expect(cited.every(({ address }) => address === undefined || pages.has(addressKey(address)))).toBe(true)
    expect(repository.pages.every(({ hanging }) => hanging.some(({ clauses }) => clauses.length > 0))).toBe(true)
  })

  it('have one digest an address, and one address a digest', () => {
    expect(repository.pages.filter(({ textHashes }) => textHashes.length > 1)).toEqual([])
    const hashes = repository.pages.flatMap(({ textHashes }) => textHashes)
    expect(hashes.length).toBeGreaterThan(5)
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('are cited where they were read, not at the door of a collection', () => {
    expect(repository.pages.filter(({ address }) => /^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/.test(address))).toEqual([])
  })

  it('name indexes of news once, for rulesets that there are', () => {
    const ids = allRulesets.map(({ id }) => id)
    expect(new Set(repository.news.map(({ address }) => addressKey(address))).size).toBe(repository.news.length)
    expect(repository.news.flatMap(({ rulesets }) => rulesets).filter((id) => !ids.includes(id))).toEqual([])
  })
})
