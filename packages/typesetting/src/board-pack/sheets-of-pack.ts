import type { WholeBoardPackJson } from '@concordat/database/reads';
import { type CalendarDate, writtenDate } from '@concordat/domain/kernel';
import { agendaFacts, isToFollow } from '@concordat/domain/printed';
import type { PackItemSheets, PackSheets } from './pack-sheets.ts';
import { sheetsOfMinutes } from './sheets-of-minutes.ts';
import { markingInWords, type PaperSheets, sheetsOfPaper } from './sheets-of-paper.ts';

type Item = WholeBoardPackJson['items'][number];

/** What a reader's copy holds, from what they may read; `today` is the office's day it is printed on. */
export function sheetsOfPack(pack: WholeBoardPackJson, today: CalendarDate): PackSheets {
  const { meeting } = pack;
  const day = writtenDate(meeting.heldOn as CalendarDate);
  const items = pack.items.map(sheetsOfItem);
  const supplements = pack.papersWithoutItem.map(sheetsOfPaper);
  const whenAndWhere = [day, meeting.startsAt, meeting.venue].filter((part) => part !== null);
  return {
    title: `${meeting.forumName}, ${day}`,
    forum: meeting.forumName,
    when: whenAndWhere.join(', '),
    marking: highest([...items.flatMap(({ papers }) => papers), ...supplements]),
    edition: `This copy holds what its reader may read, as the record stood on ${writtenDate(today)}.`,
    items,
    supplements,
  };
}

function sheetsOfItem(item: Item): PackItemSheets {
  const { number, withheldPaperCount: withheld } = item;
  const minutes = item.minutesForApproval;
  const reason = item.closedReason ?? 'For named readers only.';
  return {
    number,
    title: item.title,
    facts: agendaFacts(item).join(' · '),
    subItems: item.subItems,
    remarks: [
      ...(item.withdrawnReason === null ? [] : [`Withdrawn: ${item.withdrawnReason}`]),
      ...(item.closedReason === null ? [] : [`Closed: ${item.closedReason}`]),
      ...(isToFollow(item) ? ['Report to follow'] : []),
    ],
    carried: item.carriedActions.map(({ text, ownerPost, ownerBodyName, dueOn }) => {
      const due = dueOn === null ? 'no date set' : `due ${writtenDate(dueOn as CalendarDate)}`;
      return `${text} (${ownerPost ?? ownerBodyName ?? 'nobody named'}, ${due})`;
    }),
    withheld:
      withheld === 0
        ? null
        : `${withheld === 1 ? '1 paper' : `${withheld} papers`} of item ${number} ${withheld === 1 ? 'is' : 'are'} left out of this copy. ${reason}`,
    papers: [
      ...(minutes === null ? [] : [sheetsOfMinutes(minutes, `${number} minutes`)]),
      ...item.papers.map(sheetsOfPaper),
    ],
  };
}

/** The marking of the strictest paper; a descriptor such as DRAFT is that paper's own. */
function highest(papers: readonly PaperSheets[]): string {
  const official = markingInWords({ clearance: 'official', descriptor: null, printed: null });
  const sensitive = markingInWords({ clearance: 'officialSensitive', descriptor: null, printed: null });
  return papers.some(({ marking }) => marking.startsWith(sensitive)) ? sensitive : official;
}
