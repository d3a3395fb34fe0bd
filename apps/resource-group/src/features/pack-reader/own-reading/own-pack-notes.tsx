import { Link, Tag } from '@concordat/ui';
import { type Pack, packHref } from '../pack-places.ts';
import { shownNotes } from './shown-notes.ts';
import { useOwnReading } from './use-own-reading.ts';

/** Below the agenda: the papers that changed since the reader read them, and all their notes in the pack. */
export function OwnPackNotes({ pack }: { readonly pack: Pack }) {
  const { papers, waiting } = useOwnReading(pack.meeting.id);
  const all = [...pack.items.flatMap((item) => item.papers), ...pack.papersWithoutItem];
  const own = all.map((paper) => {
    const reading = papers.find(({ paperId }) => paperId === paper.id);
    return {
      paper,
      isChanged:
        reading !== undefined && reading.readVersion !== null && reading.readVersion !== paper.version,
      notes: shownNotes(paper.id, reading?.notes ?? [], waiting, []),
    };
  });
  const shown = own.filter(({ isChanged, notes }) => isChanged || notes.length > 0);
  if (shown.length === 0) return null;
  return (
    <section className="cc-no-print" aria-labelledby="own-reading">
      <h2 className="govuk-heading-m" id="own-reading">
        Your reading
      </h2>
      <p className="govuk-hint">Nobody else sees it.</p>
      <ul className="govuk-list govuk-list--spaced">
        {shown.map(({ paper, isChanged, notes }) => (
          <li key={paper.id}>
            <Link href={packHref(pack.meeting.id, { paper: paper.id })}>
              {paper.label} {paper.title}
            </Link>{' '}
            {isChanged && <Tag tone="caution">Changed since you read it</Tag>}
            {notes.length > 0 && (
              <ul className="govuk-list govuk-list--bullet">
                {notes.map((note) => (
                  <li key={note.id}>
                    <Link
                      href={packHref(pack.meeting.id, { paper: paper.id }, note.paragraphId ?? undefined)}
                      className="cc-own-note__link"
                    >
                      {note.text}
                    </Link>{' '}
                    {note.isWaiting && <Tag tone="caution">Not sent yet</Tag>}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
