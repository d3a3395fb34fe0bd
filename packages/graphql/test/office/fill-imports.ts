import { canary, id, imports } from './office-ids.ts';
import { moment, ours, type Tx, theirs } from './office-rows.ts';

export async function fillImports(tx: Tx): Promise<void> {
  await tx.storedFile.createMany({
    data: { sha256: 'a'.repeat(64), bytes: new Uint8Array([65]), size: 1, mediaType: 'text/plain' },
  });
  const entry = { sha256: 'a'.repeat(64), fileName: 'pack.txt', uploadedAt: moment('2016-12-10T09:00:00Z') };
  await tx.fileEntry.createMany({
    data: [
      { id: id(211), ...ours, ...entry, uploadedBy: 'governance-officer' },
      { id: id(212), ...theirs, ...entry, uploadedBy: 'stranger' },
    ],
  });
  const kept = {
    sha256: 'a'.repeat(64),
    fileName: 'pack.txt',
    lineCount: 3,
    uploadedAt: moment('2016-12-10T09:00:00Z'),
    draft: draft(),
  };
  await tx.packImport.createMany({
    data: [
      {
        id: imports.pending,
        ...ours,
        ...kept,
        fileEntryId: id(211),
        status: 'pending',
        uploadedBy: 'governance-officer',
      },
      {
        id: imports.rejected,
        ...ours,
        ...kept,
        fileEntryId: id(211),
        status: 'rejected',
        uploadedBy: 'auditor',
        uploadedAt: moment('2016-12-09T09:00:00Z'),
        decidedBy: 'governance-officer',
        decidedAt: moment('2016-12-09T10:00:00Z'),
        decisionNote: 'The wrong file',
      },
      {
        id: imports.theirs,
        ...theirs,
        ...kept,
        fileName: `${canary}.txt`,
        fileEntryId: id(212),
        status: 'pending',
        uploadedBy: 'stranger',
      },
    ],
  });
  const lines = ['Business Board', '', 'Agenda of 16 December 2016'];
  await tx.importSource.createMany({
    data: [
      { importId: imports.pending, ...ours, lines },
      { importId: imports.rejected, ...ours, lines },
      { importId: imports.theirs, ...theirs, lines: [canary] },
    ],
  });
  await tx.importFinding.createMany({
    data: [
      {
        id: id(221),
        ...ours,
        importId: imports.pending,
        position: 0,
        severity: 'error',
        kind: 'columnTotal',
        line: 41,
        printed: '9',
        computed: '8.5',
        difference: '0.5',
        message: 'The total reads 9 and adds to 8.5.',
      },
      {
        id: id(222),
        ...ours,
        importId: imports.pending,
        position: 1,
        severity: 'question',
        kind: 'missingDate',
        message: 'When was it?',
        answer: '2016-12-16',
        answeredBy: 'governance-officer',
        answeredAt: moment('2016-12-10T10:00:00Z'),
      },
    ],
  });
}

/** An agenda, minutes and a report, every optional part there once and missing once. */
function draft() {
  return {
    source: { file: 'pack.txt', sha256: 'a'.repeat(64), lines: 3 },
    documents: [
      {
        kind: 'agenda',
        title: null,
        lines: [1, 3],
        agendaItem: null,
        sections: [],
        meeting: { forum: 'Business Board', date: '2016-12-16', time: '10:00', venue: null },
        items: [{ number: '1', title: 'Minutes', lead: null, paper: 'attached' }],
        tables: [],
      },
      {
        kind: 'minutes',
        title: 'Minutes',
        lines: [4, 19],
        agendaItem: '1',
        sections: [],
        meeting: { forum: 'Business Board', date: '2016-11-10', time: null, venue: null },
        attendance: {
          members: [{ name: 'Anwen Test', post: 'Chief Executive', body: null }],
          inAttendance: [],
          apologies: [],
        },
        items: [
          {
            number: '9',
            title: 'Estates',
            paragraphs: [{ number: '9.1', text: 'It was noted.' }],
            outcomes: ['noted'],
            actions: [
              {
                text: 'Report',
                owner: { post: 'Chief Executive', body: null },
                due: { printed: 'December Board', month: '2016-12', date: null },
              },
            ],
          },
        ],
        tables: [],
      },
      {
        kind: 'report',
        title: 'Custody',
        to: 'Business Board',
        from: 'Chief Executive',
        date: '2016-12-05',
        lines: [20, 60],
        agendaItem: '2',
        sections: [
          { number: '1', heading: null, paragraphs: [{ number: null, text: 'A paragraph.', line: 24 }] },
        ],
        recommendations: [{ number: '2.1', limb: null, verb: 'approve', text: 'the move' }],
        contactOfficers: [],
        sourceDocuments: [],
        tables: [
          {
            kind: 'other',
            caption: null,
            unit: 'count',
            columns: ['Now', 'Change'],
            rows: [{ label: 'Cells', reference: null, isTotal: false, values: [12, null, -3.5], line: 41 }],
          },
        ],
      },
    ],
  };
}
