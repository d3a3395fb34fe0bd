import { gql } from '@apollo/client';
import { expect, it } from 'vitest';
import { createApiClient } from './create-api-client.ts';

const returned = gql`
  query BudgetReturn($id: ID!) {
    budgetReturn(id: $id) {
      id
      lines {
        id
        forecast
      }
    }
  }
`;

const monitored = gql`
  query Monitor($month: Month) {
    revenueMonitor(month: $month) {
      rows {
        id
        budget
      }
    }
  }
`;

it('keeps the forecast of a line with the return it stands in', () => {
  const { cache } = createApiClient({});
  const write = (id: string, forecast: number) =>
    cache.writeQuery({
      query: returned,
      variables: { id },
      data: {
        budgetReturn: {
          __typename: 'BudgetReturn',
          id,
          lines: [{ __typename: 'ReturnLine', id: 'rent', forecast }],
        },
      },
    });
  write('september', 120_000);
  write('october', 90_000);
  expect(cache.readQuery({ query: returned, variables: { id: 'september' } })).toMatchObject({
    budgetReturn: { lines: [{ forecast: 120_000 }] },
  });
});

it('keeps the figures of a row with the month they are of', () => {
  const { cache } = createApiClient({});
  const write = (month: string, budget: number) =>
    cache.writeQuery({
      query: monitored,
      variables: { month },
      data: {
        revenueMonitor: {
          __typename: 'RevenueMonitor',
          rows: [{ __typename: 'MonitorRow', id: 'pay', budget }],
        },
      },
    });
  write('2016-09', 1);
  write('2016-10', 2);
  expect(cache.readQuery({ query: monitored, variables: { month: '2016-09' } })).toMatchObject({
    revenueMonitor: { rows: [{ budget: 1 }] },
  });
});
