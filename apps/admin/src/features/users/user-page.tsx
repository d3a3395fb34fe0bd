import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  CouldNotOpen,
  Link,
  LoadingState,
  NotFound,
  PageHeading,
  StatusTag,
  SummaryList,
  useDocumentTitle,
} from '@concordat/ui';
import type { UserPageQuery } from '../../generated/graphql.ts';
import { LeaveForm } from './leave-form.tsx';
import { RenewInvitation } from './renew-invitation.tsx';
import { RequestRoleForm } from './request-role-form.tsx';
import { RoleGrants } from './role-grants.tsx';
import { clearanceWords, userStatusWords } from './user-words.ts';
import { userQuery } from './users.graphql.ts';

export type ShownUser = NonNullable<UserPageQuery['user']>;

/** One user: what they see, the roles they hold and the ones waiting for a second person. */
export function UserPage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(userQuery, { variables: { id } });
  const user = data?.user;
  useDocumentTitle(user?.name ?? 'User', 'Admin');

  if (error && !user) {
    return <CouldNotOpen what="The user" error={error} again={refetch} />;
  }
  if (loading && !user) return <LoadingState what="the user" />;
  if (!user) return <NotFound homeHref="/admin" contact="your governance officer" />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Users', href: '/admin/users' }]} />
      <PageHeading caption={user.body.legalName} title={user.name}>
        <StatusTag status={user.status} words={userStatusWords} />
      </PageHeading>
      <SummaryList
        rows={[
          { key: 'email', label: 'E-mail', value: user.email },
          { key: 'clearance', label: 'May read up to', value: clearanceWords[user.clearance] },
          {
            key: 'bodies',
            label: 'Sees the records of',
            value: user.seesBodies.map((body) => body.shortName).join(', '),
          },
          {
            key: 'person',
            label: 'Person',
            value: user.person ? (
              <Link href={`/admin/people/${user.person.id}`}>{user.person.name}</Link>
            ) : (
              'Not linked'
            ),
          },
        ]}
      />
      <RoleGrants user={user} onStale={() => void refetch()} />
      {user.allowedCommands.includes('RenewInvitation') && <RenewInvitation user={user} />}
      {user.allowedCommands.includes('RequestRoleGrant') && <RequestRoleForm user={user} />}
      {user.allowedCommands.includes('MarkUserLeft') && (
        <LeaveForm user={user} onStale={() => void refetch()} />
      )}
    </>
  );
}
