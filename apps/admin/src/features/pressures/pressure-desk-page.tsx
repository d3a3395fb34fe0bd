import { useQuery } from '@apollo/client/react';
import { PagedTable } from '@concordat/app-frame';
import {
  Breadcrumbs,
  Button,
  CouldNotOpen,
  exactMoney,
  LoadingState,
  PageHeading,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import { useState } from 'react';
import type { DeskPressureFragment } from '../../generated/graphql.ts';
import { SpendingStop } from '../../spending-stop.tsx';
import { NamePressureForm } from './name-pressure-form.tsx';
import { pressureDeskQuery } from './pressure-desk.graphql.ts';
import { PressureSteps } from './pressure-steps.tsx';

/** The register of pressures as the finance officers keep it: named, costed, funded and closed here. */
export function PressureDeskPage() {
  const query = useQuery(pressureDeskQuery);
  const { data, error, refetch } = query;
  const [chosen, setChosen] = useState<string | null>(null);
  useDocumentTitle('Register of pressures', 'Admin');
  if (error && !data) return <CouldNotOpen what="The register of pressures" error={error} again={refetch} />;
  if (!data) return <LoadingState what="the register of pressures" />;
  const pressures: readonly DeskPressureFragment[] = data.pressures.edges.map(({ node }) => node);
  const pressure = pressures.find(({ id }) => id === chosen);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Medium-term plan', href: '/admin/plan' }]} />
      <SpendingStop />
      <PageHeading title="Register of pressures" caption="What will cost more">
        <p className="govuk-body">
          A pressure is named as soon as a paper speaks of it. Until somebody costs it, its cost is not yet
          known; from then on the medium-term plan is offered its amounts.
        </p>
      </PageHeading>
      <PagedTable
        what="the pressures"
        list={data.pressures}
        query={query}
        caption="Pressures"
        empty={<p className="govuk-body">No pressure is on the register yet.</p>}
        more="Show earlier pressures"
        columns={[
          { key: 'title', head: 'Pressure', cell: ({ title }: DeskPressureFragment) => title },
          { key: 'standing', head: 'Standing', cell: standingOf },
          { key: 'cost', head: 'Cost', cell: costOf },
          {
            key: 'open',
            head: 'What to do',
            cell: ({ id, title }: DeskPressureFragment) => (
              <Button weight="secondary" onClick={() => setChosen(id)}>
                Open<span className="govuk-visually-hidden"> {title}</span>
              </Button>
            ),
          },
        ]}
        rowKey={({ id }) => id}
      />
      {pressure !== undefined && (
        <PressureSteps
          key={pressure.id}
          pressure={pressure}
          registers={data.reserveRegisters}
          posts={data.posts}
          onStale={() => void refetch()}
        />
      )}
      <NamePressureForm posts={data.posts} isOpen={pressures.length === 0} />
    </>
  );
}

const standings: { readonly [Standing in DeskPressureFragment['standing']]: string } = {
  named: 'Named',
  costed: 'Costed, in no plan',
  inPlan: 'In the plan',
  funded: 'Funded',
  closed: 'Closed',
};

function standingOf({ standing, funding }: DeskPressureFragment) {
  const words =
    standing === 'funded' && funding !== null ? `Funded from ${funding.from}` : standings[standing];
  return <Tag tone={standing === 'named' ? 'caution' : 'quiet'}>{words}</Tag>;
}

function costOf({ cost }: DeskPressureFragment): string {
  if (cost === null) return 'Not yet known';
  const said = cost.amounts.map(({ year, amount }) => `${exactMoney(amount)} in ${year}`).join(', ');
  return cost.isRecurring ? `${said} and every year after` : said;
}
