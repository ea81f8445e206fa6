import { type CommonPhrases, withCommon } from '../common.ts'
import type { ReceiptPhrases } from '../receipt.ts'
import { common } from './common.ts'

export const receipt: ReceiptPhrases = /* @__PURE__ */ withCommon(common, {
  expected: {
    object: 'an object',
    list: 'a list',
    text: 'a text',
    boolean: '`true` or `false`',
    format: '`1`, the only form that receipts have',
    count: 'a whole number from 1',
    day: 'a day: write 2026-11-21',
    hash: '64 hexadecimal digits in lower case',
    digest: '`sha256:` and 64 hexadecimal digits in lower case',
    salt: 'a salt of 16 to 64 bytes as hexadecimal digits in lower case',
    status: 'one of `applies`, `does-not-apply`, `undetermined`, `contested`',
    subject: 'a text or a number',
  },
  notGiven: 'this is not given',
  isNot: (found, expected) => `${found} is not ${expected}`,
  saltsAlone: 'there are salts, but no `factHashes` that they belong to',
  saltMissing: 'this fact is shown without its salt: give both, or neither',
  factMissing: 'this salt is shown without its fact: give both, or neither',
  changed: (found) => `the receipt was changed after it was made: what stands in it has the hash ${found}`,
  otherFact: 'this is not the fact that the receipt was made with',
  noSuchFact: 'the receipt was made without this fact',
  noVersion: (asked, known) =>
    `${asked} is not here: ${known.length === 0 ? 'there is no version of this ruleset' : `there is ${known.join(', ')}`}`,
  decidesOtherwise: 'the version here does not decide what the one of the receipt decided',
  otherWords: 'the version here decides the same, in other words or by other sources',
  otherRelease: (made, checked) => `made with release ${made} of this package, checked with ${checked}`,
  encodedLater: (encodedOn, knownOn) => `the version was encoded on ${encodedOn}, after ${knownOn}`,
  cannotBe: (problem) => `this cannot be: ${problem}`,
  about: (outcome, subject) => `${outcome}, ${subject}`,
  differs: (said, found) => `the receipt says ${said}; applied again it is ${found}`,
  nothing: 'nothing',
  notOnReceipt: 'this is found, and is not on the receipt',
  notFound: 'the receipt says so; applied again it is not found',
  verifiedInOtherWords:
    'Verified as to what was decided. The sources and words on the receipt are not those of the version here: nothing vouches for them.',
  verified: 'Verified: the version, applied again to these facts, finds what the receipt says.',
  hidden: (facts) =>
    `Not checked to the end: ${facts.length === 1 ? 'one fact is' : `${facts.length} facts are`} not shown (${facts.join('; ')}). Nothing that is shown was changed; whether the findings follow can be checked when all facts are shown.`,
  versionMissing: 'Not checked to the end: the version that the receipt names is not here. Nothing in the receipt was changed.',
  notVerified: (count) => `Not verified: ${count === 1 ? 'one thing is' : `${count} things are`} not as the receipt says.`,
  of: (version, revision, asOf) => `Receipt of ${version}, revision ${revision}, as of ${asOf}`,
  hash: (sha256) => `SHA-256: ${sha256}`,
  hashAdvice:
    'Compare this hash with the one that you were given in a letter or a signature: whoever writes a receipt anew can write its hash anew, too.',
  notChecked: 'What could not be checked',
  matters: 'What is not as the receipt says',
  mattersNot: 'What is different and changes nothing that was decided',
  more: (count) => `and ${count} more`,
} satisfies Omit<ReceiptPhrases, keyof CommonPhrases>)
