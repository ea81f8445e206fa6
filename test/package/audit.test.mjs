import { describe, expect, it } from 'vitest'
import { advisories } from './audit.mjs'

const advisory = { title: 'Prototype pollution', url: 'https://example.org/advisories/1' }
const report = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    one: { name: 'one', severity: 'moderate', range: '<1.2.3', via: [advisory] },
    two: { name: 'two', severity: 'critical', range: '*', via: ['one'] },
  },
})

describe('what npm knows of advisories', () => {
  it('is told from a level on', () => {
    const one = 'one <1.2.3, moderate: Prototype pollution (https://example.org/advisories/1)'
    expect(advisories(report, 'low')).toEqual({ found: [one, 'two *, critical: by one'] })
    expect(advisories(report, 'high')).toEqual({ found: ['two *, critical: by one'] })
    expect(advisories('{"auditReportVersion":2,"vulnerabilities":{}}', 'low')).toEqual({ found: [] })
  })

  it.each([
    ['{"message":"405 Method Not Allowed - POST …","error":{"summary":"","detail":""}}', '405 Method Not Allowed - POST …'],
    ['{"error":{"code":"ENOTFOUND","summary":"getaddrinfo ENOTFOUND\\nmore","detail":""}}', 'getaddrinfo ENOTFOUND'],
    ['{"error":{"code":"ENOLOCK","summary":""}}', 'npm printed no report'],
    ['', 'npm printed no report'],
    ['<html>', 'npm printed no report'],
    ['null', 'npm printed no report'],
  ])('is not taken for nothing where it cannot be told: %s', (printed, untold) => {
    expect(advisories(printed, 'low')).toEqual({ untold })
  })
})
