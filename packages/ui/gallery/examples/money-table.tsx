import {
  type MoneyColumn,
  type MoneyRow,
  MoneyTable,
  type MoneyValue,
  usualNoteRule,
} from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

const monitoring: readonly MoneyColumn[] = [
  { key: 'fullYear', head: 'Full-year budget' },
  { key: 'toDate', head: 'Budget to date' },
  { key: 'actual', head: 'Actual' },
  {
    key: 'variance',
    head: 'Over/(under) spend',
    worked: { as: 'variance', of: 'actual', against: 'toDate' },
  },
  { key: 'forecast', head: 'Full-year forecast' },
  {
    key: 'forecastVariance',
    head: 'Forecast over/(under) spend',
    worked: { as: 'variance', of: 'forecast', against: 'fullYear' },
  },
];

function line(label: string, figures: readonly MoneyValue[], note?: number): MoneyRow {
  const [fullYear = 0, toDate = 0, actual = 0, forecast = 0] = figures;
  return {
    kind: 'line',
    key: label.toLowerCase().replaceAll(/\W+/g, '-'),
    label,
    source: 'example figures',
    values: { fullYear, toDate, actual, forecast },
    ...(note !== undefined && { note }),
  };
}

const rows: readonly MoneyRow[] = [
  { kind: 'group', key: 'local', label: 'Local policing' },
  line('Police officer pay', [4_510_100_000, 2_245_700_000, 2_264_714_250, 4_518_000_000], 1),
  line('PCSO pay', [497_200_000, 247_400_000, 220_649_900, 455_800_000], 2),
  line('Police staff pay', [1_409_200_000, 701_745_000, 671_600_000, 1_418_900_000]),
  line('Other employee expenses', [400_000, 100_000, 149_999, 400_000]),
  line('Premises', [2_200_000, 1_000_000, 510_040, 1_000_000]),
  {
    kind: 'total',
    key: 'local-total',
    label: 'Total local policing',
    of: ['police-officer-pay', 'pcso-pay', 'police-staff-pay', 'other-employee-expenses', 'premises'],
  },
  { kind: 'group', key: 'rest', label: 'Elsewhere' },
  line('Income', [-168_300_000, -92_760_000, -116_200_000, -209_300_000], 2),
  line('Seconded officers', [0, 15_300_000, 15_300_000, 0]),
  line('Holding account', [0, 0, 12_345, 0]),
  {
    kind: 'total',
    key: 'net',
    label: 'Net revenue',
    of: ['local-total', 'income', 'seconded-officers', 'holding-account'],
  },
];

const capital: readonly MoneyColumn[] = [
  { key: 'revised', head: 'Revised programme' },
  { key: 'spent', head: 'Actual and committed' },
  { key: 'share', head: 'Spent', worked: { as: 'percentage', of: 'spent', against: 'revised' } },
  { key: 'forecast', head: 'Forecast' },
];

const schemes: readonly MoneyRow[] = [
  {
    kind: 'line',
    key: 'custody',
    label: 'Custody',
    values: { revised: 1_240_000_000, spent: 310_000_000, forecast: 1_180_000_000 },
  },
  {
    kind: 'line',
    key: 'fleet',
    label: 'Fleet',
    values: { revised: 250_000_000, spent: 101_500_000, forecast: 'notYetKnown' },
  },
  {
    kind: 'line',
    key: 'ict',
    label: 'ICT',
    values: { revised: 0, spent: 3_900_000, forecast: 'notApplicable' },
  },
  { kind: 'total', key: 'all', label: 'Total', of: ['custody', 'fleet', 'ict'] },
];

export default function MoneyTableExample() {
  return (
    <ExamplePage title="Money table" isWide>
      <Example name="Revenue monitoring in thousands, brackets">
        <MoneyTable
          caption="Revenue monitoring, month 6 of 2016/17"
          columns={monitoring}
          rows={rows}
          noteRule={{ ...usualNoteRule, variance: 'variance', budget: 'toDate' }}
          notes={[
            { number: 1, text: 'Fewer officers joined in September than the budget assumed.' },
            { number: 2, text: 'Vacancies, and charges for services that were not budgeted.' },
          ]}
          source="Net expenditure against budget. Example figures, September 2016."
        />
      </Example>
      <Example name="Capital summary in millions, minus signs, one forecast not yet known">
        <MoneyTable
          caption="Capital summary"
          columns={capital}
          rows={schemes}
          scale="millions"
          negatives="minus"
        />
      </Example>
      <Example name="Whole pounds that cast">
        <MoneyTable
          caption="Grants paid"
          scale="pounds"
          columns={[{ key: 'paid', head: 'Paid' }]}
          rows={[
            { kind: 'line', key: 'a', label: 'Community safety', values: { paid: 130_000_000 } },
            { kind: 'line', key: 'b', label: 'Victim support', values: { paid: 98_100_000 } },
            { kind: 'total', key: 't', label: 'Total', of: ['a', 'b'] },
          ]}
        />
      </Example>
    </ExamplePage>
  );
}
