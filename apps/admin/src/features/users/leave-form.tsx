import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { Button, Details, ErrorSummary, WarningText } from '@concordat/ui';
import type { ShownUser } from './user-page.tsx';
import { markUserLeftMutation } from './users.graphql.ts';

/** Marks that somebody has left: every session and key of theirs ends with their next request. */
export function LeaveForm({ user, onStale }: { user: ShownUser; onStale: () => void }) {
  const command = useCommand(markUserLeftMutation, ['UserPage', 'Users']);
  return (
    <Details summary={`${user.name} has left the office`}>
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale}>
        Nothing was changed.
      </ConflictNotice>
      <WarningText>
        They are signed out everywhere and their keys stop working. What they did stays on record.
      </WarningText>
      <Button
        weight="warning"
        busy={command.isBusy ? 'Saving' : undefined}
        onClick={() => void command.run({ input: { userId: user.id, expectedVersion: user.version } })}
      >
        Mark as left
      </Button>
    </Details>
  );
}
