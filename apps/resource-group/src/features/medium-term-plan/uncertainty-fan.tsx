import type { FanYear, PlanInputs } from '@concordat/domain/finance';
import { MoneyTable, PageNotice } from '@concordat/ui';
import { useEffect, useRef, useState } from 'react';
import { FanChart } from './fan-chart.tsx';
import { isSameSpread, spreadInWords, usualSpread } from './read-understanding.ts';
import { type RunsAsked, RunsForm } from './runs-form.tsx';
import { startUncertaintyWorker } from './start-uncertainty-worker.ts';
import type { UncertaintyAsked } from './uncertainty-worker.ts';

const runs = 10_000;

/** Ten thousand runs of the plan in a worker of their own, so that the page stays quick; the same seed gives the same fan. */
export function UncertaintyFan({
  inputs,
  asked,
  onAsk,
}: {
  inputs: PlanInputs;
  /** What the address says of the runs. */
  asked: RunsAsked;
  onAsk: (asked: RunsAsked) => void;
}) {
  const [done, setDone] = useState<number | null>(null);
  const [fan, setFan] = useState<{
    readonly years: readonly FanYear[];
    readonly of: PlanInputs;
    readonly asked: RunsAsked;
  } | null>(null);
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);

  function run(asked: RunsAsked) {
    onAsk(asked);
    worker.current?.terminate();
    const running = startUncertaintyWorker();
    worker.current = running;
    setDone(0);
    running.onmessage = ({ data }: MessageEvent<{ done?: number; fan?: readonly FanYear[] }>) => {
      if (data.fan === undefined) setDone(data.done ?? 0);
      else {
        setFan({ years: data.fan, of: inputs, asked });
        setDone(null);
        running.terminate();
      }
    };
    const work: UncertaintyAsked = {
      plan: inputs,
      seed: asked.seed,
      runs,
      spreads: inputs.drivers.map(({ key }) => ({
        driver: key,
        ...(asked.spreads.get(key) ?? usualSpread),
      })),
    };
    running.postMessage(work);
  }

  return (
    <>
      <h2 className="govuk-heading-m">How wrong it may be</h2>
      <RunsForm
        drivers={inputs.drivers}
        asked={asked}
        onAsk={run}
        busy={done === null ? undefined : `Run ${done} of ${runs}`}
      />
      {fan !== null && fan.of !== inputs && (
        <PageNotice tone="caution" title="These runs are of what was shown before">
          Something was changed since. Run it again to see what it does.
        </PageNotice>
      )}
      {fan !== null && (
        <FanChart
          years={fan.years}
          caption={`The gap in 10,000 runs, seed ${fan.asked.seed}, £ million. The line: half are below. Dark band: half of the runs; light band: nine in ten.`}
        />
      )}
      {fan !== null && (
        <MoneyTable
          caption={`The gap in 10,000 runs, seed ${fan.asked.seed}`}
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
          source={`Each assumption is up to ${spreadsInWords(inputs, fan.asked.spreads)} lower or higher in all years of a run, most likely as planned (triangular); amounts of pressures and savings are held.`}
        />
      )}
    </>
  );
}

/** "half a percentage point", and the assumptions that have another spread. */
function spreadsInWords({ drivers }: PlanInputs, spreads: RunsAsked['spreads']): string {
  const others = drivers.flatMap(({ key, label }) => {
    const spread = spreads.get(key) ?? usualSpread;
    return isSameSpread(spread, usualSpread) ? [] : [`${label} ${spreadInWords(spread)}`];
  });
  return others.length === 0
    ? 'half a percentage point'
    : `half a percentage point (in points: ${others.join(', ')})`;
}
