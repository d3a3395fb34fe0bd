import { useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, errorFor, Select } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import type { Role } from '../../generated/graphql.ts';
import type { ShownUser } from './user-page.tsx';
import { roleWords } from './user-words.ts';
import { requestRoleGrantMutation } from './users.graphql.ts';

/** Asks for a role; it counts only when a second person has confirmed it. */
export function RequestRoleForm({ user }: { user: ShownUser }) {
  const command = useCommand(requestRoleGrantMutation, ['UserPage', 'Users', 'OfficeHome']);
  const [role, setRole] = useState<Role | ''>('');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (role === '') {
      command.refuse([{ field: 'role', message: 'Choose a role' }]);
      return;
    }
    if (await command.run({ input: { userId: user.id, role } })) setRole('');
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={command.errors} />
      <h2 className="govuk-heading-m">Give a role</h2>
      <Select
        name="role"
        label="Role"
        hint="A second person must confirm it before it counts"
        prompt="Choose a role"
        choices={Object.entries(roleWords).map(([value, label]) => ({ value, label }))}
        value={role}
        onChange={(event) => setRole(event.target.value as Role | '')}
        error={errorFor(command.errors, 'role')}
      />
      <Button type="submit" busy={command.isBusy ? 'Asking' : undefined}>
        Ask for the role
      </Button>
    </form>
  );
}
