import { Link, Tag } from '@concordat/ui';
import type { NoticeForMe } from './use-notices-for-me.ts';

/** Decisions that wait for the reader's signature; nothing at all where none does. */
export function NoticesForMe({ notices }: { notices: readonly NoticeForMe[] }) {
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="to-sign">
      <h2 id="to-sign" className="govuk-heading-m">
        Waiting for my signature
      </h2>
      <ul className="govuk-list cc-home__actions">
        {notices.map(({ id, reference, title, condition }) => (
          <li key={id}>
            <Link href={`/resource-group/decisions/${id}`}>{title}</Link>
            <span className="cc-home__due">
              {reference} {condition !== null && <Tag tone="caution">Conditional</Tag>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
