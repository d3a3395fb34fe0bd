import { builder } from '../builder.ts';
import { CutEnum, PostingKindEnum } from './finance-enums.ts';

export const HierarchyRowInput = builder.inputType('HierarchyRowInput', {
  description: 'A printed row of a cut: a group of the rows below it, or a row with lines on it.',
  fields: (t) => ({
    depth: t.int({ required: true, description: '0 for the whole, one more for each group it stands in.' }),
    label: t.string({ description: 'Its name, or the heading of a group.' }),
    totalLabel: t.string({ description: "What the group's total is called." }),
    codes: t.stringList({ required: true, description: 'Codes of the lines on it; none for a group.' }),
  }),
});

export const hierarchyWords = {
  cut: 'Which way it cuts the money.',
  name: 'What the cut is called.',
  from: 'The first month it is reported by.',
  rows: 'In printed order, the whole first; every line that counts stands on one row.',
};

export const HierarchyInput = builder.inputType('HierarchyInput', {
  description: 'One way to add up every line of a ledger.',
  fields: (t) => ({
    name: t.string({ required: true, description: hierarchyWords.name }),
    cut: t.field({ type: CutEnum, required: true, description: hierarchyWords.cut }),
    from: t.field({ type: 'Month', required: true, description: hierarchyWords.from }),
    rows: t.field({ type: [HierarchyRowInput], required: true, description: hierarchyWords.rows }),
  }),
});

export const BudgetLineInput = builder.inputType('BudgetLineInput', {
  description: 'A line to open a ledger with.',
  fields: (t) => ({
    code: t.string({ required: true, description: "As the body's accounts call it." }),
    title: t.string({ required: true, description: 'What it is for.' }),
    term: t.string({ description: 'The term of the bridge it counts in; left out for a memo line.' }),
    ringFence: t.string({ description: 'What its money may be used for and nothing else.' }),
    budget: t.field({
      type: 'Pence',
      description:
        'Of the whole year, spread evenly over its months; spending positive, income negative; left out for nothing yet.',
    }),
  }),
});

export const NoteRuleInput = builder.inputType('NoteRuleInput', {
  description: 'A row beyond both limits must be explained.',
  fields: (t) => ({
    pence: t.field({ type: 'Pence', required: true, description: 'So many pence over or under.' }),
    ppm: t.int({ required: true, description: "So many millionths of the year's budget." }),
  }),
});

export const FigureInput = builder.inputType('FigureInput', {
  description: 'An amount on a line in a month, with where it comes from.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Code of the line.' }),
    month: t.field({ type: 'Month', required: true, description: 'The month it belongs to.' }),
    kind: t.field({
      type: PostingKindEnum,
      required: true,
      description: 'What it is; budget is moved by a virement instead.',
    }),
    amount: t.field({ type: 'Pence', required: true, description: 'Spending positive, income negative.' }),
    source: t.string({ required: true, description: 'In words: a table and row, or a file and line.' }),
    paperId: t.id({ description: 'Id of the Paper it is printed in.' }),
    isWorkedOut: t.boolean({ required: true, description: 'True when the source does not say it itself.' }),
  }),
});
