import { type PlanInputs, type PlanItem, planYears } from '@concordat/domain/finance';
import { DataTable, exactMoney, Link, Tag } from '@concordat/ui';
import type { ReactNode } from 'react';
import { deliveryWords, kindWords } from './plan-item-words.ts';
import { rateInWords } from './plan-rates.ts';

type Parts = {
  readonly inputs: PlanInputs;
  readonly caption?: string;
  /** What may be done with an item, such as a button that opens its form; shown under its name. */
  readonly actionsOf?: (item: PlanItem) => ReactNode;
  /** Where the record of a live input is shown; null when no page shows it. */
  readonly hrefOfSource?: (source: NonNullable<PlanItem['liveSource']>) => string | null;
};

/** Pressures, savings and what else moves the plan by named amounts; a nil is shown as the nil it is. */
export function PlanItemTable({ inputs, caption, actionsOf, hrefOfSource }: Parts) {
  const years = planYears(inputs);
  return (
    <DataTable
      caption={caption ?? 'Pressures, savings and other amounts'}
      onPhone="scroll"
      empty="No pressures, savings or other amounts are in the plan."
      columns={[
        {
          key: 'label',
          head: 'Item',
          cell: (item: PlanItem) => (
            <>
              <ItemName item={item} />
              {actionsOf?.(item)}
            </>
          ),
        },
        { key: 'kind', head: 'Kind', cell: kindOf },
        ...years.map((year) => ({
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
          cell: (item: PlanItem) => <SourceOf item={item} items={inputs.items} hrefOf={hrefOfSource} />,
        },
      ]}
      rows={inputs.items}
      rowKey={({ key }) => key}
    />
  );
}

function ItemName({ item: { label, isOn, withdrawnReason } }: { item: PlanItem }) {
  if (withdrawnReason !== null)
    return (
      <>
        <Tag tone="quiet">Withdrawn</Tag> {label}
      </>
    );
  return isOn ? label : `${label} (switched off)`;
}

function SourceOf({
  item,
  items,
  hrefOf,
}: {
  item: PlanItem;
  items: readonly PlanItem[];
  hrefOf: Parts['hrefOfSource'];
}) {
  const { source, isTakenAsGiven, oneOffReason, paysFor, withdrawnReason, liveSource, loan } = item;
  const paid = items.find(({ key }) => key === paysFor)?.label;
  const href = liveSource === null ? null : (hrefOf?.(liveSource) ?? null);
  return (
    <>
      {isTakenAsGiven && <Tag tone="caution">Taken as given</Tag>}{' '}
      {href === null ? source : <Link href={href}>{source}</Link>}
      {loan !== null &&
        `. ${shortMoney(loan.principal)} from ${loan.takenIn} at ${rateInWords(loan.rate)}, over ${loan.lifeYears} years for an asset of ${loan.assetLifeYears}`}
      {paid !== undefined && `. Pays for: ${paid}`}
      {oneOffReason !== null && `. One-off source recorded: ${oneOffReason}`}
      {withdrawnReason !== null && `. Withdrawn: ${withdrawnReason}`}
    </>
  );
}

function kindOf({ kind, deliveryState, confidence, liveSource, isRecurring }: PlanItem): string {
  const state = deliveryState === null ? '' : `, ${deliveryWords[deliveryState]}`;
  const sure = kind === 'saving' || liveSource !== null ? `, ${rateInWords(confidence)} sure` : '';
  const once = isRecurring || kind === 'reserveUse' || kind === 'borrowing' ? '' : ', once';
  return `${kindWords[kind]}${state}${sure}${once}`;
}

function shortMoney(amount: number): string {
  return amount % 100 === 0 ? exactMoney(amount).slice(0, -3) : exactMoney(amount);
}
