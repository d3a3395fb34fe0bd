import { type MinutesToPrintJson, minutesToPrintRead, noActionCommands } from '@concordat/database/reads';
import { londonDateOf } from '@concordat/domain/kernel';
import { printMinutes, writeMinutesDocx } from '@concordat/typesetting';
import type { SessionCaller } from '../sign-in/caller.ts';
import type { PrintParts } from './printed-notice.ts';
import type { SavedFile } from './send-file.ts';

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Minutes that are out, as PDF or as a Word document; null when there are none for this reader. */
export async function savedMinutes(
  { readPool, turns }: PrintParts,
  { viewer, officeNow }: SessionCaller,
  id: string,
  form: 'pdf' | 'docx',
): Promise<SavedFile | null> {
  const today = londonDateOf(officeNow);
  const { text, valuesOf } = minutesToPrintRead.one;
  const values = valuesOf({ viewer, today, actionCommands: noActionCommands, id });
  const minutes = JSON.parse(await readPool.readJsonAs(viewer, text, values)) as MinutesToPrintJson | null;
  if (minutes === null) return null;
  const name = `${minutes.forumName}, minutes of ${minutes.minutes.heldOn}.${form}`;
  return await turns.run(async (signal) =>
    form === 'docx'
      ? { name, type: wordDocument, bytes: await writeMinutesDocx(minutes, today) }
      : { name, type: 'application/pdf', bytes: (await printMinutes(minutes, today, signal)).pdf },
  );
}
