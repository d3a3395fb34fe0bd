import {
  bridgeBetweenYears,
  debtInWords,
  forecastPlan,
  type PlanForecast,
  type PlanInputs,
  type PlannedPrecept,
  plannedPrecepts,
  prudentialIndicators,
} from '../finance/index.ts';
import {
  addPence,
  type CalendarDate,
  type FinancialYear,
  type Pence,
  writtenDate,
  writtenPounds,
} from '../kernel/index.ts';
import type { DrawnPaper, DrawnSection, DrawnTable } from '../meetings/index.ts';
import { thousands, thousandsInWords } from './printed-thousands.ts';

/** A version of a scenario as a paper tells it: what it is, who froze it, and the mark of its exact content. */
export type PlanPaperSource = {
  readonly scenarioId: string;
  readonly planTitle: string;
  readonly scenarioName: string;
  readonly number: number;
  readonly purpose: string;
  readonly frozenBy: string;
  readonly frozenOn: CalendarDate;
  /** SHA-256 of the version's inputs, in hexadecimal. */
  readonly sha256: string;
  readonly inputs: PlanInputs;
};

/** The paper without whoever puts it before the meeting; every figure is worked out from the version alone. */
export type PlanPaper = Omit<DrawnPaper, 'author' | 'date'>;

/** The paper of a frozen version; the same version always gives the same words and figures. */
export function planPaper(from: PlanPaperSource): PlanPaper {
  const { planTitle, scenarioName, number, purpose, frozenBy, frozenOn, sha256, inputs } = from;
  const forecast = forecastPlan(inputs);
  const years = forecast.years.map(({ year }) => year);
  const called = `${planTitle}: ${scenarioName}, version ${number}`;
  const last = forecast.years.at(-1);
  return {
    title: called,
    purpose: sentence(purpose),
    recommendations: [
      {
        verb: 'consider',
        text: `To consider the gap of each year, of which ${thousandsInWords(last?.stillToFind ?? zero)} is still to be found in ${last?.year ?? inputs.baseYear}.`,
      },
      {
        verb: 'note',
        text: 'To note the assumptions the figures rest on, and which of them no paper states.',
      },
    ],
    sections: [
      { heading: 'The gap', paragraphs: gapInWords(inputs, forecast), tables: [gapTable(forecast)] },
      {
        heading: 'What moves the gap',
        paragraphs: [
          'Each year is compared with the one before, the first with the base year. Plus is a larger gap.',
        ],
        tables: [bridgeTable(inputs, years)],
      },
      {
        heading: 'What it rests on',
        paragraphs: [takenAsGivenInWords(inputs), ...plannedPrecepts(inputs).map(preceptInWords)],
        tables: [assumptionTable(inputs, years), ...itemTables(forecast, years)],
      },
      ...debtSection(inputs, years),
      {
        heading: 'Source',
        paragraphs: [
          `Version ${number} of the scenario “${scenarioName}”, frozen by ${frozenBy} on ${writtenDate(frozenOn)}. It never changes. SHA-256 of its inputs: ${sha256}.`,
        ],
        tables: [],
      },
    ],
    source: { kind: 'PlanScenario', id: from.scenarioId, words: `${called}, SHA-256 ${sha256}` },
  };
}

const zero = 0 as Pence;

function gapInWords(inputs: PlanInputs, { years }: PlanForecast): readonly string[] {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return ['The plan has no years.'];
  const { minimum } = inputs.reserves;
  const below = years.find(({ reservesClosing }) => reservesClosing < minimum);
  return [
    `The gap is ${thousandsInWords(first.gap)} in ${first.year} and ${thousandsInWords(last.gap)} in ${last.year}. After savings, by confidence, and the use of reserves ${thousandsInWords(last.stillToFind)} is still to be found in ${last.year}.`,
    `General reserves end ${last.year} at ${thousandsInWords(last.reservesClosing)}, against a minimum of ${thousandsInWords(minimum)}; they ${below === undefined ? 'never fall below it' : `fall below it in ${below.year}`}.`,
  ];
}

function gapTable({ years }: PlanForecast): DrawnTable {
  const rows = [
    row(
      'Net revenue expenditure',
      years.map(({ spend }) => spend),
    ),
    row(
      'Financing',
      years.map(({ financing }) => financing),
    ),
    row(
      'Budget gap',
      years.map(({ gap }) => gap),
      true,
    ),
    row(
      'Savings planned, by confidence',
      years.map(({ savings }) => savings),
    ),
    row(
      'Use of reserves',
      years.map(({ reservesUsed }) => reservesUsed),
    ),
    row(
      'Still to find',
      years.map(({ stillToFind }) => stillToFind),
      true,
    ),
    row(
      'General reserves at the end of the year',
      years.map(({ reservesClosing }) => reservesClosing),
    ),
  ];
  return tableOf(
    'planGap',
    'The plan year by year',
    years.map(({ year }) => year),
    rows,
  );
}

function bridgeTable(inputs: PlanInputs, years: readonly FinancialYear[]): DrawnTable {
  const movements = bridgeBetweenYears(inputs);
  const whole = years.map((_, at) => addPence(...movements.map(({ amounts }) => amounts[at] ?? zero)));
  const rows = [
    ...movements.map(({ label, amounts }) => row(label, amounts)),
    row('Whole movement of the gap', whole, true),
  ];
  return tableOf('planBridge', 'What moves the gap, each year against the one before', years, rows);
}

function assumptionTable({ drivers }: PlanInputs, years: readonly FinancialYear[]): DrawnTable {
  return {
    kind: 'planAssumptions',
    caption: 'Assumptions: change on the year before',
    unit: 'percent',
    columns: years,
    rows: drivers.map(({ label, rates }) => ({
      label,
      isTotal: false,
      values: years.map((year) => {
        const rate = rates.find((each) => each.year === year)?.rate;
        return rate === undefined ? null : String(rate / 10_000);
      }),
    })),
  };
}

function itemTables({ items }: PlanForecast, years: readonly FinancialYear[]): readonly DrawnTable[] {
  if (items.length === 0) return [];
  const rows = items.map(({ label, amounts }) => row(label, amounts));
  return [tableOf('planItems', 'Pressures, savings and other amounts, as they count', years, rows)];
}

function takenAsGivenInWords({ drivers, lines, items }: PlanInputs): string {
  const given = [...drivers, ...lines, ...items].filter(({ isTakenAsGiven }) => isTakenAsGiven);
  if (given.length === 0) return 'Every input is stated in a paper.';
  const named = given.map(({ label }) => label).join('; ');
  return given.length === 1
    ? `One input is taken as given, since no paper states it: ${named}.`
    : `${given.length} inputs are taken as given, since no paper states them: ${named}.`;
}

function preceptInWords({ line, isFromBandD, years }: PlannedPrecept): string {
  const said = years.slice(1).map(({ year, taxBase, bandD }) => {
    const base = (taxBase / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 });
    return `${writtenPounds(bandD)} on ${base} Band D equivalents in ${year}`;
  });
  const how = isFromBandD ? 'is tax base × Band D' : 'is a sum, which means at Band D';
  return `${line.label} ${how}: ${said.join('; ')}. Source: ${line.precept?.source ?? line.source}.`;
}

/** Nothing of it while nobody has set limits for debt. */
function debtSection(inputs: PlanInputs, years: readonly FinancialYear[]): readonly DrawnSection[] {
  const found = prudentialIndicators(inputs);
  if (found.length === 0) return [];
  const rows = [
    row(
      'Capital financing requirement',
      found.map(({ financingRequirement }) => financingRequirement),
    ),
    row(
      'Gross debt',
      found.map(({ grossDebt }) => grossDebt),
    ),
    row(
      'Operational boundary',
      found.map(({ operationalBoundary }) => operationalBoundary),
    ),
    row(
      'Authorised limit',
      found.map(({ authorisedLimit }) => authorisedLimit),
    ),
  ];
  const { summary, years: alarmed } = debtInWords(inputs);
  return [
    {
      heading: 'Debt and its limits',
      paragraphs: [summary, ...alarmed.map(({ sentence: said }) => said)],
      tables: [tableOf('planPrudential', 'Prudential indicators', years, rows)],
    },
  ];
}

function row(label: string, amounts: readonly Pence[], isTotal = false) {
  return { label, isTotal, values: amounts.map(thousands) };
}

function tableOf(
  kind: string,
  caption: string,
  columns: readonly FinancialYear[],
  rows: DrawnTable['rows'],
): DrawnTable {
  return { kind, caption, unit: 'thousandPounds', columns, rows };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
