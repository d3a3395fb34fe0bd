import { describe, expect, it } from 'vitest';
import { circumstancesOf, testId } from '../../test/circumstances.ts';
import { otherBody, ownBody, viewerWith } from '../../test/viewers.ts';
import { readMarking, unmarked } from '../documents/index.ts';
import { unreachableStates } from '../kernel/index.ts';
import type { Agenda } from './agenda.ts';
import type { AgendaItem } from './agenda-item.ts';
import { allowedPaperInHandCommands } from './allowed-paper-in-hand-commands.ts';
import { beginPaper } from './begin-paper.ts';
import type { MeetingStatus } from './meeting.ts';
import { missingFromPaper } from './missing-from-paper.ts';
import { type PaperInHand, type PaperInHandStatus, paperInHandTransitions } from './paper-in-hand.ts';
import { sentenceForPaperInHandRefusal } from './paper-in-hand-refusals.ts';
import type { PaperText } from './paper-text.ts';
import { type PaperInPack, submitPaper } from './submit-paper.ts';
import { withdrawPaper } from './withdraw-paper.ts';
import { writePaper } from './write-paper.ts';

const [anna, ben] = [testId<'Person'>(11), testId<'Person'>(12)];
const writer = viewerWith('estates', ['estatesDirector'], { personId: anna });
const here = () => circumstancesOf(writer);
const itemId = testId<'AgendaItem'>(61);
const run = (text: string) => [{ type: 'text' as const, text }];

const said: Partial<PaperText> = {
  to: 'Business Board',
  purpose: 'To put the lease of the tower before the Board.',
  recommendations: [{ verb: 'approve', text: 'the lease of the tower for ten years' }],
  body: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: run('The tower carries the radio masts.') },
      { type: 'heading', attrs: { level: 2 }, content: run('Options') },
      { type: 'paragraph', content: run('Three were looked at.') },
      {
        type: 'orderedList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: run('Rent') }] },
          { type: 'listItem', content: [{ type: 'paragraph', content: run('Buy') }] },
        ],
      },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: ['Option', 'A year'].map((text) => ({
              type: 'tableHeader' as const,
              content: [{ type: 'paragraph' as const, content: run(text) }] as const,
            })),
          },
          {
            type: 'tableRow',
            content: ['Rent', '£2k'].map((text) => ({
              type: 'tableCell' as const,
              content: [{ type: 'paragraph' as const, content: run(text) }] as const,
            })),
          },
        ],
      },
      { type: 'paragraph', content: run('The lease is the cheapest.') },
    ],
  },
  considerations: [{ head: 'finance', text: 'The budget has room for it.' }],
  sourceDocuments: ['The survey'],
  contactOfficer: 'Head of Estates',
};

function begun(): PaperInHand {
  const decision = beginPaper({ from: 'Head of Estates' }, { bodyId: ownBody, title: 'The tower' }, here());
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

const written = (changes: Partial<PaperText> = {}): PaperInHand => {
  const paper = begun();
  return { ...paper, text: { ...paper.text, ...said, ...changes } };
};

const agendaWith = (status: MeetingStatus = 'planned', item: Partial<AgendaItem> = {}) =>
  ({
    id: testId<'Meeting'>(51),
    bodyId: ownBody,
    readerBodyIds: [ownBody],
    status,
    agendaItems: [
      { id: itemId, number: '4', withdrawnReason: null, namedReaders: [], marking: unmarked, ...item },
    ],
  }) as unknown as Agenda;

function submit(paper: PaperInHand, agenda = agendaWith(), inPack: PaperInPack | null = null, to = itemId) {
  const toSubmit = { paper, place: { agenda, papers: [] }, inPack, textSha256: JSON.stringify(paper.text) };
  return submitPaper(toSubmit, { itemId: to }, here());
}

function submitted(...given: Parameters<typeof submit>) {
  const decision = submit(...given);
  if (decision.outcome === 'refused') throw new Error(sentenceForPaperInHandRefusal(decision.refusal));
  const { printed } = decision.state;
  if (printed === null) throw new Error('it is in no pack');
  return { ...decision.state, printed };
}

function refusalOf(decision: { outcome: string } & object): string {
  return 'refusal' in decision ? (decision.refusal as { kind: string }).kind : decision.outcome;
}

describe('a paper in hand', () => {
  it('reaches every state by a command that moves it', () => {
    expect(unreachableStates<PaperInHandStatus>(paperInHandTransitions, 'draft')).toEqual([]);
  });

  it('begins with a title, from the post of its writer, for its own body alone', () => {
    expect(begun()).toMatchObject({
      status: 'draft',
      readerBodyIds: [ownBody],
      text: { from: 'Head of Estates' },
    });
    expect(refusalOf(beginPaper({ from: '' }, { bodyId: ownBody, title: ' ' }, here()))).toBe(
      'PaperTitleMissing',
    );
  });

  it('keeps half a paper as it was typed', () => {
    const { text } = begun();
    const half = { ...text, recommendations: [{ verb: 'note' as const, text: '' }] };
    expect(writePaper(begun(), { text: half }, here())).toMatchObject({
      state: { text: half, status: 'draft' },
    });
  });

  it('keeps its writer among the readers it names', () => {
    const { text } = begun();
    expect(refusalOf(writePaper(begun(), { text: { ...text, namedReaders: [ben] } }, here()))).toBe(
      'WriterNotNamed',
    );
    expect(writePaper(begun(), { text: { ...text, namedReaders: [ben, anna] } }, here()).outcome).toBe(
      'accepted',
    );
  });

  it('takes nothing that is marked above OFFICIAL-SENSITIVE', () => {
    const { text } = begun();
    expect(refusalOf(writePaper(begun(), { text: { ...text, purpose: 'SECRET' } }, here()))).toBe(
      'PaperMarkedTooHigh',
    );
  });

  it('is marked no higher than its writer may read', () => {
    const cleared = circumstancesOf({ ...writer, clearance: 'official' as const });
    const marking = readMarking('OFFICIAL-SENSITIVE');
    expect(refusalOf(writePaper(begun(), { text: { ...begun().text, marking } }, cleared))).toBe(
      'MarkingAboveOwnClearance',
    );
  });

  it('says what is missing and stops only what cannot go before a meeting', () => {
    const faults = missingFromPaper(begun().text, 'decide');
    expect(faults.filter(({ isStopping }) => isStopping).map(({ field }) => field)).toEqual([
      'purpose',
      'recommendations',
    ]);
    expect(faults.map(({ field }) => field)).toContain('consideration-equality');
    expect(missingFromPaper(written().text, 'decide').map(({ field }) => field)).not.toContain(
      'consideration-finance',
    );
    expect(missingFromPaper(written().text, 'note').map(({ sentence }) => sentence)).toContain(
      'Recommendation 2.1 asks for a decision under an item that is only to note; change one of them.',
    );
  });

  it('is stopped where it is longer than can be kept, measured in bytes', () => {
    const long = (characters: number) =>
      missingFromPaper(written({ purpose: '£'.repeat(characters) }).text, null).filter(
        ({ isStopping }) => isStopping,
      );
    expect(long(30_000)).toEqual([]);
    expect(long(40_000)).toMatchObject([
      { field: 'body', sentence: expect.stringMatching(/^Make the paper shorter/) },
    ]);
  });

  it('is stopped where a table stands right under a heading, with or without words behind it', () => {
    const [first, heading, , , table, last] = said.body?.content ?? [];
    const stopping = (...content: unknown[]) =>
      missingFromPaper(written({ body: { type: 'doc', content } as never }).text, null)
        .filter(({ isStopping }) => isStopping)
        .map(({ sentence }) => sentence.split(';')[0]);
    expect(stopping(first, heading, table, last)).toEqual(['Write a sentence before the table of “Options”']);
    expect(stopping(table)).toEqual(['Write a sentence before the table of “Background”']);
    expect(stopping(first, heading, last, table)).toEqual([]);
  });

  it('lets a writer of its own body work on it, and nobody by a key', () => {
    const draft = { bodyId: ownBody, status: 'draft' as const };
    expect(allowedPaperInHandCommands(writer, draft)).toEqual(['WritePaper', 'SubmitPaper', 'WithdrawPaper']);
    expect(allowedPaperInHandCommands(writer, { ...draft, status: 'withdrawn' })).toEqual([]);
    expect(allowedPaperInHandCommands(writer, { ...draft, bodyId: otherBody })).toEqual([]);
    expect(allowedPaperInHandCommands({ ...writer, via: 'apiKey' }, draft)).toEqual([]);
    expect(allowedPaperInHandCommands(viewerWith('a', ['auditor']), draft)).toEqual([]);
  });
});

describe('submitting', () => {
  it('puts it on the item by the template, its recommendation repeated in the very same words', () => {
    const { printed, paper } = submitted(written());
    const { sections, recommendations, tables, addressedTo, author, contactOfficers } = printed.paper;
    expect(sections.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '1 Purpose',
      '2 Recommendation',
      '3 Background',
      '4 Options',
      '5 Considerations',
      '6 Recommendation',
    ]);
    expect(sections[3]?.paragraphs.map(({ number, text }) => `${number ?? ''} ${text}`.trim())).toEqual([
      '4.1 Three were looked at.',
      '(a) Rent',
      '(b) Buy',
      '4.2 The lease is the cheapest.',
    ]);
    expect(sections[5]?.paragraphs.map(({ text }) => text)).toEqual(
      sections[1]?.paragraphs.map(({ text }) => text),
    );
    expect(recommendations).toMatchObject([
      { number: '2.1', verb: 'approve', text: 'Approve the lease of the tower for ten years.' },
    ]);
    expect(tables).toMatchObject([
      { columns: ['Option', 'A year'], rows: [{ label: 'Rent', values: ['£2k'] }] },
    ]);
    const [before, after] = [sections[3]?.paragraphs[2]?.line ?? 0, sections[3]?.paragraphs[3]?.line ?? 0];
    expect(tables[0]?.rows[0]?.line).toBeGreaterThan(before);
    expect(tables[0]?.rows[0]?.line).toBeLessThan(after);
    expect({ addressedTo, author, contactOfficers }).toEqual({
      addressedTo: 'Business Board',
      author: 'Head of Estates',
      contactOfficers: ['Head of Estates'],
    });
    expect(paper).toMatchObject({
      status: 'submitted',
      versions: [{ number: 1, paperId: printed.paper.id }],
    });
  });

  it('keeps two recommendations in the same words apart in the next version', () => {
    const twice = { recommendations: [said.recommendations?.[0], said.recommendations?.[0]] } as never;
    const agenda = agendaWith();
    const first = submitted(written(twice), agenda);
    const inPack: PaperInPack = { ...first.printed.paper, agenda, itemId };
    const changed = { ...first.paper, text: { ...first.paper.text, title: 'The tower, again' } };
    const { recommendations } = submitted(changed, agenda, inPack).printed.paper;
    expect(recommendations.map(({ id }) => id)).toEqual(
      first.printed.paper.recommendations.map(({ id }) => id),
    );
    expect(new Set(recommendations.map(({ id }) => id)).size).toBe(2);
  });

  it('tells the trail no title of a paper that is stricter than its item', () => {
    const decision = submit(written({ namedReaders: [anna] }));
    const events = decision.outcome === 'accepted' ? decision.events : [];
    expect(events.find(({ type }) => type === 'PaperAttached')).toMatchObject({ title: null });
  });

  it('gives the next version the place of the one before, and keeps what that one said', () => {
    const agenda = agendaWith();
    const first = submitted(written(), agenda);
    const inPack: PaperInPack = { ...first.printed.paper, agenda, itemId };
    const changed = { ...first.paper, text: { ...first.paper.text, title: 'The tower, again' } };
    const second = submitted(changed, agenda, inPack);
    expect(second.printed).toMatchObject({ isNew: false, paper: { id: first.printed.paper.id } });
    expect(second.printed.paper.recommendations[0]?.id).toBe(first.printed.paper.recommendations[0]?.id);
    expect(second.paper.versions.map(({ number, text }) => `${number} ${text.title}`)).toEqual([
      '1 The tower',
      '2 The tower, again',
    ]);
    expect(refusalOf(submit(first.paper, agenda, inPack))).toBe('PaperUnchanged');
    expect(refusalOf(submit(changed, agenda, inPack, testId<'AgendaItem'>(62)))).toBe('PaperOnOtherItem');
  });

  it('is withdrawn for the readers of what stood in the pack, though the draft names nobody any more', () => {
    const agenda = agendaWith();
    const first = submitted(written({ namedReaders: [anna, ben] }), agenda);
    const inPack: PaperInPack = { ...first.printed.paper, agenda, itemId };
    const freed = { ...first.paper, text: { ...first.paper.text, namedReaders: [] } };
    const decision = withdrawPaper({ paper: freed, inPack }, { reason: 'The seller withdrew' }, here());
    if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
    expect(decision.state.printed?.paper.namedReaders).toEqual([anna, ben]);
    expect(JSON.stringify(decision.events)).not.toContain('The seller withdrew');
  });

  it('goes before another meeting once the first was held', () => {
    const first = submitted(written());
    const inPack: PaperInPack = {
      ...first.printed.paper,
      agenda: agendaWith('held'),
      itemId: testId<'AgendaItem'>(60),
    };
    const again = submitted(first.paper, agendaWith(), inPack);
    expect(again.printed).toMatchObject({ isNew: true });
    expect(again.paper.versions.map(({ meetingId }) => meetingId)).toHaveLength(2);
  });

  it('is refused for a paper that asks nothing, a meeting that was held, an item taken off', () => {
    expect(refusalOf(submit(written({ recommendations: [] })))).toBe('PaperIncomplete');
    expect(refusalOf(submit(written(), agendaWith('held')))).toBe('MeetingTakesNoPapers');
    expect(refusalOf(submit(written(), agendaWith('planned', { withdrawnReason: 'Not ready' })))).toBe(
      'ItemTakesNoPapers',
    );
  });

  it('marks it as strictly as the stricter of paper and item, for readers both name', () => {
    const marking = readMarking('OFFICIAL-SENSITIVE: COMMERCIAL');
    expect(submitted(written({ marking })).printed.paper.marking).toEqual(marking);
    const closed = agendaWith('planned', { marking, namedReaders: [anna, ben] });
    expect(submitted(written(), closed).printed.paper).toMatchObject({ marking, namedReaders: [anna, ben] });
    expect(submitted(written({ namedReaders: [anna] }), closed).printed.paper.namedReaders).toEqual([anna]);
    const theirs = agendaWith('planned', { namedReaders: [ben] });
    expect(refusalOf(submit(written({ namedReaders: [anna] }), theirs))).toBe('NobodyReadsPaper');
  });
});

it('is neither submitted nor withdrawn past a version that is hidden from whoever does it', () => {
  const { paper } = submitted(written());
  const unseen = { ...paper, versions: [] };
  const refusal = { refusal: { kind: 'LatestVersionHidden', number: 1 } };
  expect(submit(unseen)).toMatchObject(refusal);
  expect(withdrawPaper({ paper: unseen, inPack: null }, { reason: 'Sold' }, here())).toMatchObject(refusal);
});

describe('withdrawing', () => {
  const withdraw = (paper: PaperInHand, inPack: PaperInPack | null, reason = 'The landlord sold it.') =>
    withdrawPaper({ paper, inPack }, { reason }, here());

  it('leaves its place in an open pack with the reason instead of its words', () => {
    const { paper, printed } = submitted(written());
    const decision = withdraw(paper, { ...printed.paper, agenda: agendaWith(), itemId });
    expect(decision).toMatchObject({
      state: {
        paper: { status: 'withdrawn', versions: [{ number: 1 }] },
        printed: {
          isNew: false,
          paper: { id: printed.paper.id, title: 'Withdrawn: The tower', recommendations: [] },
        },
      },
    });
    if (decision.outcome === 'refused') throw new Error('refused');
    expect(JSON.stringify(decision.state.printed?.paper)).not.toContain('radio');
  });

  it('leaves what a meeting had as it was, and is done once, with a reason', () => {
    const { paper, printed } = submitted(written());
    const held = { ...printed.paper, agenda: agendaWith('held'), itemId };
    expect(withdraw(paper, held)).toMatchObject({ state: { printed: null } });
    expect(refusalOf(withdraw(paper, null, ' '))).toBe('WithdrawalUnexplained');
    expect(refusalOf(withdraw({ ...paper, status: 'withdrawn' }, null))).toBe('PaperGone');
    expect(refusalOf(writePaper({ ...paper, status: 'withdrawn' }, paper, here()))).toBe('PaperGone');
  });

  it('says nothing of a restricted paper in the trail', () => {
    const secret = { ...written(), text: { ...written().text, marking: readMarking('OFFICIAL-SENSITIVE') } };
    expect(withdraw(secret, null)).toMatchObject({ events: [{ type: 'PaperWithdrawn', reason: null }] });
  });
});
