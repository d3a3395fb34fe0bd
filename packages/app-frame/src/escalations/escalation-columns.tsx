import { type Column, DateText, Link, StatusTag } from '@concordat/ui';
import type { SavedColumn } from '../paged-table/list-as-csv.ts';
import {
  ageInWords,
  answerInWords,
  directionWords,
  type ListedEscalation,
  stageWords,
} from './escalation-words.ts';

const nameOf = (forum: ListedEscalation['from']) => forum?.name ?? 'A forum not open to you';

/** The columns of a list of matters, in the app whose pages stand under `base`. */
export function escalationColumns(base: string): readonly Column<ListedEscalation>[] {
  return [
    {
      key: 'matter',
      head: 'Matter',
      cell: (one) => (
        <>
          <Link href={`${base}/escalations/${one.id}`}>{one.title}</Link>
          <span className="cc-note-line">
            {nameOf(one.from)}, {one.askedBy}
          </span>
        </>
      ),
    },
    {
      key: 'to',
      head: 'Put to',
      width: '14rem',
      cell: (one) => `${directionWords[one.direction]} ${one.to?.name ?? 'a forum not open to you'}`,
    },
    { key: 'since', head: 'Since', width: '10rem', cell: (one) => <DateText date={one.proposedOn} /> },
    { key: 'age', head: 'Age', width: '6rem', isNumeric: true, cell: (one) => ageInWords(one.ageInDays) },
    {
      key: 'stage',
      head: 'How far',
      width: '13rem',
      cell: (one) => (
        <>
          <StatusTag status={one.stage} words={stageWords} />
          <span className="cc-note-line">
            {one.askedAt ? (
              <DateText date={one.askedAt.heldOn} />
            ) : (
              (one.stage === 'answered' || one.stage === 'returned') && answerInWords(one)
            )}
          </span>
        </>
      ),
    },
  ];
}

export const savedEscalationColumns: readonly SavedColumn<ListedEscalation>[] = [
  ['Matter', ({ title }) => title],
  ['From', ({ from }) => nameOf(from)],
  ['To', ({ to }) => nameOf(to)],
  ['Asked by', ({ askedBy }) => askedBy],
  ['Since', ({ proposedOn }) => proposedOn],
  ['Days', ({ ageInDays }) => ageInDays],
  ['How far', ({ stage }) => stage],
];
