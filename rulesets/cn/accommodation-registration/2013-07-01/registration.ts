import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Registration of the accommodation. */
export const registration = defineChapter(terms, {
  outcomes: {
    register: {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'register the stay with the police of the place: the foreigner or the host',
        zh: '由外国人本人或留宿人向居住地公安机关办理住宿登记',
      },
    },
    'registration-deadline': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'registration of the stay: 24 hours after moving in', zh: '住宿登记期限：入住后二十四小时内' },
    },
    'deadline-today': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'the 24 hours end on this very day', zh: '二十四小时的期限于当日届满' },
    },
    passport: {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: { en: 'passport, with the visa or permit and the entry stamp', zh: '护照（含签证或居留证件页、入境章页）' },
    },
    'proof-of-address': {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: { en: 'lease or title deed', zh: '房屋租赁合同或房产证明' },
    },
    'host-identity': {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: { en: 'copy of the landlord’s or host’s identity document', zh: '房东或留宿人身份证件复印件' },
    },
    'police-station': {
      kind: 'facility',
      modality: 'is',
      title: {
        en: 'police station (派出所) of the place, or its police office or service station for foreigners',
        zh: '住宿地派出所，或当地警务室、外国人服务站',
      },
    },
    'host-registers': {
      kind: 'permission',
      modality: 'is',
      title: {
        en: 'registration by the host instead, in its own right and not as an agent: a university or an employer that lodges the foreigner included',
        zh: '也可由留宿人办理；提供住宿的院校或单位可作为留宿人办理',
      },
    },
    'online-registration': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: {
        en: 'registration online or by phone, where the place offers it, as Shanghai, Hainan and Shenzhen do',
        zh: '网上或者手机自助登记（如上海、海南、深圳，以当地为准）',
      },
    },
    'online-pilot': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: {
        en: 'registration online in a national pilot: in seven provincial-level regions since 20 March 2026, Zhejiang among them; ask the local police whether theirs takes part',
        zh: '全国线上登记试点：自2026年3月20日起在包括浙江在内的七个省级地区试行，本地是否在内请询问当地公安机关',
      },
    },
    'register-again': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'register the same home once more, within 24 hours of coming back or of receiving the document',
        zh: '在返回或者取得新证件后二十四小时内，为同一住处重新登记',
      },
    },
    'registration-outdated': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'the registration is older than the last entry, or than a new visa, permit or passport: to register again takes minutes, and some police refuse applications for visas and permits without it',
        zh: '登记早于最近一次入境，或者早于新的签证、证件或护照：重新登记只需几分钟；未重新登记的，有的公安机关不予受理签证和居留证件申请',
      },
    },
    'alter-permit': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'with a new passport the residence permit is altered too: asked for at the exit-entry office within ten days of the change',
        zh: '换领护照的，还应当在变更之日起十日内向出入境管理机构申请变更居留证件',
      },
    },
    'keep-the-form': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'have the Registration Form of Temporary Residence (临时住宿登记表) of the local police for this home',
        zh: '持有当地公安机关为此住处出具的《临时住宿登记表》',
      },
    },
    'registered-in-time': { kind: 'notice', modality: 'is', title: { en: 'the stay was registered in time', zh: '本次住宿已按时登记' } },
    'new-address': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'every new address is registered anew, also for a short stay', zh: '每换一处住所都须重新登记，短期住宿也不例外' },
    },
    'same-in-the-countryside': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'town and country have the same 24 hours: guides that still give 72 repeat the rule repealed in 2013',
        zh: '城乡均为二十四小时：仍称农村七十二小时的指南沿用的是2013年废止的旧规定',
      },
    },
    'earlier-move-in': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'moved in before 1 July 2013: the rules before that day say whether it was registered in time',
        zh: '2013年7月1日前入住：是否按时登记依此前的规定判断',
      },
    },
    'hotel-registers': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'the hotel registers its guest and reports to the police: the guest need not go there',
        zh: '由旅馆办理登记并报送公安机关，住客无须自行前往',
      },
    },
    'identity-at-hotel': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'valid passport or other identity document, to show at the hotel', zh: '入住旅馆时出示有效护照等身份证件' },
    },
    'hotel-penalty': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'a hotel that does not register its guest is punished under the law on public security penalties; one that does not report gets a warning, in serious cases a fine of 1,000 to 5,000 yuan',
        zh: '旅馆未办理住宿登记的，依照治安管理处罚法处罚；未报送住宿信息的，给予警告，情节严重的，处一千元以上五千元以下罚款',
      },
    },
  },
  rules: [
    {
      id: 'register-within-24-hours',
      title: { en: 'Outside hotels, registration within 24 hours of moving in', zh: '旅馆以外的住所：入住后二十四小时内登记' },
      cites: ['eeal_39_elsewhere', 'eeal_39_refugees', 'nia_visa_free'],
      when: { all: [{ condition: 'to-register' }, { not: { condition: 'limit-passed' } }] },
      then: { outcome: 'register' },
    },
    {
      id: 'register-although-late',
      title: { en: 'The 24 hours have passed, and the stay is still to be registered', zh: '二十四小时已过，仍须登记' },
      cites: ['eeal_39_elsewhere', 'eeal_76'],
      when: { all: [{ condition: 'to-register' }, { condition: 'limit-passed' }] },
      then: { outcome: 'register' },
    },
    {
      id: 'limit-of-24-hours',
      title: { en: '24 hours, counted from the hour of moving in', zh: '自入住之时起算二十四小时' },
      cites: ['eeal_39_elsewhere', 'counting'],
      when: { condition: 'to-register' },
      then: { outcome: 'registration-deadline', params: { dueOn: { fact: 'registerBy' } } },
    },
    {
      id: 'limit-ends-today',
      title: { en: 'Whether the 24 hours have passed depends on the hour', zh: '期限是否已过取决于具体时刻' },
      cites: ['eeal_39_elsewhere', 'counting'],
      when: { all: [{ condition: 'to-register' }, { fact: 'daysPastLimit', operator: 'equal', value: { days: 0 } }] },
      then: { outcome: 'deadline-today' },
    },
    {
      id: 'passport',
      title: { en: 'Police stations ask for the passport', zh: '派出所一般要求出示护照' },
      cites: ['papers'],
      when: { condition: 'to-register' },
      then: { outcome: 'passport' },
    },
    {
      id: 'proof-of-address',
      title: { en: 'Police stations ask for a proof of the address', zh: '派出所一般要求住址证明' },
      cites: ['papers'],
      when: { condition: 'to-register' },
      then: { outcome: 'proof-of-address' },
    },
    {
      id: 'host-identity',
      title: { en: 'Police stations ask who lets or lends the home', zh: '派出所一般要求房东或留宿人的身份证件' },
      cites: ['papers'],
      when: { condition: 'to-register' },
      then: { outcome: 'host-identity' },
    },
    {
      id: 'police-station',
      title: { en: 'The police station of the place takes the registration', zh: '由住宿地派出所受理' },
      cites: ['mps_guidance'],
      when: { condition: 'to-register' },
      then: { outcome: 'police-station' },
    },
    {
      id: 'host-registers',
      title: { en: 'Foreigner or host: one of them is enough', zh: '本人或留宿人办理均可' },
      cites: ['eeal_39_elsewhere', 'mps_guidance'],
      when: { condition: 'to-register' },
      then: { outcome: 'host-registers' },
    },
    {
      id: 'online-registration',
      title: { en: 'Some cities take the registration online', zh: '部分城市可网上登记' },
      cites: ['shanghai_online', 'local_online', 'channels'],
      when: { condition: 'to-register' },
      then: { outcome: 'online-registration' },
    },
    {
      id: 'online-pilot',
      title: { en: 'Outside hotels some regions take part in a national pilot', zh: '旅馆以外的住宿，部分地区可参加全国线上试点' },
      cites: ['online_pilot'],
      when: { all: [{ condition: 'to-register' }, { fact: 'asOf', operator: 'greaterThanInclusive', value: '2026-03-20' }] },
      then: { outcome: 'online-pilot' },
    },
    {
      id: 'keep-the-form',
      title: { en: 'The form is obtained for every place, and UNHCR asks for it', zh: '每处住所均须取得登记表，联合国难民署也要求提交' },
      cites: ['unhcr_form'],
      when: { condition: 'elsewhere' },
      then: { outcome: 'keep-the-form' },
    },
    {
      id: 'registered-in-time',
      title: { en: 'Registered within 24 hours', zh: '已在二十四小时内登记' },
      cites: ['eeal_39_elsewhere', 'counting'],
      when: {
        all: [
          { condition: 'elsewhere' },
          { fact: 'cnRegistered', operator: 'equal', value: true },
          { fact: 'hoursToRegistration', operator: 'lessThanInclusive', value: { hours: 24 } },
        ],
      },
      unless: { condition: 'registration-outdated' },
      then: { outcome: 'registered-in-time' },
    },
    {
      id: 'again-after-entry-without-permit',
      title: { en: 'Back in China on a visa, or without one', zh: '持签证或者免签再次入境' },
      cites: ['again_on_visa', 'again_every_entry'],
      when: {
        all: [
          { condition: 'entered-since-without-permit' },
          { fact: 'registerAgainOn', operator: 'in', value: ['also-entry-on-visa-or-new-document', 'also-every-entry-or-new-document'] },
        ],
      },
      then: { outcome: 'register-again', params: { dueOn: { fact: 'registerAgainBy' } } },
    },
    {
      id: 'again-after-entry',
      title: { en: 'Back in China on a residence permit or the like', zh: '持居留证件等再次入境' },
      cites: ['again_every_entry'],
      when: {
        all: [
          { condition: 'entered-since' },
          { not: { condition: 'entered-since-without-permit' } },
          { fact: 'registerAgainOn', operator: 'equal', value: 'also-every-entry-or-new-document' },
        ],
      },
      then: { outcome: 'register-again', params: { dueOn: { fact: 'registerAgainBy' } } },
    },
    {
      id: 'again-with-new-document',
      title: { en: 'A new visa, permit or passport', zh: '取得新的签证、证件或护照' },
      cites: ['again_on_visa', 'again_every_entry'],
      when: {
        all: [
          { condition: 'document-since' },
          { fact: 'registerAgainOn', operator: 'in', value: ['also-entry-on-visa-or-new-document', 'also-every-entry-or-new-document'] },
        ],
      },
      then: { outcome: 'register-again' },
    },
    {
      id: 'registration-outdated',
      title: { en: 'Whatever the reading, a current form is safe', zh: '无论如何理解，持有最新的登记表都稳妥' },
      cites: ['again_on_visa', 'again_every_entry'],
      when: { condition: 'registration-outdated' },
      then: { outcome: 'registration-outdated' },
    },
    {
      id: 'alter-permit',
      title: { en: 'The number of the passport is an item of the permit', zh: '护照号码属于居留证件登记项目' },
      cites: ['eeal_33'],
      when: {
        all: [
          { condition: 'registered-here' },
          { fact: 'cnStaysOn', operator: 'equal', value: 'residence-permit' },
          { fact: 'cnNewDocument', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'alter-permit' },
    },
    {
      id: 'new-address',
      title: { en: 'The duty begins anew with every move', zh: '每次搬迁，登记义务重新开始' },
      cites: ['eeal_39_elsewhere', 'unhcr_form', 'again'],
      when: { condition: 'foreigner' },
      then: { outcome: 'new-address' },
    },
    {
      id: 'same-in-the-countryside',
      title: { en: 'The Law has no longer limit for the countryside', zh: '现行法律没有为农村规定更长的期限' },
      cites: ['eeal_39_elsewhere', 'countryside'],
      when: { condition: 'to-register' },
      then: { outcome: 'same-in-the-countryside' },
    },
    {
      id: 'earlier-move-in',
      title: { en: 'Another rule was in force when the person moved in', zh: '入住时适用的是旧规定' },
      cites: ['countryside'],
      when: {
        all: [
          { condition: 'foreigner' },
          { fact: 'cnLodging', operator: 'equal', value: 'elsewhere' },
          { fact: 'movedInOn', operator: 'lessThan', value: '2013-07-01' },
        ],
      },
      then: { outcome: 'earlier-move-in' },
    },
    {
      id: 'hotel-registers',
      title: { en: 'In a hotel, the hotel registers', zh: '住旅馆的，由旅馆登记' },
      cites: ['eeal_39_hotels'],
      when: { condition: 'in-hotel' },
      then: { outcome: 'hotel-registers' },
    },
    {
      id: 'identity-at-hotel',
      title: { en: 'The hotel takes the particulars from a valid identity document', zh: '旅馆凭有效身份证件登记' },
      cites: ['shanghai_online'],
      when: { condition: 'in-hotel' },
      then: { outcome: 'identity-at-hotel' },
    },
    {
      id: 'hotel-penalty',
      title: { en: 'Reporting is the hotel’s own duty', zh: '报送住宿信息是旅馆的义务' },
      cites: ['eeal_76_hotels', 'mps_guidance'],
      when: { condition: 'in-hotel' },
      then: { outcome: 'hotel-penalty' },
    },
  ],
})
