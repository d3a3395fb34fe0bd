import { rateInWords, readTypedRate } from '@concordat/app-frame/plan-items';
import { type PlanInputs, planYears, type ScenarioChanges } from '@concordat/domain/finance';
import { type FinancialYear, ppm } from '@concordat/domain/kernel';
import { useState } from 'react';

type Parts = {
  readonly plan: PlanInputs;
  /** What the rates are moved from: the plan, or the scenario this one stands on. */
  readonly from: string;
  readonly changes: ScenarioChanges;
  readonly onChange: (changes: ScenarioChanges) => void;
};

/** A slider for each assumption that moves all its years together, and a box for each year. */
export function RateSliders({ plan, from, changes, onChange }: Parts) {
  const years = planYears(plan);
  const set = (key: string, rates: ReadonlyMap<FinancialYear, number>) => {
    const driver = plan.drivers.find((each) => each.key === key);
    const others = changes.rates.filter((rate) => rate.driver !== key);
    const own = years.flatMap((year) => {
      const rate = rates.get(year);
      const planned = driver?.rates.find((each) => each.year === year)?.rate;
      return rate === undefined || rate === planned ? [] : [{ driver: key, year, rate: ppm(rate) }];
    });
    onChange({ ...changes, rates: [...others, ...own] });
  };
  return (
    <div className="cc-plan__sliders">
      {plan.drivers.map((driver) => {
        const rates = new Map(
          driver.rates.map(({ year, rate }) => {
            const changed = changes.rates.find((each) => each.driver === driver.key && each.year === year);
            return [year, (changed?.rate ?? rate) as number] as const;
          }),
        );
        const shift = (rates.get(years[0] as FinancialYear) ?? 0) - (driver.rates[0]?.rate ?? 0);
        const isMoved = driver.rates.some(({ year, rate }) => rates.get(year) !== rate);
        return (
          <fieldset key={driver.key} className="govuk-fieldset cc-plan__slider">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
              {driver.label}
              {isMoved && <span className="cc-plan__moved"> changed</span>}
            </legend>
            <input
              type="range"
              className="cc-plan__range"
              min={-50_000}
              max={50_000}
              step={1_000}
              value={Math.max(-50_000, Math.min(50_000, shift))}
              aria-label={`${driver.label}, all years, percentage points from ${from}`}
              aria-valuetext={`${rateInWords(shift)} from ${from}`}
              onChange={(event) => {
                const moved = Number(event.target.value);
                set(driver.key, new Map(driver.rates.map(({ year, rate }) => [year, rate + moved])));
              }}
            />
            <div className="cc-plan__years">
              {years.map((year) => (
                <RateBox
                  key={year}
                  name={`${driver.label} ${year}`}
                  year={year}
                  rate={rates.get(year) ?? 0}
                  onRate={(rate) => set(driver.key, new Map([...rates, [year, rate]]))}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

type Box = {
  readonly name: string;
  readonly year: string;
  readonly rate: number;
  readonly onRate: (rate: number) => void;
};

/** Keeps what is typed while it is no rate yet, and says so. */
function RateBox({ name, year, rate, onRate }: Box) {
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && readTypedRate(typed) === null;
  const id = `rate-${name.replace(/[^a-zA-Z0-9]+/g, '-')}`;
  return (
    <div className="cc-plan__box">
      <label htmlFor={id}>
        {year}, %<span className="govuk-visually-hidden"> {name}</span>
      </label>
      <input
        id={id}
        className={`govuk-input govuk-input--width-4 ${isWrong ? 'govuk-input--error' : ''}`.trim()}
        inputMode="decimal"
        value={typed ?? String(rate / 10_000)}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target: { value } }) => {
          const read = readTypedRate(value);
          setTyped(value);
          if (read !== null) onRate(read);
        }}
        onBlur={() => !isWrong && setTyped(null)}
      />
      {isWrong && (
        <span id={`${id}-wrong`} className="govuk-error-message">
          Enter a percentage from −50 to 50
        </span>
      )}
    </div>
  );
}
