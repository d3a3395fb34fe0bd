import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import {
  Breadcrumbs,
  CouldNotOpen,
  DataTable,
  EmptyState,
  exactMoney,
  LoadingState,
  PageHeading,
  PageNotice,
  useDocumentTitle,
} from '@concordat/ui';
import { lazy, Suspense } from 'react';
import { SpendingStop } from '../../spending-stop.tsx';
import type { FormOfReserves, ReserveDeskRegister } from './form-of-reserves.ts';
import { reserveDeskQuery } from './reserves.graphql.ts';

const DecideMovementForm = lazy(() =>
  import('./decide-movement-form.tsx').then((form) => ({ default: form.DecideMovementForm })),
);
const AddReserveForm = lazy(() =>
  import('./add-reserve-form.tsx').then((form) => ({ default: form.AddReserveForm })),
);
const OpenReservesForm = lazy(() =>
  import('./open-reserves-form.tsx').then((form) => ({ default: form.OpenReservesForm })),
);
const RecordMovementForm = lazy(() =>
  import('./record-movement-form.tsx').then((form) => ({ default: form.RecordMovementForm })),
);

/** Where reserves are kept: what waits for approval, the commands, and what each comes to year by year. */
export function ReserveDesk() {
  const { viewer } = useSignedIn();
  const { data, loading, error, refetch } = useQuery(reserveDeskQuery);
  useDocumentTitle('Reserves', 'Admin');
  if (error && !data) {
    return <CouldNotOpen what="The reserves" error={error} again={refetch} />;
  }
  if (loading && !data) return <LoadingState what="the reserves" />;
  const registers = data?.reserveRegisters.edges.map(({ node }) => node) ?? [];
  const without = viewer.permissions.includes('finance:run')
    ? viewer.bodies.filter(({ id }) => !registers.some(({ body }) => body.id === id))
    : [];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Capital', href: '/admin/capital' }]} />
      <SpendingStop />
      <PageHeading title="Reserves" caption="What is set aside, planned and approved draws" />
      {registers.length === 0 && (
        <EmptyState title="No reserves on record yet">
          The finance officer opens them, each with its purpose, its opening balance and its minimum.
        </EmptyState>
      )}
      {registers.map((register) => (
        <Register key={register.id} register={register} onStale={() => void refetch()} />
      ))}
      {without.length > 0 && (
        <Suspense fallback={<LoadingState what="the form" />}>
          <OpenReservesForm
            key={without.map(({ id }) => id).join(' ')}
            bodies={without}
            isOpen={registers.length === 0}
          />
        </Suspense>
      )}
    </>
  );
}

function Register({ register, onStale }: FormOfReserves) {
  const { movements, reserves, years, allowedCommands, body, justifiedAbove, justification } = register;
  const general = years[0]?.general ?? 0;
  const mayKeep = allowedCommands.includes('RecordReserveMovement');
  const mayDecide = movements.some((movement) => movement.allowedCommands.length > 0);
  return (
    <>
      {general > justifiedAbove && (
        <PageNotice
          tone="caution"
          title={`General reserves of ${exactMoney(general)} are above 5% of the net budget, ${exactMoney(justifiedAbove)}.`}
        >
          {justification}
        </PageNotice>
      )}
      <DataTable
        caption={`Planned and waiting for approval, ${body.shortName}`}
        rows={movements.filter(
          ({ reference, cancelledBecause }) => reference === null && cancelledBecause === null,
        )}
        rowKey={({ id }) => id}
        empty="Nothing waits for approval."
        columns={[
          { key: 'reserve', head: 'Reserve', cell: ({ reserveName }) => reserveName },
          { key: 'year', head: 'Year', cell: ({ year }) => year, isUnbroken: true },
          { key: 'purpose', head: 'Scheme or purpose', cell: ({ purpose }) => purpose },
          {
            key: 'amount',
            head: 'In or (out)',
            isNumeric: true,
            cell: ({ kind, amount }) => exactMoney(kind === 'draw' ? -amount : amount),
          },
          { key: 'planned', head: 'Planned by', cell: ({ plannedByName }) => plannedByName },
          { key: 'decides', head: 'Decides', cell: whoDecides },
        ]}
      />
      {!mayKeep && !mayDecide ? (
        <PageNotice tone="plain" title="Read only.">
          The finance officer of {body.shortName} keeps these reserves.
        </PageNotice>
      ) : (
        <div className="cc-desk">
          <Suspense fallback={<LoadingState what="what may be done" />}>
            {mayKeep && <RecordMovementForm register={register} onStale={onStale} />}
            <DecideMovementForm register={register} onStale={onStale} />
            {mayKeep && <AddReserveForm register={register} onStale={onStale} />}
          </Suspense>
        </div>
      )}
      <DataTable
        caption={`Reserves of ${body.shortName} at the end of each year`}
        rows={reserves}
        rowKey={({ id }) => id}
        onPhone="scroll"
        columns={[
          { key: 'name', head: 'Reserve', cell: ({ name }) => name },
          {
            key: 'minimum',
            head: 'Minimum',
            isNumeric: true,
            cell: ({ minimum }: ReserveDeskRegister['reserves'][number]) => exactMoney(minimum),
          },
          ...years.map(({ year }) => ({
            key: year,
            head: year,
            isNumeric: true,
            cell: ({ years: own }: ReserveDeskRegister['reserves'][number]) =>
              exactMoney(own.find((each) => each.year === year)?.closing ?? 0),
          })),
        ]}
      />
    </>
  );
}

/** Who may approve what is planned; whoever planned a draw never does. */
function whoDecides({ kind, isForHead, isOwn }: ReserveDeskRegister['movements'][number]): string {
  if (kind === 'contribution') return 'The finance officer';
  const decider = isForHead ? 'The head of the body' : 'A post within the scheme of delegation, or the head';
  return isOwn ? `${decider}; not you, who planned it` : decider;
}
