import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, Instant } from '../kernel/index.ts';
import type { GoverningDocumentId } from './governance-ids.ts';
import type { GoverningDocumentKind } from './governing-document.ts';

/** What happens to the documents a body's money is governed by. */
export type GovernanceEvent = { readonly at: Instant; readonly documentId: GoverningDocumentId } & (
  | {
      readonly type: 'GoverningDocumentRecorded';
      readonly bodyId: BodyId;
      readonly kind: GoverningDocumentKind;
      readonly title: string;
      readonly edition: string;
      readonly adoptedOn: CalendarDate;
      readonly source: string;
      readonly address: string | null;
      readonly reviewBy: CalendarDate | null;
    }
  | { readonly type: 'GoverningDocumentWithdrawn'; readonly reason: string }
);

export type GovernanceEventOf<Type extends GovernanceEvent['type']> = Extract<
  GovernanceEvent,
  { readonly type: Type }
>;
