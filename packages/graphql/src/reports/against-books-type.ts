import { builder } from '../builder.ts';
import type {
  ShownAgainstBooks,
  ShownBooksDifference,
  ShownTableAgainstBooks,
} from './complete-against-books.ts';

const BooksDifference = builder.objectRef<ShownBooksDifference>('BooksDifference').implement({
  description: 'One printed figure that is not what the books have.',
  fields: (t) => ({
    isRounding: t.exposeBoolean('isRounding', { description: 'Rounding its parts explains it.' }),
    line: t.exposeInt('line', { description: 'Line of the source, counted from 1.' }),
    label: t.exposeString('label', { description: 'The row, as printed.' }),
    columnName: t.exposeString('columnName', { description: 'The column, as printed.' }),
    printed: t.exposeString('printed', { description: 'Decimal text in the printed unit.' }),
    inBooks: t.expose('inBooks', { type: 'Pence', description: 'What the books have.' }),
    difference: t.expose('difference', { type: 'Pence', description: 'Printed less the books.' }),
    sentence: t.exposeString('sentence', { description: 'Both figures in one sentence.' }),
  }),
});

const TableAgainstBooks = builder.objectRef<ShownTableAgainstBooks>('TableAgainstBooks').implement({
  description: 'A printed table beside the page of the books that it prints.',
  fields: (t) => ({
    document: t.exposeInt('document', { description: 'Place of its document in the import, from 0.' }),
    table: t.exposeInt('table', { description: 'Its place in the document, from 0.' }),
    tableId: t.exposeID('tableId', { nullable: true, description: 'Of the table of a paper.' }),
    ledgerId: t.exposeID('ledgerId', { nullable: true, description: 'The Ledger, where it is one.' }),
    hierarchyId: t.exposeID('hierarchyId', { nullable: true, description: 'Which cut of the ledger.' }),
    programmeId: t.exposeID('programmeId', {
      nullable: true,
      description: 'The CapitalProgramme, where it is one.',
    }),
    name: t.exposeString('name', { description: 'Whose books, and which page of them.' }),
    month: t.expose('month', { type: 'Month', description: 'The end of which month.' }),
    agreeing: t.exposeInt('agreeing', { description: 'Figures that are the same, once rounded as printed.' }),
    differences: t.expose('differences', { type: [BooksDifference], description: 'In printed order.' }),
    notInBooks: t.exposeStringList('notInBooks', { description: 'Rows that the books do not have.' }),
  }),
});

export const AgainstBooks = builder.objectRef<ShownAgainstBooks>('AgainstBooks').implement({
  description: "Printed tables compared with the office's own books as they stand now.",
  fields: (t) => ({
    tables: t.expose('tables', {
      type: [TableAgainstBooks],
      description:
        'Those that print a page of the books the reader may see; none where there is no such page.',
    }),
  }),
});
