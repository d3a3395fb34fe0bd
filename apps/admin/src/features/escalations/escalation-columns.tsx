import type { SavedColumn } from '@concordat/app-frame';
import { type Column, DateText, Link, StatusTag } from '@concordat/ui';
import type { EscalationsQuery } from '../../generated/graphql.ts';
import { ageInWords, answerInWords, directionWords, stageWords } from './escalation-words.ts';

export type ListedEscalation = EscalationsQuery['escalations']['edges'][number]['node'];

const nameOf = (forum: ListedEscalation['from']) => forum?.name ?? 'A forum not open to you';

export const escalationColumns: readonly Column<ListedEscalation>[] = [
  {
    key: 'matter',
    head: 'Matter',
    cell: (one) => (
      <>
        <Link href={`/admin/escalations/${one.id}`}>{one.title}</Link>
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
    cell: (one) => `${directionWords[one.direction]} ${nameOf(one.to)}`,
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

export const savedEscalationColumns: readonly SavedColumn<ListedEscalation>[] = [
  ['Matter', ({ title }) => title],
  ['From', ({ from }) => nameOf(from)],
  ['To', ({ to }) => nameOf(to)],
  ['Asked by', ({ askedBy }) => askedBy],
  ['Since', ({ proposedOn }) => proposedOn],
  ['Days', ({ ageInDays }) => ageInDays],
  ['How far', ({ stage }) => stage],
];
