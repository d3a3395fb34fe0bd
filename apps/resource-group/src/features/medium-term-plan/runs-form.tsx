import type { PlanInputs } from '@concordat/domain/finance';
import { Button, DataTable, Details, TextField, typed } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { readPoints, readSeed, type Understanding, usualSpread, widestSpread } from './read-understanding.ts';

/** What uncertain runs are asked for: how wrong each assumption may be, and where chance begins. */
export type RunsAsked = Pick<Understanding, 'spreads' | 'seed'>;

const ways = [
  { way: 'below', head: 'Lower by' },
  { way: 'above', head: 'Higher by' },
] as const;

/** The seed and the spreads of uncertain runs; nothing runs while a spread cannot be read. */
export function RunsForm({
  drivers,
  asked,
  onAsk,
  busy,
}: {
  drivers: PlanInputs['drivers'];
  asked: RunsAsked;
  onAsk: (asked: RunsAsked) => void;
  /** What the button says while runs go on. */
  busy: string | undefined;
}) {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());

  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = drivers.map(({ key }) => ({
      key,
      below: readPoints(typed(form, `below-${key}`)),
      above: readPoints(typed(form, `above-${key}`)),
    }));
    const unread = read.flatMap(({ key, ...spread }) =>
      ways.flatMap(({ way }) => (spread[way] === null ? [`${way}-${key}`] : [])),
    );
    setWrong(new Set(unread));
    const [first] = unread;
    if (first !== undefined)
      return event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    onAsk({
      spreads: new Map(
        read.flatMap(({ key, below, above }) =>
          below === null || above === null ? [] : [[key, { below, above }]],
        ),
      ),
      seed: readSeed(typed(form, 'seed')),
    });
  }

  return (
    <form noValidate className="cc-no-print" onSubmit={ask}>
      <TextField
        name="seed"
        label="Seed"
        hint="The same number gives the same runs again."
        width={10}
        inputMode="numeric"
        defaultValue={String(asked.seed)}
      />
      <Details summary="How wrong each assumption may be" isOpen={wrong.size > 0}>
        <DataTable
          caption="Percentage points an assumption may lie lower or higher"
          onPhone="scroll"
          rows={drivers}
          rowKey={({ key }) => key}
          columns={[
            { key: 'label', head: 'Assumption', width: '16rem', cell: ({ label }) => label },
            ...ways.map(({ way, head }) => ({
              key: way,
              head,
              cell: ({ key, label }: PlanInputs['drivers'][number]) => (
                <TextField
                  name={`${way}-${key}`}
                  label={
                    <span className="govuk-visually-hidden">
                      {head}: {label}
                    </span>
                  }
                  width={4}
                  inputMode="decimal"
                  defaultValue={String((asked.spreads.get(key) ?? usualSpread)[way] / 10_000)}
                  error={
                    wrong.has(`${way}-${key}`)
                      ? `Give points from 0 to ${widestSpread}, such as 0.5`
                      : undefined
                  }
                />
              ),
            })),
          ]}
        />
      </Details>
      <Button type="submit" weight="secondary" busy={busy}>
        Run the plan 10,000 times
      </Button>
    </form>
  );
}
