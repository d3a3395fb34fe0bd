import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { board, december, november } from '../../test/meetings.ts';
import { unmarked } from '../documents/index.ts';
import { calendarDate, type Decision } from '../kernel/index.ts';
import { addAgendaItem } from './add-agenda-item.ts';
import type { Agenda } from './agenda.ts';
import type { AgendaItemWords } from './agenda-words.ts';
import { type CarriedForward, leftOff } from './carried-forward.ts';
import { carryForward } from './carry-forward.ts';
import { changeAgendaItem } from './change-agenda-item.ts';
import { moveAgendaItem } from './move-agenda-item.ts';
import { publishAgenda } from './publish-agenda.ts';
import { removeAgendaItem } from './remove-agenda-item.ts';

const circumstances = circumstancesOf(governanceOfficer);
const empty: Agenda = {
  id: testId(60),
  bodyId: board.bodyId,
  readerBodyIds: board.readerBodyIds,
  forumId: board.id,
  heldOn: december,
  status: 'planned',
  agendaItems: [],
  papersWithoutItem: 0,
};
const waiting: CarriedForward = {
  theme: 'victims',
  openActions: [testId(1), testId(2)],
  earlierMinutes: [{ heldOn: november, minutesId: testId(3) }],
  planEntries: [
    {
      id: testId(4),
      title: 'Report on the cells',
      lead: 'Chief Executive',
      marking: unmarked,
      namedReaders: [],
    },
  ],
  escalations: [],
  standingItems: [
    { id: testId(5), title: 'Savings plan', lead: 'Chief Finance Officer', purpose: 'discuss' },
  ],
  nextMeeting: calendarDate('2017-01-27'),
};
const verbal: AgendaItemWords = {
  title: 'Visit of the inspectorate',
  subItems: ['Dates', ' '],
  lead: 'Chief Constable',
  kind: 'verbal',
  purpose: 'note',
  theme: null,
  minutesOfTime: 10,
  isClosed: false,
  closedReason: null,
};
const opened = done(carryForward({ agenda: empty, carried: waiting }, {}, circumstances));
const published = done(publishAgenda({ agenda: opened, carried: waiting }, {}, circumstances));
const itemOf = (agenda: Agenda, title: string) => {
  const item = agenda.agendaItems.find((each) => each.title === title);
  if (item === undefined) throw new Error(`no item is called ${title}`);
  return { agenda, item };
};

describe('an agenda that is opened', () => {
  it('has what every meeting has, what waits for this one, and other business last', () => {
    expect(opened.agendaItems.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Welcome and apologies',
      '2 Declarations of interest',
      '3 Minutes of 10 November 2016',
      '4 Action log and matters arising',
      '5 Savings plan',
      '6 Report on the cells',
      '7 Theme in depth',
      '8 Any other business',
    ]);
    expect(itemOf(opened, 'Action log and matters arising').item.carriedActionIds).toEqual([
      testId(1),
      testId(2),
    ]);
    expect(itemOf(opened, 'Any other business').item.subItems).toEqual(['Next meeting: 27 January 2017']);
  });

  it('brings in no more when it is asked again, and only what is new', () => {
    expect(carryForward({ agenda: opened, carried: waiting }, {}, circumstances)).toEqual({
      outcome: 'refused',
      refusal: { kind: 'NothingToCarryForward' },
    });
    const raised = { ...waiting, openActions: [...waiting.openActions, testId<'Action'>(9)] };
    const again = done(carryForward({ agenda: opened, carried: raised }, {}, circumstances));
    expect(again.agendaItems).toHaveLength(8);
    expect(leftOff(again.agendaItems, raised).openActions).toEqual([]);
  });

  it('counts again when an item comes, goes or moves', () => {
    const added = done(addAgendaItem(opened, verbal, circumstances));
    expect(itemOf(added, verbal.title).item).toMatchObject({ number: '8', subItems: ['Dates'] });
    const moved = done(moveAgendaItem(itemOf(added, verbal.title), { to: 2 }, circumstances));
    expect(moved.agendaItems.map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
    ]);
    expect(moved.agendaItems[1]?.title).toBe(verbal.title);
    const removed = done(removeAgendaItem(itemOf(moved, verbal.title), { reason: null }, circumstances));
    expect(removed.agendaItems).toEqual(opened.agendaItems);
  });

  it('asks for a reason where an item is closed, and for a title', () => {
    const refusalOf = (words: Partial<AgendaItemWords>) => {
      const decision = addAgendaItem(opened, { ...verbal, ...words }, circumstances);
      return decision.outcome === 'refused' ? decision.refusal.kind : null;
    };
    expect(refusalOf({ isClosed: true, closedReason: ' ' })).toBe('ClosedReasonMissing');
    expect(refusalOf({ title: ' ' })).toBe('AgendaItemTitleMissing');
    expect(refusalOf({ minutesOfTime: 481 })).toBe('TimeOutOfRange');
    expect(refusalOf({ isClosed: true, closedReason: 'Names a witness' })).toBeNull();
  });

  it('does not go out while something that waits is on no item', () => {
    const without = done(
      removeAgendaItem(itemOf(opened, 'Report on the cells'), { reason: null }, circumstances),
    );
    expect(publishAgenda({ agenda: without, carried: waiting }, {}, circumstances)).toEqual({
      outcome: 'refused',
      refusal: { kind: 'LeftOffAgenda', titles: ['Report on the cells'] },
    });
    const moved = { ...waiting, planEntries: [] };
    expect(publishAgenda({ agenda: without, carried: moved }, {}, circumstances).outcome).toBe('accepted');
  });
});

describe('an agenda that is out', () => {
  it('takes a late item as a supplement and renumbers nothing', () => {
    const late = done(addAgendaItem(published, verbal, circumstances));
    expect(late.agendaItems.slice(0, -1)).toEqual(published.agendaItems);
    expect(late.agendaItems.at(-1)?.number).toBe('S1');
  });

  it('passes over the numbers of papers that came without an item', () => {
    const late = done(addAgendaItem({ ...published, papersWithoutItem: 2 }, verbal, circumstances));
    expect(late.agendaItems.at(-1)?.number).toBe('S3');
  });

  it('keeps a withdrawn item with its reason, and moves none', () => {
    const item = itemOf(published, 'Savings plan');
    expect(removeAgendaItem(item, { reason: ' ' }, circumstances).outcome).toBe('refused');
    const withdrawn = done(removeAgendaItem(item, { reason: 'Figures to come' }, circumstances));
    expect(itemOf(withdrawn, 'Savings plan').item).toMatchObject({
      number: '5',
      withdrawnReason: 'Figures to come',
    });
    expect(moveAgendaItem(item, { to: 1 }, circumstances)).toEqual({
      outcome: 'refused',
      refusal: { kind: 'ItemsKeepTheirPlace' },
    });
    expect(changeAgendaItem(itemOf(withdrawn, 'Savings plan'), verbal, circumstances).outcome).toBe(
      'refused',
    );
  });

  it('brings in as a supplement what comes to wait for it later', () => {
    const entry = { ...waiting.planEntries[0], id: testId(8), title: 'Vehicle fleet' };
    const carried = { ...waiting, planEntries: [...waiting.planEntries, entry] } as CarriedForward;
    const late = done(carryForward({ agenda: published, carried }, {}, circumstances));
    expect(late.agendaItems.at(-1)).toMatchObject({ number: 'S1', title: 'Vehicle fleet' });
  });

  it('is over once the meeting was held', () => {
    const held = { ...published, status: 'held' as const };
    expect(addAgendaItem(held, verbal, circumstances)).toEqual({
      outcome: 'refused',
      refusal: { kind: 'AgendaOver', status: 'held' },
    });
  });
});

type Step = { readonly do: 'add' | 'remove' | 'move' | 'carry' | 'publish' | 'wait'; readonly at: number };
const steps = fc.array(
  fc.record<Step>({
    do: fc.constantFrom('add', 'remove', 'move', 'carry', 'publish', 'wait'),
    at: fc.integer({ min: 0, max: 12 }),
  }),
  { maxLength: 30 },
);

describe('whatever happens to an agenda', () => {
  it('never gives a number twice once it is out, nor takes one away', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const bearers = new Map<string, string>();
        walk(history, (agenda) => {
          if (agenda.status !== 'agendaPublished') return;
          for (const { number, id } of agenda.agendaItems) {
            expect(bearers.get(number) ?? id).toBe(id);
            bearers.set(number, id);
          }
          expect(agenda.agendaItems).toHaveLength(bearers.size);
        });
      }),
    );
  });

  it('loses nothing that waited when it goes out', () => {
    fc.assert(
      fc.property(steps, (history) => {
        walk(history, (agenda, carried, before) => {
          if (before.status !== 'planned' || agenda.status !== 'agendaPublished') return;
          const left = leftOff(agenda.agendaItems, carried);
          expect([left.openActions, left.earlierMinutes, left.planEntries]).toEqual([[], [], []]);
        });
      }),
    );
  });

  it('can always be put right by bringing in what it lacks', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { agenda, carried } = walk(history, () => {});
        const whole = carryForward({ agenda, carried }, {}, circumstances);
        const then = whole.outcome === 'accepted' ? whole.state : agenda;
        const left = leftOff(then.agendaItems, carried);
        expect([left.openActions, left.earlierMinutes, left.planEntries]).toEqual([[], [], []]);
        if (then.status === 'planned') {
          expect(publishAgenda({ agenda: then, carried }, {}, circumstances).outcome).toBe('accepted');
        }
      }),
    );
  });
});

/** Does what each step says as far as it is allowed; `wait` lets another report and action come to wait. */
function walk(
  history: readonly Step[],
  look: (agenda: Agenda, carried: CarriedForward, before: Agenda) => void,
): { readonly agenda: Agenda; readonly carried: CarriedForward } {
  let [agenda, carried] = [empty, waiting];
  for (const [nth, { do: what, at }] of history.entries()) {
    const before = agenda;
    if (what === 'wait') {
      const [entry] = waiting.planEntries;
      carried = {
        ...carried,
        openActions: [...carried.openActions, testId(500 + nth)],
        planEntries: [
          ...carried.planEntries,
          ...(entry ? [{ ...entry, id: testId<'PlanEntry'>(600 + nth) }] : []),
        ],
      };
    } else {
      const decision = tried(what, at, agenda, carried);
      if (decision?.outcome === 'accepted') agenda = decision.state;
    }
    look(agenda, carried, before);
  }
  return { agenda, carried };
}

function tried(
  what: Exclude<Step['do'], 'wait'>,
  at: number,
  agenda: Agenda,
  carried: CarriedForward,
): Decision<Agenda, { readonly type: string }, { readonly kind: string }> | null {
  if (what === 'add') return addAgendaItem(agenda, verbal, circumstances);
  if (what === 'carry') return carryForward({ agenda, carried }, {}, circumstances);
  if (what === 'publish') return publishAgenda({ agenda, carried }, {}, circumstances);
  const item = agenda.agendaItems[at];
  if (item === undefined) return null;
  return what === 'remove'
    ? removeAgendaItem({ agenda, item }, { reason: 'Not ready' }, circumstances)
    : moveAgendaItem({ agenda, item }, { to: 1 + ((at * 7) % agenda.agendaItems.length) }, circumstances);
}

function done<State>(decision: Decision<State, { readonly type: string }, { readonly kind: string }>): State {
  if (decision.outcome === 'accepted') return decision.state;
  throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
}
