import type { Body, BodyId } from '../bodies/index.ts';
import { accept, type Circumstances, type Decision, idOf, londonDateOf, refuse } from '../kernel/index.ts';
import type { GovernanceEventOf } from './governance-events.ts';
import type { GovernanceRefusal } from './governance-refusals.ts';
import type { GoverningDocument } from './governing-document.ts';
import { dutyOf } from './governing-duties.ts';

export type RecordGoverningDocument = Pick<
  GoverningDocument,
  'kind' | 'title' | 'edition' | 'adoptedOn' | 'source' | 'address' | 'reviewBy'
>;

/** Whose checklist it is, who reads it, and what stands on it. */
export type GovernanceRegister = {
  readonly body: Pick<Body, 'id' | 'kind'>;
  readonly readerBodyIds: readonly BodyId[];
  readonly known: readonly Pick<GoverningDocument, 'kind' | 'title' | 'adoptedOn' | 'withdrawn'>[];
};

/** Records a document a body goes by from the day it was adopted; the one before it stays as it was. */
export function recordGoverningDocument(
  { body, readerBodyIds, known }: GovernanceRegister,
  said: RecordGoverningDocument,
  { now, newId }: Circumstances,
): Decision<GoverningDocument, GovernanceEventOf<'GoverningDocumentRecorded'>, GovernanceRefusal> {
  const { kind, adoptedOn, reviewBy } = said;
  const [title, edition, source] = [said.title.trim(), said.edition.trim(), said.source.trim()];
  const address = said.address?.trim() || null;
  const { of, isPublished } = dutyOf(kind);
  if (!of.includes(body.kind)) return refuse({ kind: 'NotADutyOfThisBody', document: kind });
  if (title === '') return refuse({ kind: 'DocumentTitleMissing' });
  if (edition === '') return refuse({ kind: 'EditionMissing' });
  if (adoptedOn > londonDateOf(now)) return refuse({ kind: 'AdoptedAfterToday' });
  if (source === '') return refuse({ kind: 'DocumentSourceMissing' });
  if (isPublished && address === null) return refuse({ kind: 'PublicAddressMissing', document: kind });
  if (reviewBy !== null && reviewBy <= adoptedOn) return refuse({ kind: 'ReviewBeforeAdoption' });
  const same = known.find(
    (each) => each.withdrawn === null && each.kind === kind && each.adoptedOn === adoptedOn,
  );
  if (same !== undefined) return refuse({ kind: 'DocumentRecorded', title: same.title, adoptedOn });
  const recorded = { kind, title, edition, adoptedOn, source, address, reviewBy };
  const id = idOf<'GoverningDocument'>(newId());
  return accept(
    { id, bodyId: body.id, readerBodyIds, ...recorded, withdrawn: null },
    { type: 'GoverningDocumentRecorded', documentId: id, bodyId: body.id, ...recorded, at: now },
  );
}
