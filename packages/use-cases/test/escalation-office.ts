import { establishForum, planMeetings } from '../src/index.ts';
import { accept, establishBoard, governance, record } from './import-pack.ts';
import { accepted, type TestOffice, testOffice } from './office.ts';
import { smallPack } from './small-pack.ts';

export type EscalationOffice = {
  readonly office: TestOffice;
  readonly boardId: string;
  readonly groupId: string;
  /** An action of the draft minutes of November. */
  readonly sourceId: string;
  /** The first column named id of the first row, as nobody in particular. */
  readonly one: (query: string) => Promise<string>;
  readonly meetingOn: (day: string) => Promise<string>;
  /** What a step of a meeting is asked with. */
  readonly stepAt: (
    meetingId: string,
  ) => Promise<{ readonly meetingId: string; readonly expectedVersion: number }>;
};

/** An office with a Board, its pack of December 2016, and a Finance Sub-Group that meets on 10 January 2017. */
export async function escalationOffice(): Promise<EscalationOffice> {
  const office = await testOffice();
  await establishBoard(office);
  accepted(await accept(office, accepted(await record(office, smallPack())).importId));
  const one = async (query: string) =>
    (await office.ownerPool.query<{ id: string }>(query)).rows[0]?.id ?? '';
  const boardId = await one('select id from forum');
  const groupId = accepted(
    await establishForum(governance(office), {
      bodyId: office.policingBody,
      aliases: [],
      purpose: 'Money',
      cadence: 'monthly',
      seats: [],
      name: 'Finance Sub-Group',
      reportsToId: boardId,
    }),
  ).id;
  for (const [forumId, day] of [
    [groupId, '2017-01-10'],
    [boardId, '2017-01-27'],
  ] as const) {
    accepted(
      await planMeetings(governance(office), { forumId, first: day, until: day, rotatesThemes: false }),
    );
  }
  return {
    office,
    boardId,
    groupId,
    sourceId: await one('select id from action order by id'),
    one,
    meetingOn: (day) => one(`select id from meeting where held_on = '${day}'`),
    stepAt: async (meetingId) => ({
      meetingId,
      expectedVersion: Number(await one(`select version as id from meeting where id = '${meetingId}'`)),
    }),
  };
}
