import { canary, id, ledgerExtracts, ledgerRows, ledgers, papers, virements } from './office-ids.ts';
import { moment, ours, type Tx, theirs } from './office-rows.ts';

/** A ledger of ours with a group, a note and a closed month, and an empty one of theirs. */
export async function fillLedgers(tx: Tx): Promise<void> {
  const note = { notePence: 5_000_000n, notePpm: 20_000, openedAt: moment('2016-04-01T09:00:00Z') };
  const year = { financialYear: '2016/17', bridge: ['Spending'], ...note };
  await tx.ledger.createMany({
    data: [
      { id: ledgers.ours, ...ours, ...year, name: 'Fenland budget' },
      { id: ledgers.theirs, ...theirs, ...year, name: `Harbour ${canary}` },
    ],
  });
  const closed = { status: 'closed', changedAt: moment('2016-10-05T09:00:00Z'), changedBy: 'Treasurer' };
  await tx.ledgerPeriod.createMany({
    data: [
      { ...ours, ledgerId: ledgers.ours, month: '2016-08', ...closed, reason: 'No reasons were given' },
      { ...ours, ledgerId: ledgers.ours, month: '2016-09', status: 'open' },
      { ...theirs, ledgerId: ledgers.theirs, month: '2016-09', status: 'open' },
    ],
  });
  await tx.budgetLine.createMany({
    data: [
      {
        id: id(411),
        ...ours,
        ledgerId: ledgers.ours,
        position: 0,
        code: '1010',
        title: 'Custody pay',
        term: 'Spending',
      },
      {
        id: id(412),
        ...ours,
        ledgerId: ledgers.ours,
        position: 1,
        code: '1020',
        title: 'Road safety',
        term: 'Spending',
        ringFence: 'Road safety only',
      },
      {
        id: id(413),
        ...ours,
        ledgerId: ledgers.ours,
        position: 2,
        code: '9010',
        title: 'Overtime less recharges',
      },
      {
        id: id(414),
        ...theirs,
        ledgerId: ledgers.theirs,
        position: 0,
        code: '1',
        title: canary,
        term: 'Spending',
      },
    ],
  });
  const cut = { position: 0, name: 'What it is spent on', cut: 'subjective', fromMonth: '2016-04' };
  await tx.hierarchy.createMany({
    data: [
      { id: id(420), ...ours, ledgerId: ledgers.ours, ...cut },
      { id: id(430), ...theirs, ledgerId: ledgers.theirs, ...cut },
    ],
  });
  const inOurs = { ...ours, hierarchyId: id(420) };
  await tx.hierarchyRow.createMany({
    data: [
      { id: id(421), ...inOurs, position: 0, depth: 0, label: 'Spending', totalLabel: 'Net' },
      { id: ledgerRows.pay, ...inOurs, parentId: id(421), position: 1, depth: 1, label: 'Pay' },
      { id: id(423), ...inOurs, parentId: id(421), position: 2, depth: 1, label: 'Roads' },
      { id: ledgerRows.theirs, ...theirs, hierarchyId: id(430), position: 0, depth: 0, label: canary },
    ],
  });
  await tx.hierarchyPlacement.createMany({
    data: [
      { ...inOurs, lineId: id(411), rowId: ledgerRows.pay },
      { ...inOurs, lineId: id(412), rowId: id(423) },
      { ...theirs, hierarchyId: id(430), lineId: id(414), rowId: ledgerRows.theirs },
    ],
  });
  const posted = {
    ...ours,
    ledgerId: ledgers.ours,
    source: 'Extract',
    isWorkedOut: false,
    postedBy: 'Treasurer',
  };
  const at = { postedAt: moment('2016-10-04T13:10:00Z') };
  const posting = (n: number, lineId: string, month: string, kind: string, amount: bigint) => ({
    ...posted,
    ...at,
    id: id(n),
    lineId,
    month,
    kind,
    amount,
  });
  await tx.posting.createMany({
    data: [
      posting(441, id(411), '2016-08', 'budget', 600_000_000_000n),
      posting(442, id(411), '2016-08', 'actual', 100n),
      { ...posting(443, id(411), '2016-09', 'actual', -250n), paperId: papers.open },
      { ...posting(444, id(411), '2016-09', 'forecast', 700n), paperId: papers.sensitive, isWorkedOut: true },
      posting(445, id(412), '2016-09', 'commitment', 5n),
      posting(446, id(413), '2016-09', 'budget', 9n),
    ],
  });
  await tx.varianceNote.createMany({
    data: {
      id: id(451),
      ...ours,
      ledgerId: ledgers.ours,
      month: '2016-09',
      rowIds: [ledgerRows.pay],
      text: 'Fewer joined',
      at: moment('2016-10-05T08:00:00Z'),
      byName: 'Treasurer',
    },
  });
  await fillExtracts(tx);
  await fillVirements(tx);
}

/** An extract of ours with a code of no line and a cell that is no amount, and one of theirs. */
async function fillExtracts(tx: Tx): Promise<void> {
  const file = { sha256: 'e'.repeat(64), fileName: 'September.csv', uploadedBy: 'treasurer' };
  const at = moment('2016-10-04T13:00:00Z');
  await tx.storedFile.createMany({
    data: { sha256: file.sha256, bytes: new Uint8Array([1]), size: 1, mediaType: 'text/csv' },
  });
  await tx.fileEntry.createMany({
    data: [
      { id: id(463), ...ours, ...file, uploadedAt: at },
      { id: id(464), ...theirs, ...file, fileName: canary, uploadedAt: at },
    ],
  });
  const read = { month: '2016-09', sha256: file.sha256, status: 'read', readAt: at };
  const mapping = { headRow: 1, uses: ['code', 'ignored', 'actualToDate'], unit: 'pounds', codes: {} };
  await tx.ledgerExtract.createMany({
    data: [
      {
        ...ours,
        ...read,
        id: ledgerExtracts.ours,
        ledgerId: ledgers.ours,
        fileEntryId: id(463),
        fileName: file.fileName,
        readByName: 'Treasurer',
        mapping: { ...mapping, codes: { A77: '1020' } },
        rows: [
          [1, 'Code', 'What', 'Actual £'],
          [2, '1010', 'Pay', '(267)'],
          [3, 'A77', 'Signs', '£294K'],
          [4, 'Z9', 'Suspense', 'about 5'],
          [5, '', 'Total', '293,733'],
        ],
      },
      {
        ...theirs,
        ...read,
        id: ledgerExtracts.theirs,
        ledgerId: ledgers.theirs,
        fileEntryId: id(464),
        fileName: canary,
        readByName: canary,
        mapping,
        rows: [[1, canary]],
      },
    ],
  });
  await tx.extractMemory.createMany({
    data: [
      { ...ours, ledgerId: ledgers.ours, uses: { code: 'code' }, unit: 'pounds', codes: { A77: '1020' } },
      { ...theirs, ledgerId: ledgers.theirs, uses: {}, codes: { [canary]: null } },
    ],
  });
}

/** A virement of ours that waits for somebody else, and one of theirs. */
async function fillVirements(tx: Tx): Promise<void> {
  const asked = {
    month: '2016-09',
    reasonCode: 'misallocated',
    status: 'requested',
    requestedAt: moment('2016-10-06T09:00:00Z'),
    requestedBy: 'treasurer',
  };
  await tx.virement.createMany({
    data: [
      {
        ...ours,
        ...asked,
        id: virements.ours,
        ledgerId: ledgers.ours,
        reason: 'Put to the wrong line',
        override: 'Section 151 officer, 3 October',
        requestedByName: 'Treasurer',
      },
      {
        ...theirs,
        ...asked,
        id: virements.theirs,
        ledgerId: ledgers.theirs,
        reason: canary,
        requestedByName: canary,
      },
    ],
  });
  const move = { ...ours, virementId: virements.ours };
  await tx.virementMove.createMany({
    data: [
      { ...move, lineId: id(411), amount: -100n },
      { ...move, lineId: id(412), amount: 100n },
      { ...theirs, virementId: virements.theirs, lineId: id(414), amount: 7n },
    ],
  });
}
