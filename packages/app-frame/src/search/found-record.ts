import type { AppName, RecordKind } from './search-address.ts';

/** A record in which words were found, as the API's SearchHit. */
export type FoundRecord = {
  readonly kind: RecordKind;
  readonly title: string;
  readonly reference: string | null;
  readonly snippet: string;
  readonly placeCount: number;
  readonly forumName: string | null;
  readonly on: string | null;
  readonly recordId: string;
  readonly meetingId: string | null;
  readonly anchorId: string | null;
};

type Place = Pick<FoundRecord, 'kind' | 'recordId' | 'meetingId' | 'anchorId'>;

/**
 * Where a record is read, on the very paragraph where there is one. Papers, minutes and actions are read in the
 * Resource Group app, whichever app they were found from.
 */
export function foundHref(app: AppName, { kind, recordId, meetingId, anchorId }: Place): string {
  const anchor = anchorId === null ? '' : `#${anchorId}`;
  const pack = `/resource-group/meetings/${meetingId}`;
  switch (kind) {
    case 'paper':
      return `${pack}?paper=${recordId}${anchor}`;
    case 'minutes':
      return `${pack}?minutes=${recordId}${anchor}`;
    case 'decision':
      return `/${app}/decisions/${recordId}`;
    case 'action':
      return `/resource-group/actions/${recordId}`;
    case 'meeting':
      return app === 'admin' ? `/admin/meetings/${recordId}` : `${pack}${anchor}`;
  }
}

/** What a record is called in a list: an action has no title but an owner. */
export function foundTitle({ kind, title, reference }: FoundRecord): string {
  if (kind === 'action') return `Action for ${title}`;
  if (kind === 'minutes') return `Minutes: ${title}`;
  return reference === null ? title : `${reference} ${title}`;
}
