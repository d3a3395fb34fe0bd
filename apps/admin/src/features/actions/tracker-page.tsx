import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { BringCells } from '@concordat/app-frame/bring-cells';
import { Breadcrumbs, LoadingState, PageHeading, useDocumentTitle } from '@concordat/ui';
import { lazy, Suspense, useState } from 'react';
import { readTrackerMutation } from './tracker.graphql.ts';

const TrackerPreview = lazy(() =>
  import('./tracker-preview.tsx').then((preview) => ({ default: preview.TrackerPreview })),
);

/** The log as a force kept it in its own tracker, read back in: looked at beside the log first, then taken over whole. */
export function TrackerPage() {
  const { viewer } = useSignedIn();
  const command = useKeyedCommand(readTrackerMutation);
  const [trackerId, setTrackerId] = useState<string | null>(null);
  const [body] = viewer.bodies;
  useDocumentTitle('Read a tracker back in', 'Admin');

  async function read(fileId: string) {
    const done = await command.run({ input: { fileId } });
    if (done !== null) setTrackerId(done.tracker.id);
  }

  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Actions', href: '/admin/actions' }]} />
      <PageHeading title="Read a tracker back in" />
      {body !== undefined && (
        <BringCells
          what="the tracker"
          purpose="table"
          button="Compare it with the log"
          pastedName="Pasted tracker.txt"
          tooLarge="bring the list as it was saved"
          bodyId={body.id}
          command={command}
          onSent={read}
        >
          <p className="govuk-body">
            Save the log as CSV, keep it as your own list, and bring it back with its headings. Status, Last
            update and Due on are read; each change needs a Last update that says what was done. The log stays
            as it is until you take the list over.
          </p>
        </BringCells>
      )}
      {trackerId !== null && (
        <Suspense fallback={<LoadingState what="the tracker" />}>
          <TrackerPreview key={trackerId} trackerId={trackerId} />
        </Suspense>
      )}
    </>
  );
}
