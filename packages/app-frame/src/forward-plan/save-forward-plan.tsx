import { themeWords } from '@concordat/domain/printed';
import type { SavedColumn } from '../paged-table/list-as-csv.ts';
import { SaveRows } from '../save-rows/save-rows.tsx';
import { promiseInWords, type ShownPlanEntry, standingInWords } from './plan-entry-words.ts';

type Entry = ShownPlanEntry & {
  readonly title: string;
  readonly lead: string | null;
  readonly status: string;
};

type Meeting = {
  readonly heldOn: string;
  readonly theme: keyof typeof themeWords | null;
  readonly entries: readonly Entry[];
};

/** Saves a forum's forward plan: a row for each report, those that wait for a meeting last. */
export function SaveForwardPlan({
  forum,
  meetings,
  waiting,
}: {
  readonly forum: string;
  readonly meetings: readonly Meeting[];
  readonly waiting: readonly Entry[];
}) {
  const planned = meetings.flatMap(({ heldOn, theme, entries }) =>
    entries.map((entry) => ({ heldOn, theme: theme === null ? '' : themeWords[theme], entry })),
  );
  const rows = [...planned, ...waiting.map((entry) => ({ heldOn: '', theme: '', entry }))];
  return <SaveRows caption={`Forward plan of the ${forum}`} rows={rows} saved={saved} />;
}

const saved: readonly SavedColumn<{ heldOn: string; theme: string; entry: Entry }>[] = [
  ['Meeting', ({ heldOn }) => heldOn],
  ['Theme', ({ theme }) => theme],
  ['Report', ({ entry }) => entry.title],
  ['From', ({ entry }) => entry.lead],
  ['Where it comes from', ({ entry }) => promiseInWords(entry)],
  ['Standing', ({ entry }) => standingInWords(entry)],
];
