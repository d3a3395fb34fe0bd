import { expect, it } from 'vitest';
import { calendarDate, idOf, instant } from '../kernel/index.ts';
import type { Agenda } from './agenda.ts';
import {
  type AttachPaperRefusal,
  attachPaper,
  type DrawnPaper,
  sentenceForAttachPaperRefusal,
} from './attach-paper.ts';
import type { MeetingStatus } from './meeting.ts';

let made = 0;
const here = {
  now: instant('2016-12-12T10:00:00Z'),
  by: { userId: 'officer', name: 'Chief Finance Officer' },
  newId: () => `0194a000-0000-7000-8000-${String(++made).padStart(12, '0')}`,
};
const itemId = idOf<'AgendaItem'>('0194a000-0000-7000-8000-00000000a1a1');
const agenda = (changed: { status?: MeetingStatus; withdrawnReason?: string | null } = {}) =>
  ({
    id: idOf<'Meeting'>('0194a000-0000-7000-8000-00000000b0b0'),
    status: changed.status ?? 'planned',
    agendaItems: [{ id: itemId, number: '4', withdrawnReason: changed.withdrawnReason ?? null }],
  }) as unknown as Agenda;
const drawn: DrawnPaper = {
  title: 'Medium-term plan, version 1',
  author: 'Chief Finance Officer',
  date: calendarDate('2016-12-12'),
  sections: [
    { heading: 'Purpose', paragraphs: ['For the Board.'] },
    { heading: 'The gap', paragraphs: ['It grows.', 'Reserves do not.'] },
  ],
  tables: [
    {
      kind: 'planGap',
      caption: 'The plan',
      unit: 'thousandPounds',
      columns: ['2017/18'],
      rows: [{ label: 'Gap', isTotal: true, values: ['3819'] }],
    },
  ],
  sourceDocuments: ['Plan, version 1, SHA-256 abc'],
};
const attach = (of: Agenda, papers: Parameters<typeof attachPaper>[0]['papers'] = [], id = itemId) =>
  attachPaper({ agenda: of, papers }, { itemId: id, paper: drawn }, here);

it('puts the paper on the item, its paragraphs numbered as the office numbers them', () => {
  const decision = attach(agenda());
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  const { sections, tables, itemNumber, sourceDocuments } = decision.state;
  expect(sections.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number))).toEqual([
    '1.1',
    '2.1',
    '2.2',
  ]);
  expect(tables[0]?.rows[0]).toMatchObject({ label: 'Gap', values: ['3819'], reference: null });
  expect({ itemNumber, sourceDocuments }).toEqual({
    itemNumber: '4',
    sourceDocuments: drawn.sourceDocuments,
  });
  expect(attach(agenda(), [decision.state])).toMatchObject({ refusal: { kind: 'PaperAttachedAlready' } });
});

it.each<[string, Agenda, string]>([
  [
    'a meeting that was held',
    agenda({ status: 'held' }),
    'The meeting has been held or called off; choose one that is still to come.',
  ],
  [
    'an item that was withdrawn',
    agenda({ withdrawnReason: 'Late' }),
    'Item 4 was withdrawn; choose one that stands.',
  ],
])('refuses %s', (_what, of, sentence) => {
  const decision = attach(of);
  if (decision.outcome === 'accepted') throw new Error('accepted');
  expect(sentenceForAttachPaperRefusal(decision.refusal as AttachPaperRefusal)).toBe(sentence);
});
