import { agendasAndMinutesCommands } from './agendas-and-minutes.ts';
import { capitalCommands } from './capital.ts';
import { forumsCommands } from './forums.ts';
import { governanceCommands } from './governance.ts';
import { inspectionsCommands } from './inspections.ts';
import { interestsCommands } from './interests.ts';
import { ledgersCommands } from './ledgers.ts';
import { noticesCommands } from './notices.ts';
import { officeCommands } from './office.ts';
import { papersCommands } from './papers.ts';
import { plansCommands } from './plans.ts';
import { reservesCommands } from './reserves.ts';
import { returnsCommands } from './returns.ts';
import { workforceCommands } from './workforce.ts';

export type Asked = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What each command is asked in the tests: about our body, and such that nothing comes of it. */
export const commands: Asked = {
  ...officeCommands,
  ...forumsCommands,
  ...agendasAndMinutesCommands,
  ...noticesCommands,
  ...papersCommands,
  ...ledgersCommands,
  ...plansCommands,
  ...capitalCommands,
  ...reservesCommands,
  ...returnsCommands,
  ...workforceCommands,
  ...interestsCommands,
  ...inspectionsCommands,
  ...governanceCommands,
};
