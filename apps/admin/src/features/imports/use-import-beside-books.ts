import { useQuery } from '@apollo/client/react';
import type { TableBesideBooks } from '@concordat/ui';
import { useMemo } from 'react';
import { importAgainstBooksQuery } from './imports.graphql.ts';

/** By the place of a document in its import and of a table in its document, `7/0`. */
export type BooksByPlace = ReadonlyMap<string, TableBesideBooks>;

const none: BooksByPlace = new Map();

/** How the tables of an import stand beside the books, a moment after them. */
export function useImportBesideBooks(id: string): BooksByPlace {
  const { data } = useQuery(importAgainstBooksQuery, { variables: { id } });
  const tables = data?.importAgainstBooks?.tables;
  return useMemo(
    () =>
      tables === undefined
        ? none
        : new Map(
            tables.map(({ document, table, ...books }) => [`${document}/${table}`, { ...books, href: null }]),
          ),
    [tables],
  );
}
