import {
  addBudgetLine,
  addHierarchy,
  closePeriod,
  openLedger,
  openNextLedger,
  postFigures,
  reopenPeriod,
  writeVarianceNote,
} from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { idIn, idOfNothing } from '../id-args.ts';
import { toCommand } from '../need.ts';
import { CutEnum } from './finance-enums.ts';
import {
  BudgetLineInput,
  FigureInput,
  HierarchyInput,
  HierarchyRowInput,
  hierarchyWords,
  NoteRuleInput,
} from './ledger-inputs.ts';
import { Ledger } from './ledger-type.ts';

const need = toCommand('finance:run');
const seen = 'The version of the ledger that was seen.';
const key = 'Made once for the act; the same with every retry.';
const books = 'Id of the Ledger.';
const ids = { ledgerId: 'Ledger' } as const;

/** What a command on a ledger came to: the ledger as it is now. */
export function changedLedger(name: string, description: string) {
  return builder.objectRef<{ ledger: string }>(name).implement({
    description,
    fields: (t) => ({
      ledger: t.expose('ledger', { type: Ledger, description: 'The ledger as it is now.' }),
    }),
  });
}

type Ids = readonly (string | number)[];
const inside = (type: string, id: string | number) => idIn(type, String(id)) ?? idOfNothing;

const OpenLedgerInput = builder.inputType('OpenLedgerInput', {
  description: 'The books of a body for a financial year.',
  fields: (t) => ({
    bodyId: t.id({ required: true, description: 'Id of the Body whose books they are.' }),
    sharedWith: t.idList({ required: true, description: 'Ids of other Bodies that read them.' }),
    financialYear: t.field({ type: 'FinancialYear', required: true, description: 'April to March.' }),
    name: t.string({ required: true, description: 'What their bottom line is called.' }),
    bridge: t.stringList({
      required: true,
      description: 'The terms whose sum is the net budget requirement, in printed order.',
    }),
    noteRule: t.field({ type: NoteRuleInput, required: true, description: 'Which rows need a note.' }),
    lines: t.field({ type: [BudgetLineInput], required: true, description: 'Every line, once.' }),
    hierarchies: t.field({ type: [HierarchyInput], required: true, description: 'The ways to add them up.' }),
    source: t.string({
      description: 'Where the budget comes from, in words; left out where no line has any.',
    }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

commandField('openLedger', {
  description:
    'Opens the books of a body for a financial year, with their budget: every line counts once in each cut.',
  need,
  input: OpenLedgerInput,
  ids: { bodyId: 'Body' },
  run: (context, command: Parameters<typeof openLedger>[1] & { sharedWith: Ids }) =>
    openLedger(context, { ...command, sharedWith: command.sharedWith.map((id) => inside('Body', id)) }),
  done: changedLedger('LedgerOpened', 'The ledger was opened.'),
  answer: ({ ledgerId }) => ({ ledger: ledgerId }),
});

const NextYearsLineInput = builder.inputType('NextYearsLineInput', {
  description: 'A line of the next year with its budget.',
  fields: (t) => ({
    code: t.string({ required: true, description: "As the body's accounts call it." }),
    title: t.string({
      description: 'What it is for; left out to keep the title of the line it goes on from.',
    }),
    budget: t.field({
      type: 'Pence',
      required: true,
      description: 'Of the whole year, spread evenly over its months; spending positive, income negative.',
    }),
    beside: t.string({
      description:
        'Of a new line, the code of the one it stands beside in every cut; left out where the code goes on.',
    }),
  }),
});

const OpenNextLedgerInput = builder.inputType('OpenNextLedgerInput', {
  description: 'The books of the year after those of a ledger, with their budget.',
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: 'Id of the Ledger they go on from.' }),
    lines: t.field({
      type: [NextYearsLineInput],
      required: true,
      description: 'At most 1,000; a line that is left out ends with the year.',
    }),
    source: t.string({ required: true, description: 'Where the budget comes from, in words.' }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

commandField('openNextLedger', {
  description:
    'Opens the books of the year after, cut as the ledger is at the end of its year, with their budget.',
  need,
  input: OpenNextLedgerInput,
  ids,
  run: openNextLedger,
  done: changedLedger('NextLedgerOpened', 'The books of the next year are open.'),
  answer: ({ ledgerId }) => ({ ledger: ledgerId }),
});

const AddHierarchyInput = builder.inputType('AddHierarchyInput', {
  description: 'A further cut of a ledger, or a cut as it is from a month on.',
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: books }),
    name: t.string({ required: true, description: hierarchyWords.name }),
    cut: t.field({ type: CutEnum, required: true, description: hierarchyWords.cut }),
    from: t.field({ type: 'Month', required: true, description: hierarchyWords.from }),
    rows: t.field({ type: [HierarchyRowInput], required: true, description: hierarchyWords.rows }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

commandField('addHierarchy', {
  description: 'Adds a way to cut the lines of a ledger; what was reported before stays as it was.',
  need,
  input: AddHierarchyInput,
  ids,
  run: addHierarchy,
  done: changedLedger('HierarchyAdded', 'The cut was added.'),
  answer: ({ ledgerId }) => ({ ledger: ledgerId }),
  currentId: ({ ledgerId }) => ledgerId,
});

const AddBudgetLineInput = builder.inputType('AddBudgetLineInput', {
  description: 'A further line of a ledger that is open.',
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: books }),
    code: t.string({ required: true, description: "As the body's accounts call it." }),
    title: t.string({ required: true, description: 'What it is for.' }),
    term: t.string({ description: 'The term of the bridge it counts in; left out for a memo line.' }),
    ringFence: t.string({ description: 'What its money may be used for and nothing else.' }),
    rowIds: t.idList({
      required: true,
      description: 'Ids of the rows it stands on, one of every cut; none for a memo line.',
    }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

commandField('addBudgetLine', {
  description: 'Adds a line to a ledger that is open, with no budget: budget comes to it by a virement.',
  need,
  input: AddBudgetLineInput,
  ids,
  run: addBudgetLine,
  done: changedLedger('BudgetLineAdded', 'The line was added.'),
  answer: ({ ledgerId }) => ({ ledger: ledgerId }),
  currentId: ({ ledgerId }) => ledgerId,
});

const PostFiguresInput = builder.inputType('PostFiguresInput', {
  description: 'Figures to post to a ledger: all of them or none.',
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: books }),
    figures: t.field({ type: [FigureInput], required: true, description: 'At most 10,000.' }),
    expectedVersion: t.int({ required: true, description: seen }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

commandField('postFigures', {
  description: 'Posts figures to months that are open: all of them or none.',
  need,
  input: PostFiguresInput,
  ids,
  run: (context, command: Parameters<typeof postFigures>[1]) =>
    postFigures(context, {
      ...command,
      figures: command.figures.map(({ paperId, ...figure }) => ({
        ...figure,
        paperId: paperId == null ? null : inside('Paper', paperId),
      })),
    }),
  done: changedLedger('FiguresPosted', 'The figures are in the ledger.'),
  answer: ({ ledgerId }) => ({ ledger: ledgerId }),
  currentId: ({ ledgerId }) => ledgerId,
});

const WriteVarianceNoteInput = builder.inputType('WriteVarianceNoteInput', {
  description: 'Why rows of a month are over or under.',
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: books }),
    month: t.field({ type: 'Month', required: true, description: 'The month it explains.' }),
    rowIds: t.idList({ required: true, description: 'Ids of the rows it explains.' }),
    text: t.string({ required: true, description: 'The reason, in plain words.' }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

commandField('writeVarianceNote', {
  description: 'Explains rows of an open month; takes the place of the note they have.',
  need,
  input: WriteVarianceNoteInput,
  ids,
  run: writeVarianceNote,
  done: changedLedger('VarianceNoteWritten', 'The note was written.'),
  answer: ({ ledgerId }) => ({ ledger: ledgerId }),
  currentId: ({ ledgerId }) => ledgerId,
});

const ClosePeriodInput = builder.inputType('ClosePeriodInput', {
  description: 'A month to close.',
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: books }),
    month: t.field({ type: 'Month', required: true, description: 'It and the open months before it close.' }),
    withoutNotesBecause: t.string({ description: 'Why it closes although rows still need a note.' }),
    withoutReturnsBecause: t.string({ description: 'Why it closes although returns are outstanding.' }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

commandField('closePeriod', {
  description: 'Locks a month and the open ones before it; large variances are explained first.',
  need,
  input: ClosePeriodInput,
  ids,
  run: closePeriod,
  done: changedLedger('PeriodClosed', 'The month is closed.'),
  answer: ({ ledgerId }) => ({ ledger: ledgerId }),
  currentId: ({ ledgerId }) => ledgerId,
});

const ReopenPeriodInput = builder.inputType('ReopenPeriodInput', {
  description: 'A closed month to reopen, and why.',
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: books }),
    month: t.field({ type: 'Month', required: true, description: 'The last closed month.' }),
    reason: t.string({ required: true, description: 'Why; it stays on the month.' }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

commandField('reopenPeriod', {
  description: 'Lets a closed month take figures again, for a reason.',
  need,
  input: ReopenPeriodInput,
  ids,
  run: reopenPeriod,
  done: changedLedger('PeriodReopened', 'The month takes figures again.'),
  answer: ({ ledgerId }) => ({ ledger: ledgerId }),
  currentId: ({ ledgerId }) => ledgerId,
});
