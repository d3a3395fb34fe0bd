import type { DutyStanding, GoverningDocumentKind, OfficerStanding } from '@concordat/domain/governance';
import type { StatusWords } from '@concordat/ui';

/** A document as the checklist shows it. */
export type ShownGoverningDocument = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly edition: string;
  readonly adoptedOn: string;
  readonly source: string;
  readonly address: string | null;
  readonly reviewBy: string | null;
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
  readonly version: number;
};

/** The checklist of one body. */
export type ShownGovernance = {
  readonly id: string;
  readonly body: { readonly id: string; readonly shortName: string };
  readonly duties: readonly {
    readonly kind: GoverningDocumentKind;
    readonly name: string;
    readonly basis: string;
    readonly isPublished: boolean;
    readonly document: ShownGoverningDocument | null;
    readonly standing: DutyStanding;
  }[];
  readonly earlier: readonly ShownGoverningDocument[];
  readonly financeOfficers: readonly string[];
  readonly officerStanding: OfficerStanding;
};

export const dutyStandingWords: StatusWords<DutyStanding> = {
  missing: ['Not recorded', 'caution'],
  reviewOverdue: ['Review overdue', 'alarm'],
  inForce: ['In force', 'quiet'],
};

/** What a page says first of one checklist or several: how many documents are missing or to be reviewed. */
export function dutiesInWords(bodies: readonly Pick<ShownGovernance, 'duties'>[]): string {
  const standings = bodies.flatMap(({ duties }) => duties.map(({ standing }) => standing));
  const missing = standings.filter((standing) => standing === 'missing').length;
  const overdue = standings.filter((standing) => standing === 'reviewOverdue').length;
  const parts = [
    ...(missing > 0 ? [`${missing} ${missing === 1 ? 'document' : 'documents'} not recorded`] : []),
    ...(overdue > 0 ? [`${overdue} ${overdue === 1 ? 'review' : 'reviews'} overdue`] : []),
  ];
  return parts.length === 0 ? 'every document is in force' : parts.join(', ');
}
