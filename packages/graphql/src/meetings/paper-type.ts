import {
  type AskedBy,
  type CarriedTermsJson,
  type MarkingJson,
  type PaperContentsJson,
  type PaperJson,
  type PaperSectionJson,
  type PaperTableJson,
  type PaperTableRowJson,
  type ParagraphJson,
  paperRead,
  type RecommendationJson,
} from '@concordat/database/reads';
import { ClearanceEnum } from '../access/clearance-enum.ts';
import { builder } from '../builder.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadPapers } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import { RecommendationVerbEnum } from './meeting-enums.ts';

export const Marking = builder.objectRef<MarkingJson>('Marking').implement({
  description: 'What a paper is marked, on every page and export of it.',
  fields: (t) => ({
    clearance: t.expose('clearance', { type: ClearanceEnum, description: 'The level it asks of a reader.' }),
    descriptor: t.exposeString('descriptor', { nullable: true, description: 'Such as DRAFT or PERSONAL.' }),
    printed: t.exposeString('printed', {
      nullable: true,
      description: 'The marking as the paper prints it.',
    }),
  }),
});

export const Recommendation = builder.objectRef<RecommendationJson>('Recommendation').implement({
  description: 'One thing asked of the meeting: one for each limb and each verb.',
  fields: (t) => ({
    number: t.exposeString('number', { nullable: true, description: 'Paragraph as printed, such as 2.1.' }),
    limb: t.exposeString('limb', { nullable: true, description: 'Such as (b); null when there is one.' }),
    verb: t.expose('verb', { type: RecommendationVerbEnum, description: 'What is asked.' }),
    text: t.exposeString('text', { description: 'As printed.' }),
  }),
});

export const Paragraph = builder.objectRef<ParagraphJson>('Paragraph').implement({
  description: 'A paragraph as printed.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stays the same while the paper does; links lead to it.' }),
    number: t.exposeString('number', { nullable: true, description: 'As printed; null when unnumbered.' }),
    text: t.exposeString('text', { description: 'Plain text.' }),
    line: t.exposeInt('line', { nullable: true, description: 'Line of the source, counted from 1.' }),
  }),
});

const PaperSection = builder.objectRef<PaperSectionJson>('PaperSection').implement({
  description: 'A section of a paper.',
  fields: (t) => ({
    number: t.exposeString('number', { nullable: true, description: 'As printed; null when unnumbered.' }),
    heading: t.exposeString('heading', { description: 'As printed; empty when it has none.' }),
    paragraphs: t.expose('paragraphs', { type: [Paragraph], description: 'In printed order.' }),
  }),
});

export const PaperTableRow = builder.objectRef<PaperTableRowJson>('PaperTableRow').implement({
  description: 'A row of a table as printed.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'What the row is about.' }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'Such as a scheme number, CP14/07; not unique.',
    }),
    isTotal: t.exposeBoolean('isTotal', { description: 'It is a total or subtotal of others.' }),
    values: t.expose('values', {
      type: ['String'],
      nullable: { list: false, items: true },
      description:
        'Decimal text in the printed unit, under the columns; null where the cell is empty or n/a.',
    }),
    line: t.exposeInt('line', { nullable: true, description: 'Line of the source, counted from 1.' }),
  }),
});

const PaperTable = builder.objectRef<PaperTableJson>('PaperTable').implement({
  description: 'A table as printed; printed figures are never changed.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Links lead to it.' }),
    kind: t.exposeString('kind', {
      description: 'What was recognised, such as revenueMonitoring; other if nothing.',
    }),
    caption: t.exposeString('caption', { nullable: true, description: 'As printed.' }),
    unit: t.exposeString('unit', { description: 'thousandPounds, pounds, percent, count or text.' }),
    columns: t.exposeStringList('columns', { description: 'Column heads as printed.' }),
    rows: t.expose('rows', { type: [PaperTableRow], description: 'In printed order.' }),
    line: t.exposeInt('line', { nullable: true, description: 'Line of the source, counted from 1.' }),
  }),
});

const CarriedTerms = builder.objectRef<CarriedTermsJson>('CarriedTerms').implement({
  description: 'Terms of reference that a paper carried to a meeting.',
  fields: (t) => ({
    forumId: t.exposeID('forumId', { description: 'Id of the Forum they are of.' }),
    forumName: t.exposeString('forumName', { description: 'Its name today.' }),
    number: t.exposeInt('number', { description: '1, 2, 3 in the order they were adopted.' }),
    from: t.expose('from', { type: 'CalendarDate', description: 'First day they are in force.' }),
  }),
});

/** A paper, with its text or, in the contents of a pack, without it. */
type PaperRead = PaperContentsJson & Partial<PaperJson>;

export const Paper = loadedNode<PaperRead, AskedBy>('Paper', {
  need: toReadPapers,
  reads: paperRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
});

Paper.implement({
  description: 'A paper put to a meeting.',
  fields: (t) => ({
    meetingId: t.exposeID('meetingId', { description: 'Id of the Meeting it is put to.' }),
    itemNumber: t.exposeString('itemNumber', { nullable: true, description: 'Its agenda item, as printed.' }),
    label: t.exposeString('label', {
      description:
        'Its place in the pack, the same for every reader: 7, 7.1 for the next of item 7, S1 without an item.',
    }),
    kind: t.exposeString('kind', { description: 'report, plan, appendix or other.' }),
    title: t.exposeString('title', { description: 'As printed.' }),
    addressedTo: t.exposeString('addressedTo', { nullable: true, description: 'To whom, as printed.' }),
    author: t.exposeString('author', { nullable: true, description: 'From whom, a post as printed.' }),
    date: t.expose('date', { type: 'CalendarDate', nullable: true, description: 'As printed.' }),
    marking: t.expose('marking', { type: Marking, description: 'Goes with it wherever it goes.' }),
    contactOfficers: t.exposeStringList('contactOfficers', { description: 'As printed.' }),
    sourceDocuments: t.exposeStringList('sourceDocuments', { description: 'As printed.' }),
    recommendations: t.expose('recommendations', { type: [Recommendation], description: 'What it asks.' }),
    sections: t.field({
      type: [PaperSection],
      description: 'Its text.',
      resolve: (paper) => paper.sections ?? [],
    }),
    tables: t.field({
      type: [PaperTable],
      description: 'Its tables.',
      resolve: (paper) => paper.tables ?? [],
    }),
    carriedTerms: t.field({
      type: [CarriedTerms],
      description: 'The terms of reference it carried, the latest first.',
      resolve: (paper) => paper.carriedTerms ?? [],
    }),
    firstLine: t.exposeInt('firstLine', {
      nullable: true,
      description: 'First line in the imported source.',
    }),
    lastLine: t.exposeInt('lastLine', { nullable: true, description: 'Last line in the imported source.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
