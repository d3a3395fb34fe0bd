import { type CalendarDate, type Pence, writtenDate } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { bridgeBetweenYears } from './plan-bridge.ts';
import type { PlanInputs } from './plan-inputs.ts';
import { effectOnGap } from './plan-item.ts';
import { prudentialIndicators } from './prudential-indicators.ts';

/** A version of a scenario as a paper tells it: what it is, who froze it, and the mark of its exact content. */
export type PlanPaperSource = {
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

export type PlanPaperTable = {
  readonly kind: string;
  readonly caption: string;
  readonly unit: 'thousandPounds' | 'percent' | 'text';
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly isTotal: boolean;
    readonly values: readonly (string | null)[];
  }[];
};

/** Sections and tables of a paper on a frozen version; every figure is worked out from the version alone. */
export type PlanPaper = {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly tables: readonly PlanPaperTable[];
  readonly sourceDocuments: readonly string[];
};

/** The paper of a frozen version; the same version always gives the same words and figures. */
export function planPaper(source: PlanPaperSource): PlanPaper {
  const { planTitle, scenarioName, number, purpose, frozenBy, frozenOn, sha256, inputs } = source;
  const { years, items } = forecastPlan(inputs);
  const heads = years.map(({ year }) => year as string);
  const money = (label: string, of: readonly Pence[], isTotal = false) => ({
    label,
    isTotal,
    values: of.map(thousands),
  });
  const figures = (kind: string, caption: string, rows: PlanPaperTable['rows']): PlanPaperTable => ({
    kind,
    caption,
    unit: 'thousandPounds',
    columns: heads,
    rows,
  });
  const prudential = prudentialIndicators(inputs);
  const first = years[0];
  const last = years.at(-1);
  const given = [...inputs.drivers, ...inputs.lines, ...inputs.items].filter(
    ({ isTakenAsGiven }) => isTakenAsGiven,
  );
  return {
    title: `${planTitle}: ${scenarioName}, version ${number}`,
    sections: [
      {
        heading: 'Purpose',
        paragraphs: [`${purpose}.`.replace(/\.\.$/, '.')],
      },
      {
        heading: 'The gap',
        paragraphs: [
          first === undefined || last === undefined
            ? 'The plan has no years.'
            : `The gap is £${thousands(first.gap)}k in ${first.year} and £${thousands(last.gap)}k in ${last.year}. After savings, by confidence, and the use of reserves £${thousands(last.stillToFind)}k are still to be found in ${last.year}.`,
          `General reserves end ${last?.year ?? ''} at £${thousands(last?.reservesClosing ?? inputs.reserves.opening)}k, against a minimum of £${thousands(inputs.reserves.minimum)}k.`,
        ],
      },
      {
        heading: 'What it rests on',
        paragraphs: [
          given.length === 0
            ? 'Every input is stated in a paper.'
            : `${given.length} inputs are taken as given, since no paper states them: ${given.map(({ label }) => label).join('; ')}.`,
        ],
      },
      {
        heading: 'Source',
        paragraphs: [
          `Version ${number} of the scenario “${scenarioName}”, frozen by ${frozenBy} on ${writtenDate(frozenOn)}. It never changes. SHA-256 of its inputs: ${sha256}.`,
        ],
      },
    ],
    tables: [
      figures('planGap', 'The plan year by year', [
        money(
          'Net revenue expenditure',
          years.map(({ spend }) => spend),
        ),
        money(
          'Financing',
          years.map(({ financing }) => financing),
        ),
        money(
          'Budget gap',
          years.map(({ gap }) => gap),
          true,
        ),
        money(
          'Savings planned, by confidence',
          years.map(({ savings }) => savings),
        ),
        money(
          'Use of reserves',
          years.map(({ reservesUsed }) => reservesUsed),
        ),
        money(
          'Still to find',
          years.map(({ stillToFind }) => stillToFind),
          true,
        ),
        money(
          'General reserves at the end of the year',
          years.map(({ reservesClosing }) => reservesClosing),
        ),
      ]),
      figures(
        'planBridge',
        'What moves the gap, each year against the one before',
        bridgeBetweenYears(inputs).map(({ label, amounts }) => money(label, amounts)),
      ),
      {
        kind: 'planAssumptions',
        caption: 'Assumptions: change on the year before',
        unit: 'percent',
        columns: heads,
        rows: inputs.drivers.map(({ label, rates }) => ({
          label,
          isTotal: false,
          values: heads.map((year) => {
            const rate = rates.find((each) => each.year === year)?.rate;
            return rate === undefined ? null : String(rate / 10_000);
          }),
        })),
      },
      figures(
        'planItems',
        'Pressures, savings and other amounts, as they count',
        items.map(({ label, kind, amounts }) =>
          money(
            effectOnGap(kind) === -1 || kind === 'saving'
              ? `${label} (${kind === 'saving' ? 'saving' : 'financing'})`
              : label,
            amounts,
          ),
        ),
      ),
      ...(prudential.length === 0
        ? []
        : [
            figures('planPrudential', 'Prudential indicators', [
              money(
                'Capital financing requirement',
                prudential.map(({ financingRequirement }) => financingRequirement),
              ),
              money(
                'Gross debt',
                prudential.map(({ grossDebt }) => grossDebt),
              ),
              money(
                'Authorised limit',
                prudential.map(({ authorisedLimit }) => authorisedLimit),
              ),
            ]),
          ]),
    ],
    sourceDocuments: [`${planTitle}, ${scenarioName}, version ${number}, SHA-256 ${sha256}`],
  };
}

/** Thousands of pounds as a paper prints them, half a thousand away from nothing. */
function thousands(amount: Pence): string {
  const rounded = Math.round(Math.abs(amount) / 100_000) * (amount < 0 ? -1 : 1) + 0;
  return String(rounded);
}
