import type { Language } from 'immigration-rulesets'
import type { LawDifference, LawPart } from 'immigration-rulesets/analysis'
import type { Search } from './search.ts'

interface VersionsWords {
  readonly intro: string
  readonly before: string
  readonly after: string
  readonly from: (day: string, isBound: boolean, revision: number) => string
  readonly onlyOne: (version: string) => string
  readonly same: string
  readonly forClient: string
  readonly effects: Readonly<Record<'changed' | 'unchanged' | 'depends', string>>
  readonly asOf: (day: string, isOther: boolean) => string
  readonly depends: string
  readonly ask: string
  readonly inLaw: string
  readonly nothingInLaw: string
  readonly parts: Readonly<Record<LawPart, string>>
  readonly changes: Readonly<Record<LawDifference, string>>
  readonly notThere: string
  readonly examples: string
  readonly examplesWhat: string
  readonly begin: string
  readonly stop: string
  readonly states: Readonly<Record<Search['state'], string>>
  readonly tried: (tried: number, all: number) => string
  readonly seconds: (seconds: number) => string
  readonly comma: string
  readonly colon: string
}

/** What the view of two versions says. */
export const versionsWords: Readonly<Record<Language, VersionsWords>> = {
  en: {
    intro: 'Two versions of these rules side by side: what changed for this client, what changed in law, and for whom it matters.',
    before: 'Earlier version',
    after: 'Later version',
    from: (day, isBound, revision) => `from ${day}${isBound ? ' at the latest' : ''}${revision === 1 ? '' : `, revision ${revision}`}`,
    onlyOne: (version) => `There is one version of these rules, ${version}: nothing to compare it with.`,
    same: 'The same version stands on both sides. Choose another one on either.',
    forClient: 'For this client',
    effects: {
      changed: 'The later version changes something.',
      unchanged: 'The later version changes nothing, whatever is still unknown.',
      depends: 'Whether the later version changes something depends on what is not known yet.',
    },
    asOf: (day, isOther) =>
      isOther ? `Both applied as of ${day}, the first day on which both are in force.` : `Both applied as of ${day}.`,
    depends: 'This can change too, depending on what is not known yet:',
    ask: 'The question that would tell most:',
    inLaw: 'In law',
    nothingInLaw: 'Both say the same.',
    parts: {
      scope: 'Whom it is for',
      outside: 'Who has to turn elsewhere',
      rules: 'Rules',
      outcomes: 'What the rules lead to',
      readings: 'Points left open by the sources',
      conditions: 'Conditions that rules share',
      measures: 'What is worked out',
      facts: 'What is asked',
      parameters: 'What answers tell',
      certifiesByPlace: 'Countries whose cities certify',
      places: 'Cities',
      dateRounding: 'Days that a month does not have',
      notModelled: 'Clauses left out',
      citations: 'Sources',
    },
    changes: { added: 'new', gone: 'gone', changed: 'changed', reworded: 'same meaning, told otherwise' },
    notThere: 'Not in this version.',
    examples: 'For whom it matters',
    examplesWhat:
      'For everything that differs, somebody is looked for to whom it happens, with as few facts as possible; or it is proved that there can be nobody.',
    begin: 'Look for examples',
    stop: 'Stop looking',
    states: {
      idle: 'This can take a minute. The page goes on working meanwhile.',
      running: 'Looking …',
      stopped: 'Stopped. Nothing was kept.',
      failed: 'The search broke off. Try again, or reload the page.',
      done: 'Done.',
    },
    tried: (tried, all) => `${tried} of ${all} tried`,
    seconds: (seconds) => `${seconds} s so far`,
    comma: ', ',
    colon: ': ',
  },
  zh: {
    intro: '将本规则的两个版本并列：对该当事人有何变化、法律上有何变化，以及对哪些人有影响。',
    before: '较早版本',
    after: '较晚版本',
    from: (day, isBound, revision) => `${isBound ? '最迟' : ''}自${day}起${revision === 1 ? '' : `，第${revision}次修订`}`,
    onlyOne: (version) => `本规则只有一个版本（${version}），没有可比较的版本。`,
    same: '两侧是同一版本，请在任一侧另选一个。',
    forClient: '对该当事人',
    effects: {
      changed: '较晚版本带来变化。',
      unchanged: '无论尚不清楚的情况如何，较晚版本都不带来变化。',
      depends: '较晚版本是否带来变化，取决于尚不清楚的情况。',
    },
    asOf: (day, isOther) => (isOther ? `两个版本均以${day}为准，即两者都已生效的第一天。` : `两个版本均以${day}为准。`),
    depends: '以下各项也可能变化，取决于尚不清楚的情况：',
    ask: '最有助于判断的问题：',
    inLaw: '法律上的变化',
    nothingInLaw: '两者内容相同。',
    parts: {
      scope: '适用对象',
      outside: '应转向别处的人',
      rules: '规则',
      outcomes: '规则的结果',
      readings: '来源未明确之处',
      conditions: '多条规则共用的条件',
      measures: '推算的内容',
      facts: '询问的内容',
      parameters: '结论所列的内容',
      certifiesByPlace: '由城市出具证明的国家',
      places: '城市',
      dateRounding: '当月没有的日子',
      notModelled: '未收入的条款',
      citations: '来源',
    },
    changes: { added: '新增', gone: '删除', changed: '变更', reworded: '含义相同，表述不同' },
    notThere: '该版本中没有。',
    examples: '对哪些人有影响',
    examplesWhat: '对每一处不同，以尽可能少的事实找出一个受其影响的人；或者证明不可能有这样的人。',
    begin: '查找例子',
    stop: '停止查找',
    states: {
      idle: '可能需要一分钟，期间本页仍可使用。',
      running: '正在查找……',
      stopped: '已停止，未保留结果。',
      failed: '查找中断。请重试，或重新载入本页。',
      done: '已完成。',
    },
    tried: (tried, all) => `已试${all}项中的${tried}项`,
    seconds: (seconds) => `已用${seconds}秒`,
    comma: '，',
    colon: '：',
  },
}
