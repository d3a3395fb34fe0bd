import { useKeyedCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, errorFor, TextField, useNavigate } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { openScenarioMutation } from './medium-term-plan.graphql.ts';
import type { ShownPlan, ShownScenario } from './read-plan.ts';
import { planHome } from './scenario-list.tsx';

/** Copies the plan, or a scenario of it, under a new name, and opens the copy. */
export function OpenScenarioForm({ plan, standsOn }: { plan: ShownPlan; standsOn: ShownScenario | null }) {
  const command = useKeyedCommand(openScenarioMutation, ['MediumTermPlan']);
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const what = standsOn === null ? 'the plan' : 'this scenario';

  async function send(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === '') {
      command.refuse([{ field: 'name', message: 'Give the scenario a name' }]);
      return;
    }
    const done = await command.run({
      input: { planId: plan.id, standsOnId: standsOn?.id ?? null, name },
    });
    if (done) {
      setName('');
      navigate?.(`${planHome}/scenarios/${done.scenario.id}`);
    }
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)} className="cc-no-print">
      <ErrorSummary errors={command.errors} />
      <TextField
        name="name"
        label={`Name of a copy of ${what}`}
        hint="Such as: Pay award of 2%"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={errorFor(command.errors, 'name')}
      />
      <Button type="submit" weight="secondary" busy={command.isBusy ? 'Copying' : undefined}>
        Copy {what}
      </Button>
    </form>
  );
}
