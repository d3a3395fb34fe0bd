import { useKeyedCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, errorFor, TextField } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { freezeScenarioMutation } from './medium-term-plan.graphql.ts';
import type { ShownScenario } from './read-plan.ts';

/** Keeps a numbered version for a paper; the scenario may go on changing. */
export function FreezeScenarioForm({ scenario }: { scenario: ShownScenario }) {
  const command = useKeyedCommand(freezeScenarioMutation, ['MediumTermPlan']);
  const [purpose, setPurpose] = useState('');
  const [frozen, setFrozen] = useState<number | null>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (purpose.trim() === '') {
      command.refuse([{ field: 'purpose', message: 'Say what the version is for' }]);
      return;
    }
    const done = await command.run({
      input: { scenarioId: scenario.id, purpose, expectedVersion: scenario.version },
    });
    if (done) {
      setPurpose('');
      setFrozen(done.number);
    }
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)} className="cc-no-print">
      <h2 className="govuk-heading-m">Freeze a version for a paper</h2>
      <ErrorSummary errors={command.errors} />
      {command.conflict && <p className="govuk-error-message">{command.conflict}</p>}
      <TextField
        name="purpose"
        label="What it is for"
        hint="Such as: Precept report to the Board of January 2017"
        value={purpose}
        onChange={(event) => setPurpose(event.target.value)}
        error={errorFor(command.errors, 'purpose')}
      />
      <Button type="submit" weight="secondary" busy={command.isBusy ? 'Freezing' : undefined}>
        Freeze this version
      </Button>
      <p role="status">{frozen !== null && `Version ${frozen} is frozen.`}</p>
    </form>
  );
}
