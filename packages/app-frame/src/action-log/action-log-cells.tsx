import { DateText, Tag } from '@concordat/ui';
import { actionStatusWords } from './action-status-words.ts';

/** Overdue before anything else, then how far it has come. */
export function ActionStanding({
  isOverdue,
  status,
}: {
  readonly isOverdue: boolean;
  readonly status: keyof typeof actionStatusWords;
}) {
  if (isOverdue) return <Tag tone="alarm">Overdue</Tag>;
  return <Tag tone={status === 'closed' ? 'quiet' : 'active'}>{actionStatusWords[status]}</Tag>;
}

/** The day, or the words of the minutes where no day was set, and how late it is. */
export function ActionDue({
  dueOn,
  duePrinted,
  daysOverdue,
}: {
  readonly dueOn: string | null;
  readonly duePrinted: string | null;
  readonly daysOverdue: number;
}) {
  if (!dueOn) return <>{duePrinted ?? 'No date set'}</>;
  return (
    <>
      <DateText date={dueOn} />
      {daysOverdue > 0 && <span className="cc-note-line">{daysOverdue} days late</span>}
    </>
  );
}
