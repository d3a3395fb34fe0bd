import fc from 'fast-check';

/** A finance table made up by the tests: its exact figures are known, so whatever is printed is known to be right or wrong. */
export interface GeneratedTable {
  readonly form: Form;
  readonly style: Style;
  readonly rows: readonly GeneratedRow[];
  readonly columns: readonly string[];
}

export interface GeneratedRow {
  readonly label: string;
  readonly kind: 'heading' | 'line' | 'total' | 'memo';
  /** Exact, in hundredths of the printed unit; null prints nothing. */
  readonly exact: readonly (number | null)[];
  readonly depth: number;
}

export type Form =
  | 'monitoring'
  | 'capital'
  | 'quarters'
  | 'loneColumn'
  | 'gap'
  | 'reserves'
  | 'shares'
  | 'workforce';

export interface Style {
  readonly separator: 'tabs' | 'pipes' | 'spaces' | 'html';
  readonly negatives: 'minus' | 'brackets' | 'unicodeMinus';
  readonly unit: 'thousands' | 'pounds' | 'millions';
  readonly zero: '0' | '-';
  readonly isBoldTotal: boolean;
  readonly isTwoLineHead: boolean;
  readonly isIndented: boolean;
  readonly isRounded: boolean;
  readonly varianceIsFavourable: boolean;
  readonly isTurnedRound: boolean;
  readonly layout:
    | 'flat'
    | 'blocks'
    | 'unmarkedSubtotals'
    | 'totalsAbove'
    | 'looseLines'
    | 'missingSubtotals';
  readonly hasMemo: boolean;
  readonly hasIncome: boolean;
}

export const forms: readonly Form[] = [
  'monitoring',
  'capital',
  'quarters',
  'loneColumn',
  'gap',
  'reserves',
  'shares',
  'workforce',
];

const style: fc.Arbitrary<Style> = fc.record({
  separator: fc.constantFrom('tabs', 'pipes', 'spaces', 'html'),
  negatives: fc.constantFrom('minus', 'brackets', 'unicodeMinus'),
  unit: fc.constantFrom('thousands', 'thousands', 'pounds', 'millions'),
  zero: fc.constantFrom('0', '-'),
  isBoldTotal: fc.boolean(),
  isTwoLineHead: fc.boolean(),
  isIndented: fc.boolean(),
  isRounded: fc.boolean(),
  varianceIsFavourable: fc.boolean(),
  isTurnedRound: fc.boolean(),
  layout: fc.constantFrom(
    'flat',
    'blocks',
    'unmarkedSubtotals',
    'totalsAbove',
    'looseLines',
    'missingSubtotals',
  ),
  hasMemo: fc.boolean(),
  hasIncome: fc.boolean(),
});

const labels = [
  'Response and neighbourhoods',
  'Crime and public protection',
  'Control room',
  'Custody',
  'Estates running costs',
  'Vehicle fuel',
  'Insurance',
  'Training and development',
  'Digital services',
  'Forensics',
  'Uniform',
  'Legal services',
  'Cleaning',
  'Utilities',
  'Consultancy',
  'Interpreters',
];
const blockNames = ['Operational policing', 'Support services', 'Premises', 'Partnerships'];

/** A line's own exact figures before anything is worked out from them. */
const amount = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1_000, max: 999_999 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 5_000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -90_000, max: -100 }) },
);

export const generatedTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    form: fc.constantFrom(...forms),
    style,
    blocks: fc.array(
      fc.array(fc.array(amount, { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 6 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    names: fc.shuffledSubarray(labels, { minLength: labels.length, maxLength: labels.length }),
  })
  .map(({ form, style: chosen, blocks, names }) => build(form, chosen, blocks, names));

function build(
  form: Form,
  chosen: Style,
  blocks: readonly (readonly (readonly number[])[])[],
  names: readonly string[],
): GeneratedTable {
  const scale = (value: number) =>
    chosen.isRounded && form !== 'workforce' ? value : Math.trunc(value / 100) * 100;
  const make = rowMaker(form, chosen);
  const own = blocks.map((block) => block.map((values) => make.line(values.map(scale))));
  const rows: GeneratedRow[] = [];
  let next = 0;
  const line = (exact: readonly number[], depth: number): GeneratedRow => ({
    label: names[next++ % names.length] ?? '',
    kind: 'line',
    exact: make.show(exact),
    depth,
  });
  const total = (label: string, exact: readonly number[]): GeneratedRow => ({
    label,
    kind: 'total',
    exact: make.show(exact),
    depth: 0,
  });
  if (form === 'gap') {
    const [spend = [], funding = []] = [
      sum(own.flat()),
      (own[0]?.[0] ?? []).map((value) => Math.abs(value) + 12_300),
    ];
    rows.push({ label: 'Net spending', kind: 'line', exact: spend, depth: 0 });
    rows.push({ label: 'Funding', kind: 'line', exact: funding, depth: 0 });
    rows.push({
      label: 'Budget gap',
      kind: 'line',
      exact: spend.map((value, at) => value - (funding[at] ?? 0)),
      depth: 0,
    });
    return { form, style: chosen, rows, columns: make.columns };
  }
  const isFlat = chosen.layout === 'flat' || own.length === 1 || form === 'loneColumn';
  if (isFlat) {
    for (const exact of own.flat()) rows.push(line(exact, 0));
  } else {
    for (const [at, block] of own.entries()) {
      const name = blockNames[at] ?? '';
      const subtotal = sum(block);
      if (chosen.layout === 'totalsAbove') rows.push(total(`Total ${name.toLowerCase()}`, subtotal));
      if (chosen.layout === 'blocks' || chosen.layout === 'missingSubtotals')
        rows.push({ label: name, kind: 'heading', exact: make.columns.map(() => null), depth: 0 });
      for (const exact of block) rows.push(line(exact, 1));
      if (chosen.layout === 'blocks' || chosen.layout === 'looseLines')
        rows.push(total(`Total ${name.toLowerCase()}`, subtotal));
      if (chosen.layout === 'unmarkedSubtotals') rows.push({ ...total(name, subtotal), kind: 'line' });
      if (chosen.layout === 'looseLines') rows.push(line(block[0] ?? [], 0));
    }
  }
  const counted =
    chosen.layout === 'looseLines' && !isFlat
      ? [...own.flat(), ...own.map((block) => block[0] ?? [])]
      : own.flat();
  const gross = sum(counted);
  if (chosen.hasIncome && form === 'monitoring' && chosen.layout !== 'totalsAbove') {
    const income = (own[0]?.[0] ?? []).map((value, at) => (at === 3 ? value : -Math.abs(value)));
    const worked = make.line(income);
    rows.push(total('Gross expenditure total', gross));
    rows.push({ ...line(worked, 0), label: 'Income' });
    rows.push(total('Total net expenditure', sum([gross, worked])));
  } else rows.push(total(form === 'workforce' ? 'Total workforce' : 'Total', gross));
  if (chosen.hasMemo) {
    const memo = own[0]?.[0] ?? [];
    rows.push({ label: '*of which funded by partners', kind: 'memo', exact: make.show(memo), depth: 0 });
  }
  return { form, style: chosen, rows, columns: make.columns };
}

interface RowMaker {
  readonly columns: readonly string[];
  line(values: readonly number[]): readonly number[];
  /** Adds what is worked out for printing and cannot be summed, such as percentages. */
  show(exact: readonly number[]): readonly (number | null)[];
}

function rowMaker(form: Form, { varianceIsFavourable, isTurnedRound }: Style): RowMaker {
  const asIs = (exact: readonly number[]) => exact;
  const sign = varianceIsFavourable ? -1 : 1;
  switch (form) {
    case 'monitoring': {
      const order = isTurnedRound ? [2, 3, 1, 0, 4, 5] : [0, 1, 2, 3, 4, 5];
      const names = [
        'Annual budget',
        'Budget to date',
        'Actual to date',
        'Variance',
        'Forecast outturn',
        'Forecast variance',
      ];
      return {
        columns: order.map((at) => names[at] ?? ''),
        line: ([budget = 0, plan = 0, actual = 0, , forecast = 0]) => {
          const whole = [budget, plan, actual, sign * (actual - plan), forecast, sign * (forecast - budget)];
          return order.map((at) => whole[at] ?? 0);
        },
        show: asIs,
      };
    }
    case 'capital':
      return {
        columns: [
          'Brought forward',
          'Original programme',
          'Amendments',
          'Revised programme',
          'Spent',
          'Committed',
          'Spent and committed',
          'Remaining',
        ],
        line: ([forward = 0, original = 0, amended = 0, spent = 0, committed = 0]) => [
          forward,
          original,
          amended,
          forward + original + amended,
          spent,
          committed,
          spent + committed,
          forward + original + amended - spent - committed,
        ],
        show: asIs,
      };
    case 'quarters':
      return {
        columns: isTurnedRound ? ['Total', 'Q1', 'Q2', 'Q3', 'Q4'] : ['Q1', 'Q2', 'Q3', 'Q4', 'Total'],
        line: ([one = 0, two = 0, three = 0, four = 0]) => {
          const all = one + two + three + four;
          return isTurnedRound ? [all, one, two, three, four] : [one, two, three, four, all];
        },
        show: asIs,
      };
    case 'loneColumn':
      return { columns: ['Budget'], line: ([only = 0]) => [only], show: asIs };
    case 'gap':
      return {
        columns: ['2027/28', '2028/29', '2029/30', '2030/31'],
        line: (values) => values.slice(0, 4),
        show: asIs,
      };
    case 'reserves':
      return {
        columns: ['Opening balance', 'Contributions', 'Draws', 'Closing balance'],
        line: ([opening = 0, paid = 0, drawn = 0]) => [
          opening,
          Math.abs(paid),
          Math.abs(drawn),
          opening + Math.abs(paid) - Math.abs(drawn),
        ],
        show: asIs,
      };
    case 'shares':
      return {
        columns: ['Budget', 'Spent', '% spent'],
        line: ([budget = 0, spent = 0]) => [Math.abs(budget) + 5_000, Math.abs(spent)],
        show: ([budget = 0, spent = 0]) => [budget, spent, Math.round((spent / budget) * 1000) * 10],
      };
    case 'workforce':
      return {
        columns: ['Establishment', 'Strength', 'Vacancies'],
        line: ([posts = 0, held = 0]) => [Math.abs(posts), Math.abs(held), Math.abs(posts) - Math.abs(held)],
        show: asIs,
      };
  }
}

function sum(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, at) => rows.reduce((all, row) => all + (row[at] ?? 0), 0));
}
