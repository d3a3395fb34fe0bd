import { type DeliveryState, type PlanInputs, type PlanItem, planYears } from '@concordat/domain/finance';
import { DataTable, exactMoney, Tag } from '@concordat/ui';
import { rateInWords } from './gap-words.ts';

const kindWords: Readonly<Record<PlanItem['kind'], string>> = {
  pressure: 'Pressure',
  capitalFinancing: 'Capital financing',
  borrowing: 'Borrowing',
  otherFinancing: 'Other financing',
  saving: 'Saving',
  reserveUse: 'Use of reserves',
};

export const deliveryWords: Readonly<Record<DeliveryState, string>> = {
  notStarted: 'not begun',
  inDelivery: 'in delivery',
  atRisk: 'at risk',
  delivered: 'delivered',
  dropped: 'given up',
};

/** Pressures, savings and what else moves the plan by named amounts; a nil is shown as the nil it is. */
export function ItemTable({ inputs }: { inputs: PlanInputs }) {
  return (
    <DataTable
      caption="Pressures, savings and other amounts"
      onPhone="scroll"
      columns={[
        {
          key: 'label',
          head: 'Item',
          cell: ({ label, isOn }: PlanItem) => (isOn ? label : `${label} (switched off)`),
        },
        { key: 'kind', head: 'Kind', cell: kindOf },
        ...planYears(inputs).map((year) => ({
          key: year as string,
          head: year,
          isNumeric: true,
          cell: ({ amounts, loan }: PlanItem) =>
            loan === null
              ? shortMoney(amounts.find((each) => each.year === year)?.amount ?? 0)
              : 'by its loan',
        })),
        {
          key: 'source',
          head: 'Source',
          cell: ({ source, isTakenAsGiven, oneOffReason }: PlanItem) => (
            <>
              {isTakenAsGiven && <Tag tone="caution">Taken as given</Tag>} {source}
              {oneOffReason !== null && `. One-off source recorded: ${oneOffReason}`}
            </>
          ),
        },
      ]}
      rows={inputs.items}
      rowKey={({ key }) => key}
    />
  );
}

function kindOf({ kind, deliveryState, confidence }: PlanItem): string {
  const state = deliveryState === null ? '' : `, ${deliveryWords[deliveryState]}`;
  return kind === 'saving' ? `${kindWords[kind]}${state}, ${rateInWords(confidence)} sure` : kindWords[kind];
}

function shortMoney(amount: number): string {
  return amount % 100 === 0 ? exactMoney(amount).slice(0, -3) : exactMoney(amount);
}
