import { describe, expect, it } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { type LintedPaper, lintAgendaItem, sentenceForAgendaRemark } from './lint-agenda.ts';
import { paperStanding } from './paper-standing.ts';

const heldOn = calendarDate('2016-12-16');
const item = { role: null, lead: 'Chief Finance Officer', purpose: 'decide' as const, withdrawnReason: null };
const sound: LintedPaper = {
  kind: 'report',
  title: 'Revenue monitoring',
  author: 'the Chief Finance Officer',
  date: heldOn,
  recommendations: [{ number: '2.1', limb: null, verb: 'approve', text: 'the virement' }],
  sections: [
    { heading: 'Recommendation', text: 'The Board approves the virement.' },
    { heading: 'Financial implications', text: 'Within the budget; no estate, staff or partner is touched.' },
    { heading: 'Equality and risk', text: 'None arise: the risks and equality issues were looked at.' },
    { heading: 'Recommendation', text: 'The Board approves the virement' },
  ],
};
const remarks = (changed: Partial<LintedPaper>, on: Partial<typeof item> = {}) =>
  lintAgendaItem({ ...item, ...on }, [{ ...sound, ...changed }], heldOn).map(sentenceForAgendaRemark);

describe('what is remarked of an agenda', () => {
  it('is nothing where paper and agenda agree', () => expect(remarks({})).toEqual([]));

  it('is that author or date differ', () => {
    expect(remarks({ author: 'Director of Estates', date: calendarDate('2016-12-09') })).toEqual([
      '"Revenue monitoring" is from Director of Estates, and the agenda names Chief Finance Officer; change one of them.',
      '"Revenue monitoring" is dated 9 December 2016, which is not the day of the meeting.',
    ]);
  });

  it('is that the first and last recommendation differ, and that there is none', () => {
    const sections = [
      ...sound.sections.slice(0, 3),
      { heading: 'Recommendation', text: 'The Board notes it.' },
    ];
    expect(remarks({ sections })).toEqual([
      'The first and the last recommendation of "Revenue monitoring" differ; ask its author which one is meant.',
    ]);
    expect(remarks({ recommendations: [] })).toEqual([
      '"Revenue monitoring": The paper recommends nothing; say what the meeting should do with it.',
    ]);
  });

  it('is which considerations a paper for decision leaves out, and none of one to note', () => {
    const sections = [{ heading: 'Background', text: 'The budget was set in February.' }];
    expect(remarks({ sections })).toEqual([
      '"Revenue monitoring" asks for a decision and says nothing of estates, people, collaboration, equality or risk.',
    ]);
    const note = [{ number: '2.1', limb: null, verb: 'note' as const, text: 'it' }];
    expect(
      lintAgendaItem({ ...item, purpose: 'note' }, [{ ...sound, sections, recommendations: note }], heldOn),
    ).toEqual([]);
  });

  it('is that nobody leads on it', () => {
    expect(lintAgendaItem({ ...item, lead: null }, [], heldOn)).toEqual([{ kind: 'LeadMissing' }]);
    expect(lintAgendaItem({ ...item, lead: null, role: 'welcome' }, [], heldOn)).toEqual([]);
  });
});

it('says of each item whether its paper is in, late, missing or not needed', () => {
  const bare = { kind: 'paper' as const, approvesMinutesOf: null, withdrawnReason: null };
  expect(paperStanding(bare, 1)).toBe('in');
  expect(paperStanding(bare, 0)).toBe('missing');
  expect(paperStanding({ ...bare, kind: 'toFollow' }, 0)).toBe('late');
  expect(paperStanding({ ...bare, kind: 'verbal' }, 0)).toBe('notNeeded');
  expect(paperStanding({ ...bare, kind: 'standing', approvesMinutesOf: heldOn }, 0)).toBe('missing');
  expect(paperStanding({ ...bare, withdrawnReason: 'Not ready' }, 0)).toBe('notNeeded');
});
