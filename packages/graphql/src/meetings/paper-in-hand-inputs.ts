import { ClearanceEnum } from '../access/clearance-enum.ts';
import { builder } from '../builder.ts';
import { AskingVerbEnum, ConsiderationHeadEnum } from './paper-in-hand-type.ts';

const PaperRequestInput = builder.inputType('PaperRequestInput', {
  description: 'One thing a paper asks of the meeting.',
  fields: (t) => ({
    verb: t.field({ type: AskingVerbEnum, required: true, description: 'What is asked.' }),
    text: t.string({ required: true, description: 'Of what, without the verb.' }),
  }),
});

const PaperConsiderationInput = builder.inputType('PaperConsiderationInput', {
  description: 'What a paper says under one of the heads.',
  fields: (t) => ({
    head: t.field({ type: ConsiderationHeadEnum, required: true, description: 'The head, each once.' }),
    text: t.string({ required: true, description: 'What is said.' }),
  }),
});

const PaperMarkingInput = builder.inputType('PaperMarkingInput', {
  description: 'How a paper is marked.',
  fields: (t) => ({
    level: t.field({ type: ClearanceEnum, required: true, description: 'The level it asks of a reader.' }),
    handling: t.string({ description: 'Such as COMMERCIAL; only with OFFICIAL-SENSITIVE.' }),
  }),
});

export const PaperTextInput = builder.inputType('PaperTextInput', {
  description: 'Everything a paper says, half-written parts as they were typed.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Its title, at most 300 characters.' }),
    to: t.string({ required: true, description: 'Whom it is addressed to.' }),
    from: t.string({ required: true, description: 'The post it is from.' }),
    date: t.field({ type: 'CalendarDate', description: 'Left out, it takes the day it is submitted.' }),
    purpose: t.string({ required: true, description: 'What it is for; a line is a paragraph.' }),
    recommendations: t.field({ type: [PaperRequestInput], required: true, description: 'At most 20.' }),
    body: t.field({ type: 'PaperBody', required: true, description: 'Background and further sections.' }),
    considerations: t.field({
      type: [PaperConsiderationInput],
      required: true,
      description: 'Each head once.',
    }),
    sourceDocuments: t.stringList({ required: true, description: 'What it draws on.' }),
    contactOfficer: t.string({ required: true, description: 'The post that answers questions.' }),
    marking: t.field({ type: PaperMarkingInput, required: true, description: 'How it is marked.' }),
    namedReaders: t.idList({
      required: true,
      description:
        'Ids of the only Persons who may read it, the writer among them; empty for everybody cleared.',
    }),
  }),
});
