import type { GapGoal } from '@concordat/domain/finance';
import { pence } from '@concordat/domain/kernel';
import { Button, Radios, TextField, typed, typedAmount } from '@concordat/ui';
import { type FormEvent, useState } from 'react';

/** What is sought: a gap that may be left in the year, or a minimum that reserves are kept at. */
export function GoalForm({ goal, onChoose }: { goal: GapGoal; onChoose: (goal: GapGoal) => void }) {
  const [error, setError] = useState<string | undefined>();
  const amount = goal.kind === 'leaveGap' ? goal.amount : goal.minimum;

  function choose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = typedAmount(form, 'goalAmount', 'Amount');
    if ('error' in read) return setError(read.error.message);
    const chosen = pence(Math.floor((read.amount ?? 0) / 100) * 100);
    if (chosen < 0) return setError('Give an amount of nothing or more');
    setError(undefined);
    onChoose(
      typed(form, 'goalKind') === 'keepReserves'
        ? { kind: 'keepReserves', minimum: chosen }
        : { kind: 'leaveGap', amount: chosen },
    );
  }

  return (
    <form noValidate className="cc-no-print" onSubmit={choose}>
      <Radios
        name="goalKind"
        label="What is sought"
        isSmall
        defaultValue={goal.kind}
        choices={[
          { value: 'leaveGap', label: 'A gap of no more than this in the year; nothing for none' },
          { value: 'keepReserves', label: 'Reserves that pay for the rest and stay at this or more' },
        ]}
      />
      <TextField
        name="goalAmount"
        label="Amount"
        hint="In whole pounds"
        prefix="£"
        width={10}
        inputMode="numeric"
        defaultValue={String(amount / 100)}
        error={error}
      />
      <Button type="submit" weight="secondary">
        Seek it
      </Button>
    </form>
  );
}
