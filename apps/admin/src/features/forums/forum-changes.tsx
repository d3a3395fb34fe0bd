import { useSignedIn } from '@concordat/app-frame';
import { DateText, Tag, type TagTone } from '@concordat/ui';
import { lazy, Suspense } from 'react';
import { changeInWords, type OfferedForum, type ShownChange, type ShownForum } from './forum-words.ts';

const DecideChangeForm = lazy(() =>
  import('./decide-change-form.tsx').then((form) => ({ default: form.DecideChangeForm })),
);
const ImplementChangeForm = lazy(() =>
  import('./implement-change-form.tsx').then((form) => ({ default: form.ImplementChangeForm })),
);

/** What was recommended for the forum, what was decided and what was done: three days that are never run together. */
export function ForumChanges({
  forum,
  forums,
  onStale,
}: {
  forum: ShownForum;
  forums: readonly OfferedForum[];
  onStale: () => void;
}) {
  const { viewer } = useSignedIn();
  const mayRun = viewer.permissions.includes('meeting:run');
  if (forum.changes.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Changes to this forum</h2>
      {forum.changes.map((change) => (
        <section key={change.id} aria-label={`Change: ${changeInWords(change)}`}>
          <h3 className="govuk-heading-s">
            To {changeInWords(change)} <Stage change={change} />
          </h3>
          <ul className="govuk-list">
            <li>
              Recommended: <DateText date={change.recommendedOn} />, {change.recommendedIn}
            </li>
            <li>
              Decided:{' '}
              {change.decidedOn ? (
                <>
                  <DateText date={change.decidedOn} />, {change.isAgreed ? 'agreed' : 'rejected'},{' '}
                  {change.decidedIn}
                </>
              ) : (
                'no decision on record'
              )}
            </li>
            <li>
              Implemented: {change.implementedOn ? <DateText date={change.implementedOn} /> : 'never, so far'}
            </li>
          </ul>
          <Suspense>
            {mayRun && change.decidedOn === null && <DecideChangeForm change={change} onStale={onStale} />}
            {mayRun && change.isAgreed && change.implementedOn === null && (
              <ImplementChangeForm change={change} forums={forums} onStale={onStale} />
            )}
          </Suspense>
        </section>
      ))}
    </>
  );
}

function Stage({ change }: { change: ShownChange }) {
  const [words, tone]: [string, TagTone] =
    change.implementedOn !== null
      ? ['Implemented', 'quiet']
      : change.isAgreed === null
        ? ['Recommended only', 'caution']
        : change.isAgreed
          ? ['Agreed, not done', 'alarm']
          : ['Rejected', 'quiet'];
  return <Tag tone={tone}>{words}</Tag>;
}
