import { composeVersion } from '../../../../src/authoring.ts'
import { application } from './application.ts'
import { deadlines } from './deadlines.ts'
import { decision } from './decision.ts'
import { documents } from './documents.ts'
import { feared } from './feared.ts'
import { fees } from './fees.ts'
import { halls } from './halls.ts'
import { terms } from './terms.ts'

/**
 * The residence permit for personal affairs (私人事务类居留证件) in Beijing: the earlier edition of Beijing’s guide.
 *
 * The guide is undated. It stands beside the Exit and Entry Administration Law and the Regulations of the State Council, which bind it: where
 * its words and theirs differ, or where its English can be taken in several ways, a reading says so.
 *
 * Ages are taken on the as-of date. The length asked for is a whole number of months, `moreDays` telling whether days come on top: the tiers
 * of the guide end on whole years, so that nothing finer can matter, and no day of issue has to be guessed to say what one year is.
 */
export default composeVersion(
  {
    ruleset: 'cn-beijing-personal-affairs-permit',
    inForce: {
      from: '2017-05-02',
      basis: 'bound',
      note: {
        en: 'The guide is undated. It sends applicants to the centres of Chaoyang and Shunyi, which opened on Tuesday 2 May 2017 (http://french.peopledaily.com.cn/VieSociale/n3/2017/0503/c31360-9210625.html), so that it cannot be older; when it was published is not known. The law and the Regulations behind it are of 1 July and 1 September 2013.',
        zh: '指南未注明日期。其中让申请人前往朝阳和顺义的服务大厅，而两处均于2017年5月2日（星期二）启用（http://french.peopledaily.com.cn/VieSociale/n3/2017/0503/c31360-9210625.html），因此指南不会早于该日；何时发布，不得而知。其所依据的法律和条例分别为2013年7月1日和9月1日的规定。',
      },
    },
    encodedOn: '2026-11-21',
    verifiedOn: '2026-11-21',
    revision: 1,

    // A month without the day ends on its last one: article 202 of the Civil Code says so of periods in months and years.
    dateRounding: 'down',
    notModelled: [
      { clauses: ['BJ-42'], reason: 'Documents of the permit for family reunion, which is another permit.' },
      {
        clauses: ['BJ-45'],
        reason: 'Nothing follows for an applicant: pages are edited in place, which is why the versions begin on a bound.',
      },
      { clauses: ['BJ-49'], reason: 'Nothing newer was found on fees and halls.' },
      { clauses: ['S2-01'], reason: 'Says what the page is about: the permit and its extension, the kinds of application.' },
      {
        clauses: ['S2-34'],
        reason:
          'A further group that may use the Chaoyang hall, employees of certain enterprises: they apply for work permits, and applicants for this one belong to the other group.',
      },
      { clauses: ['S2-56'], reason: 'Refusals on ordinary visas, which are not this permit.' },
      { clauses: ['S2-59'], reason: 'Who interprets the page; nothing follows for an applicant.' },
      { clauses: ['S2-72'], reason: 'Headings of the page.' },
    ],
  },
  terms,
  [feared, application, documents, fees, deadlines, decision, halls],
)
