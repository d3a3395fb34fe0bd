import { useQuery } from '@apollo/client/react';
import { type SavedColumn, useSignedIn } from '@concordat/app-frame';
import { decisionKindWords, noticeMoney } from '@concordat/app-frame/decision-notice';
import { SaveRows } from '@concordat/app-frame/save-rows';
import {
  Breadcrumbs,
  CouldNotOpen,
  DataTable,
  DateText,
  LoadingState,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import type { NoticeRegistersQuery } from '../../generated/graphql.ts';
import { EndDelegationForm } from './end-delegation-form.tsx';
import { GrantDelegationForm } from './grant-delegation-form.tsx';
import { noticeRegistersQuery } from './notice-commands.graphql.ts';
import { OpenRegisterForm } from './open-register-form.tsx';

type Register = NoticeRegistersQuery['noticeRegisters']['edges'][number]['node'];

/** Who may decide what in each body, and how its decisions are numbered. */
export function SchemeOfDelegation() {
  const { data, loading, error, refetch } = useQuery(noticeRegistersQuery);
  useDocumentTitle('Scheme of delegation', 'Admin');
  const registers = data?.noticeRegisters.edges.map(({ node }) => node);

  if (error && !registers) {
    return <CouldNotOpen what="The scheme of delegation" error={error} again={refetch} />;
  }
  if (loading && !registers) return <LoadingState what="the scheme of delegation" />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Decisions', href: '/admin/decisions' }]} />
      <PageHeading title={headline(registers ?? [])} caption="Scheme of delegation">
        <p className="govuk-body">
          The head of a body decides everything that is not delegated. Signing looks at the scheme of that
          day, and the notice cites the line used.
        </p>
      </PageHeading>
      {registers?.map((register) => (
        <Scheme key={register.body.id} register={register} onStale={() => void refetch()} />
      ))}
    </>
  );
}

function Scheme({ register, onStale }: { register: Register; onStale: () => void }) {
  const { viewer } = useSignedIn();
  const mayKeep = viewer.permissions.includes('delegation:keep');
  return (
    <section aria-label={register.body.shortName}>
      <h2 className="govuk-heading-m">{register.body.shortName}</h2>
      <p className="govuk-body">
        {register.prefix === null
          ? 'Its register of decisions is not open yet.'
          : `Its decisions are numbered ${register.prefix}, a year and a number; ${register.lastBefore === 0 ? 'none' : register.lastBefore} of ${register.openedIn} came before the register.`}
      </p>
      {register.delegations.length === 0 ? (
        <p className="govuk-body">Nothing is delegated on record.</p>
      ) : (
        <>
          <DataTable
            caption={`Powers delegated by ${register.body.shortName}`}
            isCaptionHidden
            rows={register.delegations}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'kind',
                head: 'May decide',
                cell: (line) => (
                  <>
                    {decisionKindWords[line.kind]}
                    {mayKeep && line.until === null && <EndDelegationForm line={line} onStale={onStale} />}
                  </>
                ),
              },
              { key: 'post', head: 'Post', cell: ({ post }) => post },
              {
                key: 'limit',
                head: 'Up to',
                isNumeric: true,
                width: '8rem',
                cell: ({ limit }) => (limit === null ? 'No limit' : noticeMoney(limit)),
              },
              {
                key: 'from',
                head: 'In force',
                width: '12rem',
                cell: ({ from, until }) => (
                  <>
                    From <DateText date={from} isShort />
                    {until !== null && (
                      <>
                        {' '}
                        to <DateText date={until} isShort />
                      </>
                    )}
                  </>
                ),
              },
              { key: 'source', head: 'Given by', cell: ({ source }) => source },
            ]}
          />
          <SaveRows
            caption={`Powers delegated by ${register.body.shortName}`}
            rows={register.delegations}
            saved={saved}
          />
        </>
      )}
      {mayKeep && register.prefix === null && <OpenRegisterForm bodyId={register.body.id} />}
      {mayKeep && <GrantDelegationForm register={register} />}
    </section>
  );
}

function headline(registers: readonly Register[]): string {
  const count = registers.flatMap(({ delegations }) => delegations).length;
  if (count === 0) return 'Nothing is delegated';
  return `${count} ${count === 1 ? 'power is' : 'powers are'} delegated`;
}

const saved: readonly SavedColumn<Register['delegations'][number]>[] = [
  ['May decide', ({ kind }) => decisionKindWords[kind]],
  ['Post', ({ post }) => post],
  ['Up to', ({ limit }) => (limit === null ? 'No limit' : noticeMoney(limit))],
  ['From', ({ from }) => from],
  ['Until', ({ until }) => until],
  ['Given by', ({ source }) => source],
];
