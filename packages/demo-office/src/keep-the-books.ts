import type { PostingKind } from '@concordat/domain/finance';
import { financialYear, month, monthsOf, pence } from '@concordat/domain/kernel';
import {
  closePeriod,
  grantDelegation,
  openLedger,
  postFigures,
  stateRecurringVariance,
  writeVarianceNote,
} from '@concordat/use-cases';
import type { AppointedPerson } from './appoint-people.ts';
import { countThePeople } from './count-the-people.ts';
import { forceOf, policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import { monthSixHierarchies, monthSixLines } from './month-six.ts';
import { monthSixNotes } from './month-six-notes.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

type Books = {
  readonly teller: Teller;
  readonly bodyIdOf: BodyIds;
  readonly newId: () => string;
  /** The paper of the December Board that prints the figures. */
  readonly paperId: string;
  readonly people: readonly AppointedPerson[];
};

/** The Constabulary's ledger as this chapter leaves it. */
export type KeptLedger = {
  readonly ledgerId: string;
  readonly version: number;
  readonly lineIdOf: (code: string) => string;
};

const YEAR = financialYear('2016/17');
const SEPTEMBER = month('2016-09');
/** £50,000 or 2 % of the budget, whichever is larger. */
const noteRule = { pence: 5_000_000, ppm: 20_000 };

/** Chapter six: both finance officers keep their own books; month 6 of 2016/17 is posted, explained and closed. */
export async function keepTheBooks(books: Books): Promise<KeptLedger> {
  const kept = await keepForceLedger(books);
  await keepOfficeLedger(books);
  await keepGrantLedger(books);
  await delegateMoney(books);
  return kept;
}

const example = 'An example of the demo office; no paper prints a sum';
const fromSavings = 'Capital report of December 2016, 5.3 and 5.4: from savings; no paper prints a sum';

/** No paper prints who may move how much budget, so these are the demo office's own examples, and say so. */
async function delegateMoney({ teller, bodyIdOf, people }: Books): Promise<void> {
  const given = [
    [forceOf('Cambridgeshire'), 'Director of Finance and Resources', 'virement', 15_000_000, example],
    [policingBodyOf('Cambridgeshire'), 'Chief Finance Officer', 'virement', 1_000_000, example],
    [
      forceOf('Cambridgeshire'),
      'Director of Finance and Resources',
      'technicalCapitalAddition',
      null,
      fromSavings,
    ],
  ] as const;
  for (const [body, title, kind, limit, source] of given) {
    const bodyId = bodyIdOf(body);
    const postId = people.find((one) => one.post === title && one.body === body)?.postId;
    if (postId === undefined) throw new Error(`The demo office has no ${title}.`);
    const line = {
      bodyId,
      postId,
      kind,
      limit,
      from: '2016-04-01',
      until: null,
      source,
    } as const;
    come(
      await grantDelegation(teller.opening('2016-12-09T12:40:00Z', 'first', bodyId), line),
      `delegate ${kind} to the ${title}`,
    );
  }
}

async function keepForceLedger({ teller, bodyIdOf, newId, paperId }: Books): Promise<KeptLedger> {
  const bodyId = bodyIdOf(forceOf('Cambridgeshire'));
  const officer = (at: string) =>
    teller.as(
      at,
      {
        userId: userIdOf('constabulary-finance-officer'),
        name: 'Chief Finance Officer of the Constabulary',
        role: 'constabularyFinanceOfficer',
      },
      bodyId,
    );
  const lines = await monthSixLines();
  const opened = come(
    await openLedger(officer('2016-12-09T11:00:00Z'), {
      bodyId,
      sharedWith: [bodyIdOf(policingBodyOf('Cambridgeshire'))],
      financialYear: YEAR,
      name: 'Policing budget delegated to the Chief Constable',
      bridge: [
        'Net revenue expenditure',
        'Collaboration and partnerships',
        'Seconded officers',
        'Carry forwards',
        'Revenue contribution to capital outlay',
      ],
      noteRule,
      lines: [
        ...lines.map(({ code, title, term, ringFence }) => ({ code, title, term, ringFence })),
        {
          code: '9010',
          title: 'Police officer overtime less rechargeable elements',
          term: null,
          ringFence: null,
        },
      ],
      hierarchies: await monthSixHierarchies(lines),
      idempotencyKey: newId(),
    }),
    'open the ledger of the Constabulary',
  );
  const { ledgerId } = opened;
  const memo = (kind: PostingKind, of: string, thousands: number, what: string) => ({
    code: '9010',
    kind: kind as 'budget' | 'actual',
    month: of,
    amount: thousands * 100_000,
    source: `Table 2, line under the table: ${what}, in £'000`,
    paperId,
    isWorkedOut: false,
  });
  const figures = [
    ...lines.flatMap(({ code, figures: own }) => own.map((figure) => ({ ...figure, code, paperId }))),
    memo('budget', '2016-09', 843, 'budget to date'),
    memo('budget', '2017-03', 1_898 - 843, 'full-year budget less budget to date'),
    memo('actual', '2016-09', 788, 'actual'),
  ];
  let { version } = come(
    await postFigures(officer('2016-12-09T11:20:00Z'), {
      ledgerId,
      figures,
      expectedVersion: opened.version,
      idempotencyKey: newId(),
    }),
    'post month 6 of the Constabulary',
  );
  const rows = opened.hierarchies[0]?.rows ?? [];
  for (const { rows: names, text } of monthSixNotes) {
    const rowIds = names.map((name) => rows.find((row) => row.name === name)?.id ?? '');
    const note = { ledgerId, month: SEPTEMBER, rowIds, text, expectedVersion: version };
    ({ version } = come(
      await writeVarianceNote(officer('2016-12-09T11:40:00Z'), note),
      `explain ${names[0]}`,
    ));
  }
  const lineIdOf = (code: string) => {
    const found = opened.lines.find((line) => line.code === code);
    if (found === undefined) throw new Error(`The ledger has no line ${code}.`);
    return found.id;
  };
  await countThePeople(officer('2016-12-09T11:50:00Z'), ledgerId, lineIdOf);
  ({ version } = come(
    await closePeriod(officer('2016-12-09T12:00:00Z'), {
      ledgerId,
      month: SEPTEMBER,
      withoutNotesBecause: 'The paper of 16 December 2016 gives no reason for these rows.',
      expectedVersion: version,
    }),
    'close month 6 of the Constabulary',
  ));
  for (const [name, recurring, probability, reason] of recurringVariances) {
    const rowId = rows.find((row) => row.name === name)?.id ?? '';
    const said = { ledgerId, rowId, month: SEPTEMBER, recurring, probability, reason, expectedVersion: 0 };
    come(await stateRecurringVariance(officer('2016-12-09T12:20:00Z'), said), `what recurs of ${name}`);
  }
  return { ledgerId, version, lineIdOf };
}

/** What the Constabulary's finance officer says of the years to come, in pence and millionths. */
const recurringVariances: readonly (readonly [string, number, number, string])[] = [
  [
    'PCSO Pay & Overtime',
    0,
    1_000_000,
    'Recruitment runs through the year, so nothing of the underspend comes again',
  ],
  [
    'Insurance and Risk Management',
    10_000_000,
    600_000,
    'An example of the demo office; no paper says how long older claims go on',
  ],
];

/** The policing body prints its budget and what it expects to save; the rest is worked out, and says so. */
async function keepOfficeLedger(books: Books) {
  const forecasts: readonly (readonly [string, number])[] = [
    ['full-year budget', 1_229],
    ['staffing', -73],
    ['printing and stationery', -5],
    ['advertising for staff', -2],
    ['rents and leases', -13],
    ['travel and car allowances', -12],
    ['audit fees', 16],
  ];
  const printed = 'Section 5 of the paper';
  await keepSmallLedger(books, {
    name: 'Office of the Police and Crime Commissioner',
    lines: [{ code: 'OPCC', title: 'Office of the Police and Crime Commissioner', budget: 1_229 }],
    actual: { amount: 59_349_996, source: `${printed}: £21k under a budget spread evenly over the months` },
    forecasts: [
      ...forecasts.map(([what, thousands]) => ({
        code: 'OPCC',
        amount: thousands * 100_000,
        source: `${printed}: ${what}, in £'000`,
        isWorkedOut: false,
      })),
      {
        code: 'OPCC',
        amount: 200_000,
        source: `${printed}: what is left of the £87k printed, which its parts do not name`,
        isWorkedOut: true,
      },
    ],
  });
}

/** Grants are a fund of their own; the paper says nothing of what was spent by month 6. */
async function keepGrantLedger(books: Books) {
  const line = (code: string, title: string, budget: number) => ({ code, title, budget });
  await keepSmallLedger(books, {
    name: 'Commissioning: community safety and victims',
    lines: [line('CS', 'Community safety grants', 1_300), line('VS', 'Victim support grants', 981)],
    actual: null,
    forecasts: [
      ['CS', 1_300],
      ['VS', 981],
    ].map(([code, thousands]) => ({
      code: String(code),
      amount: Number(thousands) * 100_000,
      source: "Paragraph 5.3 of the paper: forecast in line with budget, in £'000",
      isWorkedOut: false,
    })),
  });
}

type SmallLedger = {
  readonly name: string;
  readonly lines: readonly { readonly code: string; readonly title: string; readonly budget: number }[];
  readonly actual: { readonly amount: number; readonly source: string } | null;
  readonly forecasts: readonly {
    readonly code: string;
    readonly amount: number;
    readonly source: string;
    readonly isWorkedOut: boolean;
  }[];
};

async function keepSmallLedger({ teller, bodyIdOf, newId, paperId }: Books, small: SmallLedger) {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const officer = teller.as(
    '2016-12-09T13:00:00Z',
    {
      userId: userIdOf('policing-body-finance-officer'),
      name: 'Chief Finance Officer of the policing body',
      role: 'policingBodyFinanceOfficer',
    },
    bodyId,
  );
  const term = 'Net expenditure';
  const opened = come(
    await openLedger(officer, {
      bodyId,
      sharedWith: [bodyIdOf(forceOf('Cambridgeshire'))],
      financialYear: YEAR,
      name: small.name,
      bridge: [term],
      noteRule,
      lines: small.lines.map(({ code, title }) => ({ code, title, term, ringFence: null })),
      hierarchies: [
        {
          name: 'What it is spent on',
          cut: 'subjective',
          from: '2016-04',
          rows: [
            { depth: 0, label: null, totalLabel: small.name, codes: [] },
            ...small.lines.map(({ code, title }) => ({
              depth: 1,
              label: title,
              totalLabel: null,
              codes: [code],
            })),
          ],
        },
      ],
      idempotencyKey: newId(),
    }),
    `open the ledger ${small.name}`,
  );
  const evenly = small.lines.flatMap(({ code, budget }) => {
    const months = monthsOf(YEAR);
    const share = Math.floor((budget * 100_000) / 12);
    return months.map((of, at) => ({
      code,
      kind: 'budget' as const,
      month: of,
      amount: pence(at < 11 ? share : budget * 100_000 - 11 * share),
      source: `Section 5 of the paper: budget of £${budget}k, spread evenly over the months`,
      paperId,
      isWorkedOut: true,
    }));
  });
  const actual = small.actual && {
    code: small.lines[0]?.code ?? '',
    kind: 'actual' as const,
    month: SEPTEMBER,
    ...small.actual,
    paperId,
    isWorkedOut: true,
  };
  const forecasts = small.forecasts.map((forecast) => ({
    ...forecast,
    kind: 'forecast' as const,
    month: SEPTEMBER,
    paperId,
  }));
  come(
    await postFigures(officer, {
      ledgerId: opened.ledgerId,
      figures: [...evenly, ...(actual === null ? [] : [actual]), ...forecasts],
      expectedVersion: opened.version,
      idempotencyKey: newId(),
    }),
    `post month 6 of ${small.name}`,
  );
}
