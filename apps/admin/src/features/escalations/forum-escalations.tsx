import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import { escalationColumns, escalationsHref } from '@concordat/app-frame/escalations';
import { DataTable, Link, Unavailable } from '@concordat/ui';
import { escalationsQuery } from './escalations.graphql.ts';

/** On a forum's page: what it asked of others and what is asked of it, while it is open. */
export function ForumEscalations({ forumId }: { forumId: string }) {
  const { viewer } = useSignedIn();
  const mayRun = viewer.permissions.includes('meeting:run');
  const { data, error } = useQuery(escalationsQuery, {
    variables: { filter: { forumId, openOnly: true } },
    skip: !mayRun,
  });
  if (!mayRun) return null;
  if (error && !data) return <Unavailable what="Its matters with other forums" />;
  return (
    <>
      <DataTable
        caption="Matters with other forums"
        rows={data?.escalations.edges.map(({ node }) => node) ?? []}
        rowKey={(one) => one.id}
        empty="None is open"
        columns={escalationColumns('/admin')}
      />
      <p className="govuk-body">
        <Link href={escalationsHref('/admin', { show: 'all', forum: forumId })}>
          All its matters with other forums
        </Link>
      </p>
    </>
  );
}
