import {
  type AskedBy,
  type ImportFindingJson,
  type ImportJson,
  importRead,
  localId,
  type SourceLineJson,
  sourceLinesRead,
} from '@concordat/database/reads';
import type { MeetingDifference } from '@concordat/domain/meetings';
import { answerError } from '../answer-error.ts';
import { builder } from '../builder.ts';
import { loadedNode } from '../loaded-node.ts';
import { MeetingSummary } from '../meetings/meeting-summary-types.ts';
import { toSeeImports } from '../need.ts';
import { planned, textOf } from '../root-read.ts';
import { signedIn } from '../signed-in.ts';
import { type CompleteImport, completeImport } from './complete-import.ts';
import { ImportDocument } from './import-document-type.ts';
import { FindingSeverityEnum, ImportStatusEnum } from './import-enums.ts';

const SourceLine = builder.objectRef<SourceLineJson>('SourceLine').implement({
  description: 'A line of a source.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Counted from 1.' }),
    text: t.exposeString('text', { description: 'As read.' }),
    page: t.exposeInt('page', { nullable: true, description: 'The page of a PDF it stands on, from 1.' }),
    paragraph: t.exposeInt('paragraph', {
      nullable: true,
      description: 'The paragraph of a Word document it stands in, from 1, those in tables counted too.',
    }),
  }),
});

const ImportFinding = builder.objectRef<ImportFindingJson>('ImportFinding').implement({
  description: 'Something a person should look at. The file itself is never changed by it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the finding.' }),
    position: t.exposeInt('position', { description: 'Its place in the list of findings, from 0.' }),
    severity: t.expose('severity', { type: FindingSeverityEnum, description: 'How much it matters.' }),
    kind: t.exposeString('kind', { description: 'What was compared, such as columnTotal.' }),
    line: t.exposeInt('line', {
      nullable: true,
      description: 'Line of the source; null for the whole file.',
    }),
    printed: t.exposeString('printed', { nullable: true, description: 'What is printed.' }),
    computed: t.exposeString('computed', { nullable: true, description: 'What it would have to be.' }),
    difference: t.exposeString('difference', { nullable: true, description: 'By how much they differ.' }),
    message: t.exposeString('message', {
      description: 'One sentence with both figures and where they stand.',
    }),
    answer: t.exposeString('answer', { nullable: true, description: 'What a person answered.' }),
    answeredByName: t.exposeString('answeredByName', { nullable: true, description: 'Who answered.' }),
    answeredAt: t.expose('answeredAt', {
      type: 'Instant',
      nullable: true,
      description: 'When it was answered.',
    }),
  }),
});

const ImportDifference = builder.objectRef<MeetingDifference>('ImportDifference').implement({
  description: 'One place where the file and the record do not say the same.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'The place, in words.' }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'What is recorded; null when nothing is.',
    }),
    after: t.exposeString('after', { nullable: true, description: 'What the file says; null when nothing.' }),
  }),
});

const mostLines = 400;

export const Import = loadedNode<CompleteImport, AskedBy, ImportJson>('Import', {
  need: toSeeImports,
  reads: importRead.compared,
  inputOf: (context) => ({ viewer: signedIn(context) }),
  complete: completeImport,
});

Import.implement({
  description: 'A file as it was read, and what became of it.',
  fields: (t) => ({
    fileName: t.exposeString('fileName', { description: 'The file as it was named.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its bytes, in hex.' }),
    lineCount: t.exposeInt('lineCount', { description: 'Lines of text in it.' }),
    status: t.expose('status', { type: ImportStatusEnum, description: 'How far it has come.' }),
    uploadedAt: t.expose('uploadedAt', { type: 'Instant', description: 'When it was read.' }),
    uploadedByName: t.exposeString('uploadedByName', { description: 'Who uploaded it.' }),
    decidedAt: t.expose('decidedAt', {
      type: 'Instant',
      nullable: true,
      description: 'When it was decided.',
    }),
    decidedByName: t.exposeString('decidedByName', { nullable: true, description: 'Who decided.' }),
    decisionNote: t.exposeString('decisionNote', {
      nullable: true,
      description: 'Why, when it was rejected.',
    }),
    documents: t.expose('documents', { type: [ImportDocument], description: 'What was found in it.' }),
    findings: t.expose('findings', { type: [ImportFinding], description: 'What a person should look at.' }),
    meeting: t.expose('meeting', {
      type: MeetingSummary,
      nullable: true,
      description:
        'The meeting its pack became, or the one recorded already that it matches by forum and date.',
    }),
    differences: t.expose('differences', {
      type: [ImportDifference],
      description: 'What accepting would change of what is recorded; empty when everything in it is new.',
    }),
    sourceLines: t.field({
      type: [SourceLine],
      description: 'The printed lines, at most 400 at once.',
      args: {
        from: t.arg.int({ required: true, description: 'First line, from 1.' }),
        to: t.arg.int({ required: true, description: 'Last line, that one too.' }),
      },
      resolve: async (found, { from, to }, context) => {
        if (from < 1 || to < from || to - from >= mostLines) {
          throw answerError(
            'VALIDATION',
            `Ask for 1 to ${mostLines} lines, \`from\` the first \`to\` the last.`,
          );
        }
        const id = localId('Import', found.id) ?? '';
        const read = planned(sourceLinesRead, { viewer: signedIn(context), id, from, to });
        return JSON.parse(await textOf(context, read)) as SourceLineJson[];
      },
    }),
    allowedCommands: t.exposeStringList('allowedCommands', { description: 'Commands the reader may give.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
