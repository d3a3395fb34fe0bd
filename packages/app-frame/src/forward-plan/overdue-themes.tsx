import type { CalendarDate } from '@concordat/domain/kernel';
import { overdueThemes, type ThemedMeeting } from '@concordat/domain/meetings';
import { themeWords } from '@concordat/domain/printed';
import { PageNotice } from '@concordat/ui';

/** Warns of themes whose turn has passed; nothing while each is taken in turn. */
export function OverdueThemes({
  meetings,
  today,
}: {
  meetings: readonly ThemedMeeting[];
  today: CalendarDate;
}) {
  const overdue = overdueThemes(meetings, today).map((theme) => themeWords[theme]);
  if (overdue.length === 0) return null;
  return (
    <PageNotice
      tone="caution"
      title={`${overdue.join(' and ')} ${overdue.length === 1 ? 'is' : 'are'} overdue.`}
    >
      Four meetings passed without {overdue.length === 1 ? 'it' : 'them'}, and the next one does not take{' '}
      {overdue.length === 1 ? 'it' : 'them'} either.
    </PageNotice>
  );
}
