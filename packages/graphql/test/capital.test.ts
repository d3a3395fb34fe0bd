import { globalIdOf } from '@concordat/database/reads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, openApi, type TestApi } from './api.ts';
import { programmes } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';

const figures =
  'broughtForward original amended proposed revised actual commitments spentAndCommitted variance';

describe('a capital programme', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  async function asked(when: string) {
    const query = `{ capitalMonitor(programmeId: "${globalIdOf('CapitalProgramme', programmes.ours)}"${when})
      { month asAt total { ${figures} } received unfinanced blocks { name isHeld schemes { title alerts { kind } } } } }`;
    const { capitalMonitor } = dataOf(await api.ask(query, somebody())) as { capitalMonitor: unknown };
    return capitalMonitor;
  }

  it('is read at its latest month with the approvals of today, and the domain adds it up', async () => {
    expect(await asked('')).toMatchObject({
      month: '2016-09',
      total: {
        original: 1_000,
        amended: 1_000,
        proposed: 50,
        revised: 1_050,
        actual: 720,
        commitments: 30,
        spentAndCommitted: 750,
        variance: 100,
      },
      received: 500,
      unfinanced: 0,
      blocks: [
        { name: 'Buildings', schemes: [{ title: 'Workshop' }] },
        { name: 'Fleet', isHeld: false, schemes: [{ title: 'Bicycles', alerts: [] }] },
        { isHeld: true, schemes: [{ title: 'Vans', alerts: [] }] },
      ],
    });
  });

  it('says what would be left for the next year, what would pay for it and why it cannot be carried yet', async () => {
    const query = `{ capitalMonitor(programmeId: "${globalIdOf('CapitalProgramme', programmes.ours)}")
      { carryForward { financialYear total whyNot schemes { title amount } financing { label amount } } } }`;
    expect(dataOf(await api.ask(query, somebody()))).toEqual({
      capitalMonitor: {
        carryForward: {
          financialYear: '2017/18',
          total: 400,
          whyNot: 'There is no capital programme for 2017/18 yet; open it first.',
          schemes: [{ title: 'Vans', amount: 400 }],
          financing: [
            { label: 'Capital grants', amount: 381 },
            { label: 'RCCO', amount: 19 },
          ],
        },
      },
    });
  });

  it('is read at an earlier month as it stood on an earlier day, and not outside its year', async () => {
    expect(await asked(', month: "2016-05", asAt: "2016-03-29"')).toMatchObject({
      month: '2016-05',
      asAt: '2016-03-29',
      total: { original: 0, proposed: 0, revised: 0, actual: null, variance: null },
    });
    expect(await asked(', month: "2017-04"')).toBeNull();
  });
});
