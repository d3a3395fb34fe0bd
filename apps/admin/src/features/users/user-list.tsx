import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  ErrorState,
  Link,
  LoadingState,
  PageHeading,
  SkeletonTable,
  StatusTag,
  useDocumentTitle,
} from '@concordat/ui';
import type { UsersQuery } from '../../generated/graphql.ts';
import { roleWords, userStatusWords } from './user-words.ts';
import { usersQuery } from './users.graphql.ts';

type ListedUser = UsersQuery['users']['edges'][number]['node'];

/** Everybody who may sign in, with their roles. */
export function UserList() {
  const { data, loading, error, refetch, fetchMore } = useQuery(usersQuery);
  useDocumentTitle('Users', 'Admin');
  const users = data?.users;

  return (
    <>
      <PageHeading title="Users" action={<ButtonLink href="/admin/users/invite">Invite a user</ButtonLink>} />
      {error && !users && (
        <ErrorState
          title="The users could not be listed"
          action={<Button onClick={() => void refetch()}>Try again</Button>}
        >
          <p className="govuk-body">{error.message}</p>
        </ErrorState>
      )}
      {loading && !users && (
        <LoadingState
          what="the users"
          skeleton={<SkeletonTable heads={['Name', 'E-mail', 'Roles', 'Status']} />}
        />
      )}
      {users && users.edges.length === 0 && (
        <EmptyState title="Nobody may sign in yet">
          Invite the people of the office; each gets a link of their own.
        </EmptyState>
      )}
      {users && users.edges.length > 0 && (
        <DataTable
          caption="Users, by name"
          isCaptionHidden
          columns={columns}
          rows={users.edges.map((edge) => edge.node)}
          rowKey={(user) => user.id}
        />
      )}
      {users?.pageInfo.hasNextPage && (
        <Button
          weight="secondary"
          busy={loading ? 'Loading' : undefined}
          onClick={() => void fetchMore({ variables: { after: users.pageInfo.endCursor } })}
        >
          Show more users
        </Button>
      )}
    </>
  );
}

const columns: readonly Column<ListedUser>[] = [
  { key: 'name', head: 'Name', cell: (user) => <Link href={`/admin/users/${user.id}`}>{user.name}</Link> },
  { key: 'email', head: 'E-mail', cell: (user) => user.email },
  { key: 'body', head: 'Body', cell: (user) => user.body.shortName },
  { key: 'roles', head: 'Roles', cell: (user) => rolesInForce(user) },
  {
    key: 'status',
    head: 'Status',
    width: '6rem',
    cell: ({ status }) => <StatusTag status={status} words={userStatusWords} />,
  },
];

function rolesInForce({ roleGrants }: ListedUser): string {
  const held = roleGrants.filter((grant) => grant.confirmedAt !== null && grant.revokedAt === null);
  const asked = roleGrants.filter((grant) => grant.confirmedAt === null && grant.revokedAt === null);
  const words = [
    ...held.map((grant) => roleWords[grant.role]),
    ...asked.map((grant) => `${roleWords[grant.role]} (waiting for a second person)`),
  ];
  return words.length === 0 ? 'None' : words.join(', ');
}
