import { useQuery } from '@apollo/client/react';
import { PagedTable, type SavedColumn } from '@concordat/app-frame';
import {
  ButtonLink,
  type Column,
  EmptyState,
  Link,
  PageHeading,
  StatusTag,
  useDocumentTitle,
} from '@concordat/ui';
import type { UsersQuery } from '../../generated/graphql.ts';
import { MailNotice } from './mail-notice.tsx';
import { roleWords, userStatusWords } from './user-words.ts';
import { usersQuery } from './users.graphql.ts';

type ListedUser = UsersQuery['users']['edges'][number]['node'];

/** Everybody who may sign in, with their roles. */
export function UserList() {
  const query = useQuery(usersQuery);
  useDocumentTitle('Users', 'Admin');
  const users = query.data?.users;

  return (
    <>
      <PageHeading title="Users" action={<ButtonLink href="/admin/users/invite">Invite a user</ButtonLink>} />
      <MailNotice />
      <PagedTable
        what="the users"
        list={users}
        query={query}
        caption="Users, by name"
        columns={columns}
        rowKey={(user) => user.id}
        empty={
          <EmptyState title="Nobody may sign in yet">
            Invite the people of the office; each gets a link of their own.
          </EmptyState>
        }
        more="Show more users"
        saved={saved}
      />
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

const saved: readonly SavedColumn<ListedUser>[] = [
  ['Name', ({ name }) => name],
  ['E-mail', ({ email }) => email],
  ['Body', ({ body }) => body.shortName],
  ['Roles', rolesInForce],
  ['Status', ({ status }) => status],
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
