/**
 * A law firm keeps a receipt of what it told a client, signs it, and lets somebody else check it without seeing all the facts.
 *
 * Run it with `npx tsx examples/11-receipt.ts`.
 */
import { createHmac, generateKeyPairSync, sign, verify } from 'node:crypto'
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { versionInForce } from '../src/index.ts'
import { receipt, redactReceipt, renderVerification, verifyReceipt } from '../src/receipts.ts'
import './end-quietly.ts'

const asOf = '2026-11-21'
const { versions } = usPoliceCertificates
const version = versionInForce(usPoliceCertificates, { asOf })

const facts = {
  usVisa: 'immigrant',
  birthDate: '1990-03-14',
  nationalities: ['SG'],
  residences: [
    { country: 'SG', from: '1990-03-14', to: '2018-09-14', kind: 'residence' },
    { country: 'US', from: '2018-09-15', kind: 'residence' },
  ],
  arrests: [],
} as const

// A salt for each fact, by a secret of the file that stays in the firm: 32 bytes of `crypto.randomBytes`, and not these, which everybody can read.
const secret = Buffer.from('an example keeps no secret, alas')
const salt = (fact: string) => createHmac('sha256', secret).update(fact).digest()

const made = receipt(version, facts, { asOf, salt })

// What is signed is the hash, by whatever key the firm has.
const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const signature = sign(null, Buffer.from(made.sha256, 'hex'), privateKey)

// The employer has to know about the visa and the nationality, and nothing of the rest.
const shown = redactReceipt(made, ['usVisa', 'nationalities'])
console.log(Object.keys(shown.facts).join(', '))
console.log(`signed by the firm: ${verify(null, Buffer.from(shown.sha256, 'hex'), publicKey, signature)}`)
console.log(renderVerification(verifyReceipt(shown, versions)))

// Years later, with another release of the package: the whole receipt from the file.
const kept = JSON.parse(JSON.stringify(made))
console.log(renderVerification(verifyReceipt(kept, versions)).split('\n\n')[0])

// Somebody made the stay in Singapore shorter.
const [singapore, ...others] = kept.facts.residences
const changed = { ...kept, facts: { ...kept.facts, residences: [{ ...singapore, from: '2018-09-01' }, ...others] } }
for (const { path, text } of verifyReceipt(changed, versions).differences.slice(0, 2)) console.log(`${path}: ${text.en}`)

/* OUTPUT
usVisa, nationalities
signed by the firm: true
Not checked to the end: 3 facts are not shown (date of birth; residence history;
arrests). Nothing that is shown was changed; whether the findings follow can be
checked when all facts are shown.

Receipt of us-police-certificates@2015-11-18, revision 1, as of 21 November 2026
SHA-256: a1738fb9ee352e7b3c328504a36da88ba580b64bcce62bb747686317f961dbff
Compare this hash with the one that you were given in a letter or a signature:
whoever writes a receipt anew can write its hash anew, too.

Verified: the version, applied again to these facts, finds what the receipt
says.
facts.residences: this is not the fact that the receipt was made with
findings[0].status: police certificate, Singapore: the receipt says `applies`; applied again it is `does-not-apply`
*/
