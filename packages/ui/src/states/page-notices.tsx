import { Link } from '../link/link.tsx';
import { PageNotice } from './page-notice.tsx';

/** Top of a page of which a part failed; the part itself shows `Unavailable` in place. */
export function PartialNotice({ missing, onRetry }: { missing: readonly string[]; onRetry?: () => void }) {
  return (
    <PageNotice
      tone="caution"
      title={`${missing.join(' and ')} could not be loaded.`}
      isAnnounced
      action={
        onRetry !== undefined && (
          <button type="button" className="cc-link-button" onClick={onRetry}>
            Try again
          </button>
        )
      }
    >
      The rest of the page is complete. Totals that depend on it are left out.
    </PageNotice>
  );
}

/** The network is gone; says what still works and that signing does not. */
export function OfflineNotice({ cachedAt, drafts = 0 }: { cachedAt?: string; drafts?: number }) {
  return (
    <PageNotice tone="caution" title="You are offline." isAnnounced>
      {cachedAt === undefined
        ? 'Pages you have opened can still be read. '
        : `You are reading the copy kept on ${cachedAt}. `}
      {drafts > 0 && `${drafts} ${drafts === 1 ? 'draft waits' : 'drafts wait'} on this device to be sent. `}
      You cannot sign or publish until you are connected.
    </PageNotice>
  );
}

/** On every page of figures: how old they are and where from. Texts come ready formatted. */
export function StaleNotice({ asAt, importedAt }: { asAt: string; importedAt: string }) {
  return (
    <p className="cc-stale">
      Figures as at {asAt}, imported {importedAt}
    </p>
  );
}

/** A closed period or a signed document: who locked it, why, and how to raise a correction. */
export function LockedNotice({
  reason,
  lockedBy,
  correctionHref,
}: {
  reason: string;
  lockedBy: string;
  correctionHref?: string;
}) {
  return (
    <PageNotice
      tone="plain"
      title={`Read only: ${reason}.`}
      action={correctionHref !== undefined && <Link href={correctionHref}>Raise a correction</Link>}
    >
      Locked by {lockedBy}.
    </PageNotice>
  );
}

/** A withdrawn or replaced page stays and leads to what took its place. */
export function SupersededNotice({
  title,
  successor,
}: {
  title: string;
  successor?: { label: string; href: string };
}) {
  return (
    <PageNotice
      tone="caution"
      title={title}
      action={successor !== undefined && <Link href={successor.href}>{successor.label}</Link>}
    />
  );
}

/** The app was upgraded under an open tab. */
export function NewVersionNotice({ onReload }: { onReload: () => void }) {
  return (
    <PageNotice
      tone="plain"
      title="There is a new version of this app."
      isAnnounced
      action={
        <button type="button" className="cc-link-button" onClick={onReload}>
          Reload now
        </button>
      }
    >
      Your draft is kept.
    </PageNotice>
  );
}
