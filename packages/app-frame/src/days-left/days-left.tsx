import { Tag } from '@concordat/ui';

/** How long there is until a last day, or by how much it is past. */
export function DaysLeft({ days }: { days: number }) {
  if (days === 0) return <Tag tone="caution">Today</Tag>;
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days < 0 ? <Tag tone="alarm">{count} late</Tag> : <Tag tone="caution">{count} left</Tag>;
}
