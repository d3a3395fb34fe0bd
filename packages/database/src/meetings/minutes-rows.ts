import type { PersonId } from '@concordat/domain/bodies';
import { readMarking } from '@concordat/domain/documents';
import type {
  Meeting,
  MinutedOutcome,
  Minutes,
  MinutesId,
  MinutesItem,
  MinutesItemId,
  MinutesStatus,
  RecommendationId,
  ResolutionId,
} from '@concordat/domain/meetings';
import { clearanceOf } from '../columns/clearance-column.ts';
import type {
  MinutesItemModel,
  MinutesModel,
  MinutesParagraphModel,
  ResolutionModel,
} from '../generated/prisma/models.ts';
import { paragraphOfRow, rowOfParagraph } from './paper-rows.ts';
import { partColumns, readershipColumns } from './row-of-part.ts';

export type MinutesRows = MinutesModel & {
  readonly items: readonly (MinutesItemModel & {
    readonly paragraphs: readonly MinutesParagraphModel[];
    readonly resolutions: readonly ResolutionModel[];
  })[];
};

export function minutesOfRows(row: MinutesRows): Minutes {
  return {
    id: row.id as MinutesId,
    status: row.status as MinutesStatus,
    marking: { ...readMarking(row.markingPrinted), level: clearanceOf(row.clearance) },
    namedReaders: row.namedReaderIds as PersonId[],
    items: row.items.map(itemOfRows),
    line: row.sourceLine,
  };
}

function itemOfRows(row: MinutesRows['items'][number]): MinutesItem {
  return {
    id: row.id as MinutesItemId,
    number: row.number,
    title: row.title,
    outcomes: row.outcomes as MinutedOutcome[],
    paragraphs: row.paragraphs.map(paragraphOfRow),
    resolutions: row.resolutions.map(({ id, text, outcome, recommendationId }) => ({
      id: id as ResolutionId,
      text,
      outcome: outcome as MinutedOutcome | null,
      recommendationId: recommendationId as RecommendationId | null,
    })),
  };
}

/** Who approved and signed them is written by those steps alone. */
export function rowOfMinutes(
  minutes: Minutes,
  meeting: Meeting,
  version: number,
): Omit<MinutesModel, 'approvedAtMeetingId' | 'signedByName' | 'signedAt'> {
  return {
    ...partColumns(meeting),
    ...readershipColumns(minutes),
    id: minutes.id,
    meetingId: meeting.id,
    status: minutes.status,
    markingPrinted: minutes.marking.printed,
    version,
    sourceLine: minutes.line,
  };
}

/** What stands under the minutes, table by table; a resolution is found where its item begins. */
export function rowsUnderMinutes(minutes: Minutes, meeting: Meeting, version: number) {
  const common = { ...partColumns(meeting), ...readershipColumns(minutes) };
  const items: MinutesItemModel[] = [];
  const paragraphs: MinutesParagraphModel[] = [];
  const resolutions: ResolutionModel[] = [];
  for (const [position, { id, number, title, outcomes, ...item }] of minutes.items.entries()) {
    const sourceLine = firstLineOf(item);
    items.push({
      ...common,
      id,
      minutesId: minutes.id,
      position: position + 1,
      number,
      title,
      outcomes: [...outcomes],
      sourceLine,
    });
    for (const [at, paragraph] of item.paragraphs.entries()) {
      const place = { minutesItemId: id, position: at + 1, version };
      paragraphs.push({ ...common, ...place, ...rowOfParagraph(paragraph) });
    }
    for (const [at, resolution] of item.resolutions.entries()) {
      resolutions.push({ ...common, ...resolution, minutesItemId: id, position: at + 1, sourceLine });
    }
  }
  return { items, paragraphs, resolutions };
}

export function firstLineOf(item: Pick<MinutesItem, 'paragraphs'>): number | null {
  return item.paragraphs.find(({ line }) => line !== null)?.line ?? null;
}
