import { actionById } from './action-by-id.ts';
import { actionLog } from './action-log.ts';
import { boardPack } from './board-pack.ts';
import { capitalTable } from './capital-table.ts';
import { lineDrill } from './line-drill.ts';
import { meetingById } from './meeting-by-id.ts';
import { memberHome } from './member-home.ts';
import type { Operation } from './operation.ts';
import { packSearch } from './pack-search.ts';
import { paperById } from './paper-by-id.ts';
import { revenueTable } from './revenue-table.ts';
import { searchEverything } from './search-everything.ts';

/** What is measured, in the order it is printed. A new hot screen adds its line here. */
export const operations: readonly Operation[] = [
  boardPack,
  actionLog,
  actionById,
  meetingById,
  memberHome,
  paperById,
  packSearch,
  searchEverything,
  revenueTable,
  lineDrill,
  capitalTable,
];
