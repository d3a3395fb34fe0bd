import { instant } from '@concordat/domain/kernel';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOfNotice, openRegister, postWith, readyNotice } from '../../test/notices.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import {
  allowSpending,
  approveReserveMovement,
  authoriseCapitalApproval,
  type CommandContext,
  considerStatutoryReport,
  makeStatutoryReport,
  NotPermitted,
  openCapitalProgramme,
  openReserves,
  recordCapitalApproval,
  recordReserveMovement,
  releaseScheme,
  signNotice,
} from '../index.ts';

let office: TestOffice;
let officer: CommandContext;
let head: Awaited<ReturnType<typeof postWith>>;
let reportId: string;
/** What is ready to be agreed when the report is made. */
let ready: Awaited<ReturnType<typeof prepare>>;

beforeAll(async () => {
  office = await testOffice();
  officer = office.as('policingBodyFinanceOfficer', { name: 'Chief Finance Officer' });
  await openRegister(office);
  head = await postWith(office, 'Police and Crime Commissioner', 'policingBodyHead');
  await signInAs('Police and Crime Commissioner', 'head@example.org');
  ready = await prepare();
  reportId = accepted(await makeStatutoryReport(officer, reporting())).reportId;
}, 60_000);
afterAll(() => office.close());

const at = (context: CommandContext, day: string) => ({ ...context, now: instant(`${day}T09:00:00Z`) });
const stopped = { outcome: 'refused', refusal: { kind: 'SpendingStopped', reportedOn: '2016-12-05' } };

const reporting = () => ({
  bodyId: office.policingBody as string,
  ground: 'spendBeyondResources' as const,
  on: '2016-12-05',
  text: 'More is spent than there is',
  copies: [
    { to: 'auditor' as const, address: 'auditor@example.org' },
    { to: 'panelMember' as const, address: 'member@example.org' },
  ],
  idempotencyKey: v7(),
});

/** An account for whoever holds the post. */
async function signInAs(title: string, email: string) {
  await office.ownerPool.query(
    `insert into user_access (user_id, body_id, reader_body_ids, person_id, name, email, status, clearance)
     select h.person_id::text, p.body_id, p.reader_body_ids, h.person_id, p.title, $2, 'active', 1
       from post p join post_holding h on h.post_id = p.id where p.title = $1`,
    [title, email],
  );
}

async function prepare() {
  const { programmeId, schemes } = accepted(
    await openCapitalProgramme(officer, {
      bodyId: office.policingBody,
      sharedWith: [],
      financialYear: '2016/17',
      blocks: ['Buildings'],
      sources: [{ key: 'grant', label: 'Grant', kind: 'grant', isWithinDelegation: false, isYearEnd: false }],
      schemes: [
        { number: null, title: 'Extension', block: 'Buildings', heldFor: 'A case', assetLifeYears: 40 },
      ],
      idempotencyKey: v7(),
    }),
  );
  const schemeId = schemes[0]?.id ?? '';
  const { approvalId } = accepted(
    await recordCapitalApproval(officer, { ...approval(programmeId, schemeId), expectedVersion: 1 }),
  );
  const { registerId, reserves } = accepted(
    await openReserves(officer, {
      bodyId: office.policingBody,
      sharedWith: [],
      firstYear: '2016/17',
      netBudget: 100_000,
      justification: null,
      reserves: [
        {
          name: 'Capital',
          purpose: 'Capital schemes',
          restriction: null,
          isGeneral: false,
          opening: 500,
          minimum: 0,
          source: 'Accounts',
        },
      ],
      idempotencyKey: v7(),
    }),
  );
  const reserveId = reserves[0]?.id ?? '';
  const { movementId } = accepted(await recordReserveMovement(officer, draw(registerId, reserveId, 1)));
  const noticeId = await readyNotice(office, head.postId);
  return { programmeId, schemeId, approvalId, registerId, reserveId, movementId, noticeId };
}

const approval = (programmeId: string, schemeId: string, authorised: { on: string } | null = null) => ({
  programmeId,
  kind: 'addition' as const,
  reason: 'It is needed',
  proposedOn: '2016-12-01',
  authority: 'policingBody' as const,
  authorised: authorised && { ...authorised, reference: 'Notice 30' },
  schemes: [{ schemeId, amount: 1_000 }],
  financing: [{ source: 'grant', amount: 1_000, share: null, fundedBy: null, loanYears: null }],
  overspendReason: null,
  idempotencyKey: v7(),
});

const draw = (registerId: string, reserveId: string, expectedVersion: number) => ({
  registerId,
  reserveId,
  year: '2016/17',
  kind: 'draw' as const,
  amount: 100,
  purpose: 'Referral centre',
  reference: null,
  isWithinRestriction: false,
  belowMinimumBecause: null,
  justification: null,
  expectedVersion,
  idempotencyKey: v7(),
});

const decided = (on: string) => ({ on, reference: 'Notice 30', idempotencyKey: v7() });

/** Every way to agree to something that costs money; each takes the record it is decided on. */
const ways = {
  authoriseCapitalApproval: {
    record: () => ready.approvalId,
    run: (on: string) =>
      authoriseCapitalApproval(at(officer, on), {
        programmeId: ready.programmeId,
        approvalId: ready.approvalId,
        ...decided(on),
        expectedVersion: 2,
      }),
  },
  releaseScheme: {
    record: () => ready.schemeId,
    run: (on: string) =>
      releaseScheme(at(officer, on), {
        programmeId: ready.programmeId,
        schemeId: ready.schemeId,
        ...decided(on),
        expectedVersion: 3,
      }),
  },
  approveReserveMovement: {
    record: () => ready.movementId,
    run: (on: string) =>
      approveReserveMovement(at(head.context, on), {
        registerId: ready.registerId,
        movementId: ready.movementId,
        reference: 'Notice 30',
        idempotencyKey: v7(),
        expectedVersion: 2,
      }),
  },
  signNotice: {
    record: () => ready.noticeId,
    run: async (on: string) =>
      signNotice(at(head.context, on), {
        noticeId: ready.noticeId,
        textSha256: await hashOfNotice(office, ready.noticeId),
        idempotencyKey: v7(),
      }),
  },
};

const considering = (expectedVersion: number) => ({
  reportId,
  on: '2016-12-12',
  isAgreed: true,
  decision: 'Recruitment stops',
  reasons: 'Pay is what grows',
  expectedVersion,
});
const mails = async () =>
  (await office.ownerPool.query('select recipient, subject from auth_mail order by recipient, subject')).rows;

describe('while a report stands that spending exceeds resources', () => {
  it('goes to the auditor, the members of the Panel and the head by mail', async () => {
    const subject = 'Section 114 report to Police and Crime Commissioner for Cambridgeshire';
    expect(await mails()).toEqual(
      ['auditor@example.org', 'head@example.org', 'member@example.org'].map((recipient) => ({
        recipient,
        subject,
      })),
    );
    expect(await makeStatutoryReport(officer, reporting())).toMatchObject({
      refusal: { kind: 'Section114StillOpen' },
    });
  });

  it('nothing is agreed at once that would be recorded as decided', async () => {
    const { programmeId, schemeId } = ready;
    const added = approval(programmeId, schemeId, { on: '2016-12-06' });
    expect(await recordCapitalApproval(officer, { ...added, expectedVersion: 2 })).toMatchObject(stopped);
  });

  it.each(Object.entries(ways))(
    '%s is refused, until the officer permits that very one',
    async (_name, way) => {
      const refused = await way.run('2016-12-12');
      expect(refused).toMatchObject({
        ...stopped,
        sentence: expect.stringMatching(
          /section 114 report of 5 December 2016 by Chief Finance Officer stands.*may permit this in writing/s,
        ),
      });
      const { rows } = await office.ownerPool.query('select version from section_114_report');
      const permission = {
        reportId,
        on: '2016-12-12',
        what: 'This one',
        why: 'It saves more than it costs',
        ground: 'improves' as const,
        recordId: way.record(),
        expectedVersion: rows[0].version,
      };
      expect(await allowSpending(officer, { ...permission, why: ' ' })).toMatchObject({
        refusal: { kind: 'Section114ReasonsMissing' },
        path: ['why'],
      });
      accepted(await allowSpending(officer, permission));
      expect(await way.run('2016-12-12')).toMatchObject({ outcome: 'accepted' });
    },
  );
});

describe('its consideration', () => {
  it('is for the head of the body alone, and tells all its readers', async () => {
    expect(await considerStatutoryReport(officer, considering(5))).toMatchObject({
      refusal: { kind: 'NotTheHead' },
      sentence:
        'Only the Police and Crime Commissioner considers the report; ask them to record what was decided.',
    });
    const elsewhere = office.as('chiefOfficer', { bodyIds: [office.constabulary] });
    await expect(considerStatutoryReport(elsewhere, considering(5))).rejects.toThrow(NotPermitted);
    accepted(await considerStatutoryReport(head.context, considering(5)));
    expect(await considerStatutoryReport(head.context, considering(6))).toMatchObject({
      refusal: { kind: 'StatutoryReportConsidered' },
    });
    expect((await mails()).filter(({ subject }) => subject.includes('has considered'))).toHaveLength(3);
    expect((await office.trailOf(office.policingBody)).at(-1)).toBe('StatutoryReportConsidered');
  });

  it('ends the stop with the next business day', async () => {
    const { registerId, reserveId } = ready;
    const { movementId } = accepted(await recordReserveMovement(officer, draw(registerId, reserveId, 3)));
    const approve = (on: string) =>
      approveReserveMovement(at(head.context, on), {
        registerId,
        movementId,
        reference: 'Notice 31',
        expectedVersion: 4,
        idempotencyKey: v7(),
      });
    expect(await approve('2016-12-13')).toMatchObject(stopped);
    accepted(await approve('2016-12-14'));
  });
});
