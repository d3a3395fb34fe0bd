import { globalIdOf } from '@concordat/database/reads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, openApi, type TestApi } from './api.ts';
import { meetings, somebody } from './office.ts';

describe('packs', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('smoke', async () => {
    const answer = await api.ask(
      `query ($id: ID!) { viewer { userId name postTitle person { name } bodies { shortName } roles permissions clearance } office { now today isDemo }
        boardPack(meetingId: $id) { meeting { heldOn } items { number title closedReason withheldPaperCount papers { label title sections { heading paragraphs { text } } } minutesForApproval { status items { title actions { text isOverdue } } } } papersWithoutItem { label } } }`,
      somebody(),
      { id: globalIdOf('Meeting', meetings.december) },
    );
    console.log(JSON.stringify(dataOf(answer), null, 1));
    expect(answer.errors).toBeUndefined();
  });
});
