import type { FanYear, PlanInputs } from '@concordat/domain/finance';
import { ppm } from '@concordat/domain/kernel';
import { Button, MoneyTable, PageNotice, TextField } from '@concordat/ui';
import { useEffect, useRef, useState } from 'react';
import { FanChart } from './fan-chart.tsx';
import { startUncertaintyWorker } from './start-uncertainty-worker.ts';
import type { UncertaintyAsked } from './uncertainty-worker.ts';

const runs = 10_000;
/** Half a point either way for every assumption: stated here, and beside the figures. */
const spread = ppm(5_000);

/** Ten thousand runs of the plan in a worker of their own, so that the page stays quick; the same seed gives the same fan. */
export function UncertaintyFan({ inputs }: { inputs: PlanInputs }) {
  const [seed, setSeed] = useState('2016');
  const [done, setDone] = useState<number | null>(null);
  const [fan, setFan] = useState<{
    readonly seed: number;
    readonly years: readonly FanYear[];
    readonly of: PlanInputs;
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
        setFan({ seed: number, years: data.fan, of: inputs });
        setDone(null);
        running.terminate();
      }
    };
    const asked: UncertaintyAsked = {
      plan: inputs,
      seed: number,
      runs,
      spreads: inputs.drivers.map(({ key }) => ({ driver: key, below: spread, above: spread })),
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
        <Button weight="secondary" onClick={run} busy={done === null ? undefined : `Run ${done} of ${runs}`}>
          Run the plan 10,000 times
        </Button>
      </div>
      {fan !== null && fan.of !== inputs && (
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
          source="Each assumption is up to half a percentage point lower or higher in all years of a run, most likely as planned (triangular); amounts of pressures and savings are held."
        />
      )}
    </>
  );
}
