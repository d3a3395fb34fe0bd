import type { FanYear, PlanInputs } from '@concordat/domain/finance';
import type { Ppm } from '@concordat/domain/kernel';
import { Button, Details, MoneyTable, PageNotice, TextField } from '@concordat/ui';
import { useEffect, useRef, useState } from 'react';
import { FanChart } from './fan-chart.tsx';
import { readSpread, usualSpread, widestSpread } from './read-understanding.ts';
import { startUncertaintyWorker } from './start-uncertainty-worker.ts';
import type { UncertaintyAsked } from './uncertainty-worker.ts';

const runs = 10_000;

/** Ten thousand runs of the plan in a worker of their own, so that the page stays quick; the same seed gives the same fan. */
export function UncertaintyFan({
  inputs,
  spreads,
  onSpreads,
}: {
  inputs: PlanInputs;
  /** How wrong an assumption may be, either way, where it is not as usual. */
  spreads: ReadonlyMap<string, Ppm>;
  onSpreads: (spreads: ReadonlyMap<string, Ppm>) => void;
}) {
  const [seed, setSeed] = useState('2016');
  const [done, setDone] = useState<number | null>(null);
  const [fan, setFan] = useState<{
    readonly seed: number;
    readonly years: readonly FanYear[];
    readonly of: PlanInputs;
    readonly spreads: ReadonlyMap<string, Ppm>;
  } | null>(null);
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);

  function run() {
    worker.current?.terminate();
    const running = startUncertaintyWorker();
    worker.current = running;
    const number = Number.parseInt(seed, 10) || 0;
    setDone(0);
    running.onmessage = ({ data }: MessageEvent<{ done?: number; fan?: readonly FanYear[] }>) => {
      if (data.fan === undefined) setDone(data.done ?? 0);
      else {
        setFan({ seed: number, years: data.fan, of: inputs, spreads });
        setDone(null);
        running.terminate();
      }
    };
    const asked: UncertaintyAsked = {
      plan: inputs,
      seed: number,
      runs,
      spreads: inputs.drivers.map(({ key }) => {
        const spread = spreads.get(key) ?? usualSpread;
        return { driver: key, below: spread, above: spread };
      }),
    };
    running.postMessage(asked);
  }

  return (
    <>
      <h2 className="govuk-heading-m">How wrong it may be</h2>
      <div className="cc-no-print">
        <TextField
          name="seed"
          label="Seed"
          hint="The same number gives the same runs again."
          width={5}
          inputMode="numeric"
          value={seed}
          onChange={(event) => setSeed(event.target.value)}
        />
        <Details summary="How wrong each assumption may be">
          <SpreadFields drivers={inputs.drivers} spreads={spreads} onSpreads={onSpreads} />
        </Details>
        <Button weight="secondary" onClick={run} busy={done === null ? undefined : `Run ${done} of ${runs}`}>
          Run the plan 10,000 times
        </Button>
      </div>
      {fan !== null && (fan.of !== inputs || fan.spreads !== spreads) && (
        <PageNotice tone="caution" title="These runs are of what was shown before">
          Something was changed since. Run it again to see what it does.
        </PageNotice>
      )}
      {fan !== null && (
        <FanChart
          years={fan.years}
          caption={`The gap in 10,000 runs, seed ${fan.seed}, £ million. The line: half are below. Dark band: half of the runs; light band: nine in ten.`}
        />
      )}
      {fan !== null && (
        <MoneyTable
          caption={`The gap in 10,000 runs, seed ${fan.seed}`}
          columns={fan.years.map(({ year }) => ({ key: year, head: year }))}
          rows={(
            [
              ['lowest', '5 of 100 runs are below'],
              ['lowerQuarter', '25 of 100 are below'],
              ['middle', 'Half are below'],
              ['upperQuarter', '25 of 100 are above'],
              ['highest', '5 of 100 are above'],
            ] as const
          ).map(([key, label]) => ({
            kind: 'line',
            key,
            label,
            values: Object.fromEntries(fan.years.map((year) => [year.year, year[key]])),
          }))}
          source={`Each assumption is up to ${spreadsInWords(inputs, fan.spreads)} lower or higher in all years of a run, most likely as planned (triangular); amounts of pressures and savings are held.`}
        />
      )}
    </>
  );
}

function SpreadFields({
  drivers,
  spreads,
  onSpreads,
}: {
  drivers: PlanInputs['drivers'];
  spreads: ReadonlyMap<string, Ppm>;
  onSpreads: (spreads: ReadonlyMap<string, Ppm>) => void;
}) {
  const [wrong, setWrong] = useState<string | null>(null);

  function choose(driver: string, typedPoints: string) {
    const spread = readSpread(typedPoints);
    setWrong(spread === null ? driver : null);
    if (spread !== null) onSpreads(new Map([...spreads, [driver, spread]]));
  }

  return drivers.map(({ key, label }) => (
    <TextField
      key={key}
      name={`spread-${key}`}
      label={label}
      hint="Percentage points lower or higher"
      width={5}
      inputMode="decimal"
      defaultValue={String((spreads.get(key) ?? usualSpread) / 10_000)}
      onBlur={(event) => choose(key, event.target.value)}
      error={wrong === key ? `Give points from 0 to ${widestSpread}, such as 0.5` : undefined}
    />
  ));
}

/** "half a percentage point", and the assumptions that have another spread. */
function spreadsInWords({ drivers }: PlanInputs, spreads: ReadonlyMap<string, Ppm>): string {
  const others = drivers.flatMap(({ key, label }) => {
    const spread = spreads.get(key) ?? usualSpread;
    return spread === usualSpread ? [] : [`${label} ${spread / 10_000}`];
  });
  return others.length === 0
    ? 'half a percentage point'
    : `half a percentage point (in points: ${others.join(', ')})`;
}
