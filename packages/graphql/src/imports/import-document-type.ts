import { builder } from '../builder.ts';
import { Attendance } from '../meetings/meeting-summary-types.ts';
import { PaperTableRow, Recommendation } from '../meetings/paper-type.ts';
import type {
  ShownAction,
  ShownDocument,
  ShownItem,
  ShownParagraph,
  ShownSection,
  ShownTable,
} from './shown-document.ts';

const ImportedParagraph = builder.objectRef<ShownParagraph>('ImportedParagraph').implement({
  description: 'A paragraph as read.',
  fields: (t) => ({
    number: t.exposeString('number', { nullable: true, description: 'As printed; null when unnumbered.' }),
    text: t.exposeString('text', { description: 'Plain text.' }),
    line: t.exposeInt('line', { nullable: true, description: 'Where it begins in the source, from 1.' }),
  }),
});

const ImportedSection = builder.objectRef<ShownSection>('ImportedSection').implement({
  description: 'A section as read.',
  fields: (t) => ({
    number: t.exposeString('number', { nullable: true, description: 'As printed.' }),
    heading: t.exposeString('heading', { description: 'As printed; empty when it has none.' }),
    paragraphs: t.expose('paragraphs', { type: [ImportedParagraph], description: 'In printed order.' }),
  }),
});

const ImportedTable = builder.objectRef<ShownTable>('ImportedTable').implement({
  description: 'A table as read.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'What was recognised; other if nothing.' }),
    caption: t.exposeString('caption', { nullable: true, description: 'As printed.' }),
    unit: t.exposeString('unit', { description: 'thousandPounds, pounds, percent, count or text.' }),
    columns: t.exposeStringList('columns', { description: 'Column heads as printed.' }),
    rows: t.expose('rows', { type: [PaperTableRow], description: 'In printed order.' }),
  }),
});

const ImportedAction = builder.objectRef<ShownAction>('ImportedAction').implement({
  description: 'An action as read from minutes.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As minuted.' }),
    ownerPost: t.exposeString('ownerPost', { nullable: true, description: 'Post that owns it, when found.' }),
    ownerBodyName: t.exposeString('ownerBodyName', {
      nullable: true,
      description: 'Body that owns it, when found.',
    }),
    duePrinted: t.exposeString('duePrinted', {
      nullable: true,
      description: 'When it is due, in the words printed.',
    }),
    dueMonth: t.exposeString('dueMonth', { nullable: true, description: 'The month meant, YYYY-MM.' }),
    dueOn: t.expose('dueOn', { type: 'CalendarDate', nullable: true, description: 'The day meant.' }),
  }),
});

const ImportedItem = builder.objectRef<ShownItem>('ImportedItem').implement({
  description: 'An item of an agenda or of minutes as read.',
  fields: (t) => ({
    number: t.exposeString('number', { nullable: true, description: 'As printed.' }),
    title: t.exposeString('title', { description: 'As printed.' }),
    lead: t.exposeString('lead', { nullable: true, description: 'Who leads, on an agenda.' }),
    paper: t.exposeString('paper', {
      nullable: true,
      description: 'attached, verbal or toFollow, on an agenda.',
    }),
    outcomes: t.exposeStringList('outcomes', { description: 'What came of it, in minutes.' }),
    paragraphs: t.expose('paragraphs', { type: [ImportedParagraph], description: 'In minutes.' }),
    actions: t.expose('actions', { type: [ImportedAction], description: 'In minutes.' }),
  }),
});

export const ImportDocument = builder.objectRef<ShownDocument>('ImportDocument').implement({
  description: 'One document found in a file.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Its place in the file, from 0.' }),
    kind: t.exposeString('kind', { description: 'agenda, minutes, report, plan, appendix or other.' }),
    title: t.exposeString('title', { nullable: true, description: 'As printed.' }),
    author: t.exposeString('author', { nullable: true, description: 'From whom, a post as printed.' }),
    date: t.expose('date', { type: 'CalendarDate', nullable: true, description: 'As printed.' }),
    agendaItem: t.exposeString('agendaItem', {
      nullable: true,
      description: 'The agenda item it belongs to.',
    }),
    firstLine: t.exposeInt('firstLine', { description: 'Where it begins in the source, from 1.' }),
    lastLine: t.exposeInt('lastLine', { description: 'Where it ends in the source.' }),
    sectionCount: t.exposeInt('sectionCount', { description: 'Sections found.' }),
    paragraphCount: t.exposeInt('paragraphCount', { description: 'Paragraphs found.' }),
    recommendationCount: t.exposeInt('recommendationCount', { description: 'Recommendations found.' }),
    tableCount: t.exposeInt('tableCount', { description: 'Tables found.' }),
    figureCount: t.exposeInt('figureCount', { description: 'Figures found in its tables.' }),
    actionCount: t.exposeInt('actionCount', { description: 'Actions found.' }),
    meetingForum: t.exposeString('meetingForum', { nullable: true, description: 'Of an agenda or minutes.' }),
    meetingDate: t.expose('meetingDate', {
      type: 'CalendarDate',
      nullable: true,
      description: 'Of an agenda or minutes; null when not printed.',
    }),
    sections: t.expose('sections', { type: [ImportedSection], description: 'In printed order.' }),
    recommendations: t.expose('recommendations', {
      type: [Recommendation],
      description: 'In printed order.',
    }),
    tables: t.expose('tables', { type: [ImportedTable], description: 'In printed order.' }),
    items: t.expose('items', { type: [ImportedItem], description: 'Of an agenda or minutes.' }),
    attendance: t.expose('attendance', { type: [Attendance], description: 'Of minutes.' }),
  }),
});
