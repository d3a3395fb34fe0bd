import { revenueRowRead } from '@concordat/database/reads';
import type { Operation } from './operation.ts';
import { viewerAt } from './viewer-at.ts';

/** A row of the revenue table with its ten lines and their postings. Its SQL is its own, past every policy. */
export const lineDrill: Operation = {
  name: 'Line drill (b)',
  field: 'revenueRow',
  document: 'RevenueRow',
  target: 1,
  statements: 1,
  requestsARound: 200,
  variables: ({ rowId }) => ({ rowId }),
  byHand: {
    text: revenueRowRead.text,
    values: (place) =>
      revenueRowRead.valuesOf({
        viewer: viewerAt(place),
        ledgerCommands: [],
        rowId: place.rowId,
        month: null,
      }),
  },
  peer: null,
};
