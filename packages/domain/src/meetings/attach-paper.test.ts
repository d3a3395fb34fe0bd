import { expect, it } from 'vitest';
import { unmarked } from '../documents/index.ts';
import { calendarDate, idOf, instant } from '../kernel/index.ts';
import type { Agenda } from './agenda.ts';
import type { AgendaItem } from './agenda-item.ts';
import { type AgendaWithPapers, attachPaper, sentenceForAttachPaperRefusal } from './attach-paper.ts';
import type { DrawnPaper } from './drawn-paper.ts';
import type { MeetingStatus } from './meeting.ts';

let made = 0;
const here = {
  now: instant('2016-12-12T10:00:00Z'),
  newId: () => `0194a000-0000-7000-8000-${String(++made).padStart(12, '0')}`,
};
const itemId = idOf<'AgendaItem'>('0194a000-0000-7000-8000-00000000a1a1');
const standing = { id: itemId, number: '4', withdrawnReason: null, namedReaders: [], marking: unmarked };
const agenda = (status: MeetingStatus = 'planned', item: Partial<AgendaItem> = {}) =>
  ({
    id: idOf<'Meeting'>('0194a000-0000-7000-8000-00000000b0b0'),
    status,
    agendaItems: [{ ...standing, ...item }],
  }) as unknown as Agenda;
const drawn: DrawnPaper = {
  title: 'Medium-term plan, version 1',
  author: 'Chief Finance Officer',
  date: calendarDate('2016-12-12'),
  purpose: 'For the Board.',
  recommendations: [{ verb: 'note', text: 'To note the gap.' }],
  sections: [
    {
      heading: 'The gap',
      paragraphs: ['It grows.', 'Reserves do not.'],
      tables: [
        {
          kind: 'planGap',
          caption: 'The plan',
          unit: 'thousandPounds',
          columns: ['2017/18'],
          rows: [{ label: 'Gap', isTotal: true, values: ['3819'] }],
        },
      ],
    },
    { heading: 'Source', paragraphs: ['The plan.'] },
  ],
  source: { kind: 'PlanScenario', id: 'one', words: 'Plan, version 1, SHA-256 abc' },
};

function attached(of: Agenda, papers: AgendaWithPapers['papers'] = [], paper = drawn) {
  return attachPaper({ agenda: of, papers }, { itemId, paper }, here);
}

function accepted(of: Agenda) {
  const decision = attached(of);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision;
}

it('puts the paper on the item: purpose, what is asked, then its own sections, all numbered', () => {
  const { sections, recommendations, itemNumber, sourceDocuments } = accepted(agenda()).state;
  expect(sections.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
    '1 Purpose',
    '2 Recommendation',
    '3 The gap',
    '4 Source',
  ]);
  expect(sections[2]?.paragraphs.map(({ number }) => number)).toEqual(['3.1', '3.2']);
  expect(recommendations).toMatchObject([{ number: '2.1', verb: 'note', text: 'To note the gap.' }]);
  expect({ itemNumber, sourceDocuments }).toEqual({ itemNumber: '4', sourceDocuments: [drawn.source.words] });
});

it('stands each table after the last paragraph of its own section', () => {
  const { sections, tables } = accepted(agenda()).state;
  const lines = [
    sections[2]?.paragraphs[1]?.line,
    tables[0]?.rows[0]?.line,
    sections[3]?.paragraphs[0]?.line,
  ];
  expect(lines).toEqual([4, 5, 6]);
  expect(tables[0]?.rows[0]).toMatchObject({ label: 'Gap', values: ['3819'], reference: null });
});

it('is marked as its item is, and then the trail keeps no word of it', () => {
  const marking = { ...unmarked, level: 'officialSensitive' as const };
  expect(accepted(agenda()).events[0]).toMatchObject({ title: drawn.title, source: { id: 'one' } });
  const { state, events } = accepted(agenda('planned', { marking }));
  expect(state.marking).toBe(marking);
  expect(events[0].title).toBeNull();
});

it('joins an agenda that is out, as a late paper', () => {
  expect(accepted(agenda('agendaPublished')).state.itemNumber).toBe('4');
});

it.each<[string, ReturnType<typeof attached>, string]>([
  [
    'a meeting that was held',
    attached(agenda('held')),
    'The meeting has been held or called off; choose one that is still to come.',
  ],
  [
    'an item that was withdrawn',
    attached(agenda('planned', { withdrawnReason: 'Late' })),
    'Item 4 was withdrawn; choose one that stands.',
  ],
  [
    'an item of another meeting',
    attached(agenda('planned', { id: idOf<'AgendaItem'>('0194a000-0000-7000-8000-00000000c0c0') })),
    'The item is not on this agenda; choose one that is.',
  ],
  [
    'a paper that asks nothing',
    attached(agenda(), [], { ...drawn, recommendations: [] }),
    'Say what the paper asks of the meeting.',
  ],
  [
    'the same state of the same record twice on one item',
    attached(agenda(), [accepted(agenda()).state]),
    '“Medium-term plan, version 1” is on this item already, from the same record in the same state.',
  ],
])('refuses %s', (_what, decision, sentence) => {
  if (decision.outcome === 'accepted') throw new Error('accepted');
  expect(sentenceForAttachPaperRefusal(decision.refusal)).toBe(sentence);
});
