import type { BodyId, BodyKind } from '../bodies/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import type { GoverningDocumentId } from './governance-ids.ts';

export const governingDocumentKinds = [
  'codeOfPractice',
  'schemeOfConsent',
  'financialRegulations',
  'prudentialStrategy',
  'mrpStatement',
  'reservesStrategy',
] as const;

/** What the money of a body is governed by. */
export type GoverningDocumentKind = (typeof governingDocumentKinds)[number];

/** A duty to have a document, whose it is, and where that is said. */
export type GoverningDuty = {
  readonly kind: GoverningDocumentKind;
  readonly name: string;
  readonly basis: string;
  readonly of: readonly BodyKind[];
  /** The public must be able to read it. */
  readonly isPublished: boolean;
};

/** A document a body goes by from a day on; a later one of its kind takes its place. */
export type GoverningDocument = {
  readonly id: GoverningDocumentId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly kind: GoverningDocumentKind;
  readonly title: string;
  /** "2018", "version 3"; which of its editions the body goes by. */
  readonly edition: string;
  readonly adoptedOn: CalendarDate;
  /** The decision, paper or minute that adopted it. */
  readonly source: string;
  /** Where the public reads it; null where it is not published. */
  readonly address: string | null;
  /** By when it is looked at again; null where no day is set. */
  readonly reviewBy: CalendarDate | null;
  /** Entered by mistake; null while it stands. */
  readonly withdrawn: { readonly on: CalendarDate; readonly reason: string } | null;
};
