import { Button, PageNotice } from '@concordat/ui';
import type { ReactNode } from 'react';

/** Somebody else changed the record first: what they did, what became of what was typed, and a look at the latest. */
export function ConflictNotice({
  conflict,
  onStale,
  children = 'Nothing was saved; what you typed is still here.',
}: {
  /** Null where there is none. */
  readonly conflict: string | null;
  readonly onStale?: (() => void) | undefined;
  readonly children?: ReactNode;
}) {
  if (conflict === null) return null;
  return (
    <PageNotice
      tone="caution"
      title={conflict}
      isAnnounced
      action={
        onStale && (
          <Button weight="secondary" onClick={onStale}>
            Show the latest
          </Button>
        )
      }
    >
      {children}
    </PageNotice>
  );
}
