import { useKeyedCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, errorFor, TextField, useNavigate } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { openScenarioMutation } from './medium-term-plan.graphql.ts';
import type { ShownPlan, ShownScenario } from './read-plan.ts';
import { planHome } from './scenario-list.tsx';

/** Opens a scenario over the plan, or over another scenario, whose later changes show through it. */
export function OpenScenarioForm({ plan, standsOn }: { plan: ShownPlan; standsOn: ShownScenario | null }) {
  const command = useKeyedCommand(openScenarioMutation, ['MediumTermPlan']);
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const words =
    standsOn === null
      ? { name: 'Name of a copy of the plan', send: 'Copy the plan' }
      : { name: 'Name of a scenario over this one', send: 'Open it over this scenario' };

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
        label={words.name}
        hint={
          standsOn === null
            ? 'Such as: Pay award of 2%'
            : 'What this scenario changes later shows through, wherever the new one says nothing of its own'
        }
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={errorFor(command.errors, 'name')}
      />
      <Button type="submit" weight="secondary" busy={command.isBusy ? 'Opening' : undefined}>
        {words.send}
      </Button>
    </form>
  );
}
