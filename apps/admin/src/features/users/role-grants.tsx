import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { Button, type Column, DataTable, ErrorSummary, InstantText, Tag } from '@concordat/ui';
import type { ShownUser } from './user-page.tsx';
import { roleWords } from './user-words.ts';
import { confirmRoleGrantMutation, revokeRoleMutation } from './users.graphql.ts';

type Grant = ShownUser['roleGrants'][number];

/** The roles of a user: who asked, who confirmed, and what may still be done with each. */
export function RoleGrants({ user, onStale }: { user: ShownUser; onStale: () => void }) {
  const refetch = ['UserPage', 'Users', 'OfficeHome'];
  const confirm = useCommand(confirmRoleGrantMutation, refetch);
  const revoke = useCommand(revokeRoleMutation, refetch);
  const conflict = confirm.conflict ?? revoke.conflict;
  const columns: readonly Column<Grant>[] = [
    { key: 'role', head: 'Role', cell: (grant) => roleWords[grant.role] },
    {
      key: 'asked',
      head: 'Asked for',
      cell: (grant) => (
        <>
          {grant.requestedByName}, <InstantText instant={grant.requestedAt} />
        </>
      ),
    },
    { key: 'state', head: 'State', cell: stateOf },
    {
      key: 'act',
      head: 'Act',
      width: '14rem',
      cell: (grant) => {
        const input = { grantId: grant.id, expectedVersion: grant.version };
        return (
          <>
            {grant.allowedCommands.includes('ConfirmRoleGrant') && (
              <Button
                busy={confirm.isBusy ? 'Confirming' : undefined}
                onClick={() => void confirm.run({ input })}
              >
                Confirm<span className="govuk-visually-hidden"> {roleWords[grant.role]}</span>
              </Button>
            )}{' '}
            {grant.allowedCommands.includes('RevokeRole') && (
              <Button
                weight="secondary"
                busy={revoke.isBusy ? 'Taking away' : undefined}
                onClick={() => void revoke.run({ input })}
              >
                Take away<span className="govuk-visually-hidden"> {roleWords[grant.role]}</span>
              </Button>
            )}
          </>
        );
      },
    },
  ];
  return (
    <>
      <ErrorSummary errors={[...confirm.errors, ...revoke.errors]} />
      <ConflictNotice conflict={conflict} onStale={onStale}>
        Nothing was changed.
      </ConflictNotice>
      <DataTable
        caption="Roles"
        columns={columns}
        rows={user.roleGrants}
        rowKey={(grant) => grant.id}
        empty="No roles yet"
      />
    </>
  );
}

function stateOf(grant: Grant) {
  if (grant.revokedAt) {
    return (
      <>
        Taken away, <InstantText instant={grant.revokedAt} />
      </>
    );
  }
  if (!grant.confirmedAt) return <Tag tone="caution">Waiting for a second person</Tag>;
  return (
    <>
      Confirmed by {grant.confirmedByName}, <InstantText instant={grant.confirmedAt} />
    </>
  );
}
