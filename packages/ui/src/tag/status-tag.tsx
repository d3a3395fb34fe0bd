import { Tag, type TagTone } from './tag.tsx';

export type StatusWords<Status extends string> = Readonly<
  Record<Status, readonly [words: string, tone: TagTone]>
>;

/** A tag whose words and tone come from one table per kind of record, so that no status is without words. */
export function StatusTag<Status extends string>({
  status,
  words,
}: {
  status: Status;
  words: StatusWords<Status>;
}) {
  const [text, tone] = words[status];
  return <Tag tone={tone}>{text}</Tag>;
}
