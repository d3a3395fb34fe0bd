import { moneyFigure } from '../format/money-figure.ts';
import { type MoneyScale, type Negatives, roundsToZero } from '../format/money-scale.ts';
import { spokenMoney, spokenVariance } from '../format/spoken-money.ts';
import type { MoneyColumn, MoneyValue } from './money-rows.ts';

export type MoneyCellProps = {
  readonly value: MoneyValue;
  readonly column: MoneyColumn;
  readonly scale: MoneyScale;
  readonly negatives: Negatives;
};

/** What the eye sees (figure, over or under, dagger) beside what the ear hears ("underspend of £267 thousand"). */
export function MoneyCell({ value, column, scale, negatives }: MoneyCellProps) {
  if (value === 'notApplicable') return <Spoken shown="n/a" words="not applicable" />;
  if (value === 'notYetKnown') return <Spoken shown="..." words="not yet known" />;
  if (column.worked?.as === 'percentage') {
    const percent = (value / 10_000).toFixed(1);
    return <Spoken shown={percent.replace('-', '\u2212')} words={`${percent} per cent`} />;
  }
  const isVariance = column.worked?.as === 'variance';
  return (
    <>
      <span aria-hidden="true" className="cc-money__shown">
        {isVariance && value !== 0 && <Side isOver={value > 0} />}
        <span className={`cc-money__figure ${value < 0 ? 'cc-money__figure--negative' : ''}`.trim()}>
          {roundsToZero(value, scale) && <sup className="cc-money__dagger">†</sup>}
          {moneyFigure(value, scale, negatives)}
        </span>
      </span>
      <span className="govuk-visually-hidden">
        {isVariance ? spokenVariance(value, scale) : spokenMoney(value, scale)}
      </span>
    </>
  );
}

function Side({ isOver }: { isOver: boolean }) {
  return isOver ? (
    <span className="cc-money__side cc-money__side--over">▲ over</span>
  ) : (
    <span className="cc-money__side cc-money__side--under">▼ under</span>
  );
}

function Spoken({ shown, words }: { shown: string; words: string }) {
  return (
    <>
      <span aria-hidden="true" className="cc-money__figure">
        {shown}
      </span>
      <span className="govuk-visually-hidden">{words}</span>
    </>
  );
}
