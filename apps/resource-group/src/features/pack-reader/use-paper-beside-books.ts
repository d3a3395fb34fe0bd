import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import type { TableBesideBooks } from '@concordat/ui';
import { useMemo } from 'react';
import type { PaperAgainstBooksQuery } from '../../generated/graphql.ts';
import { paperAgainstBooksQuery } from './paper.graphql.ts';

type Compared = NonNullable<PaperAgainstBooksQuery['paperAgainstBooks']>['tables'][number];

const none: ReadonlyMap<string, TableBesideBooks> = new Map();

/** How the tables of a paper stand beside the books, a moment after them and by table; nothing for who may not read the books. */
export function usePaperBesideBooks(
  paperId: string,
  tables: readonly { readonly unit: string }[],
): ReadonlyMap<string, TableBesideBooks> {
  const { permissions } = useSignedIn().viewer;
  const hasMoney = tables.some(({ unit }) => unit === 'thousandPounds' || unit === 'pounds');
  const { data } = useQuery(paperAgainstBooksQuery, {
    variables: { id: paperId },
    skip: !hasMoney || !permissions.includes('finance:read'),
  });
  const compared = data?.paperAgainstBooks?.tables;
  return useMemo(
    () =>
      compared === undefined
        ? none
        : new Map(
            compared.flatMap((table) =>
              table.tableId === null ? [] : [[table.tableId, { ...table, href: hrefOf(table) }] as const],
            ),
          ),
    [compared],
  );
}

function hrefOf({ ledgerId, hierarchyId, programmeId, month }: Compared): string | null {
  const cut = hierarchyId === null ? '' : `&cut=${encodeURIComponent(hierarchyId)}`;
  if (ledgerId !== null)
    return `/resource-group/revenue/${encodeURIComponent(ledgerId)}?month=${month}${cut}`;
  if (programmeId !== null)
    return `/resource-group/capital/${encodeURIComponent(programmeId)}?month=${month}`;
  return '/resource-group/revenue';
}
