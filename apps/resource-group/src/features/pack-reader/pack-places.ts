import { isToFollow } from '@concordat/domain/printed';
import type { PackEntry, PaperStep } from '@concordat/ui';
import type { BoardPackQuery } from '../../generated/graphql.ts';

export type Pack = NonNullable<BoardPackQuery['boardPack']>;
export type PackItem = Pack['items'][number];
type PackPaper = PackItem['papers'][number];

/** What of a pack is open, as it stands in the address; nothing chosen is the agenda itself. */
export type PackSearch = {
  readonly paper?: string;
  readonly minutes?: string;
  readonly item?: string;
  readonly words?: string;
};

/** Reads the address; what it does not know is left out. */
export function readPackSearch(address: Readonly<Record<string, unknown>>): PackSearch {
  const text = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  const read = {
    paper: text(address.paper),
    minutes: text(address.minutes),
    item: text(address.item),
    words: text(address.words),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value)) as PackSearch;
}

/** The address of a place in a pack; `anchor` is a paragraph or a table. */
export function packHref(meetingId: string, place: PackSearch = {}, anchor?: string): string {
  const query = new URLSearchParams(Object.entries(place));
  const path = `/resource-group/meetings/${encodeURIComponent(meetingId)}`;
  return `${path}${query.size > 0 ? `?${query}` : ''}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
}

/** A place the reader turns to: a paper, or earlier minutes, in the order of the agenda. */
export type PackPlace = { readonly key: string; readonly label: string; readonly search: PackSearch };

/** Every paper and minutes in agenda order, then the supplements: what "next" and "previous" walk through. */
export function packPlaces(pack: Pack): readonly PackPlace[] {
  const ofItems = pack.items.flatMap((item) => [
    ...(item.minutesForApproval
      ? [
          {
            key: item.minutesForApproval.id,
            label: `${item.number} ${item.title}`,
            search: { minutes: item.minutesForApproval.id },
          },
        ]
      : []),
    ...item.papers.map(placeOf),
  ]);
  return [...ofItems, ...pack.papersWithoutItem.map(placeOf)];
}

function placeOf({ id, label, title }: PackPaper): PackPlace {
  return { key: id, label: `${label} ${title}`, search: { paper: id } };
}

/** The steps before and after the place that is open. */
export function stepsAround(
  pack: Pack,
  openKey: string,
): { previous: PaperStep | null; next: PaperStep | null } {
  const places = packPlaces(pack);
  const at = places.findIndex((place) => place.key === openKey);
  const step = (place: PackPlace | undefined): PaperStep | null =>
    place === undefined ? null : { href: packHref(pack.meeting.id, place.search), label: place.label };
  return { previous: at > 0 ? step(places[at - 1]) : null, next: step(places[at + 1]) };
}

/** The agenda as the reader's contents; a line without anything to open says why. */
export function contentsOf(pack: Pack, openKey: string | null): readonly PackEntry[] {
  const href = (search: PackSearch) => packHref(pack.meeting.id, search);
  const entryOf = ({ id, label, title }: PackPaper): PackEntry => ({
    key: id,
    number: label,
    title,
    href: href({ paper: id }),
    isCurrent: id === openKey,
  });
  const ofItems = pack.items.map((item): PackEntry => {
    const [first, ...others] = item.papers;
    const main = first
      ? { href: href({ paper: first.id }), isCurrent: first.id === openKey }
      : item.minutesForApproval
        ? {
            href: href({ minutes: item.minutesForApproval.id }),
            isCurrent: item.minutesForApproval.id === openKey,
          }
        : {};
    const note = noteOn(item);
    return {
      key: item.id,
      number: item.number,
      title: item.title,
      ...main,
      ...(note !== null && { note }),
      entries: others.map(entryOf),
    };
  });
  return [...ofItems, ...pack.papersWithoutItem.map(entryOf)];
}

function noteOn(item: PackItem): string | null {
  if (item.closedReason) return `Closed: ${item.closedReason}`;
  if (item.withheldPaperCount > 0) {
    return `${item.withheldPaperCount} ${item.withheldPaperCount === 1 ? 'paper is' : 'papers are'} left out of your copy`;
  }
  if (item.withdrawnReason !== null) return 'Withdrawn';
  if (isToFollow(item)) return 'Report to follow';
  if (item.kind === 'verbal') return 'Verbal update';
  return null;
}
