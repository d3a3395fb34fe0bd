import type { Viewer } from '@concordat/domain/access';
import type { Instant } from '@concordat/domain/kernel';

/** Who sent a request. */
export type Caller =
  | { readonly kind: 'visitor'; readonly address: string }
  | SessionCaller
  | {
      readonly kind: 'key';
      readonly address: string;
      readonly viewer: Viewer;
      readonly keyId: string;
      readonly officeNow: Instant;
    };

export type SessionCaller = {
  readonly kind: 'session';
  readonly address: string;
  readonly viewer: Viewer;
  readonly session: CurrentSession;
  readonly officeNow: Instant;
};

/** Times are of the real clock. */
export type CurrentSession = {
  readonly id: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  /** When a password or code was last given in this session. */
  readonly provedAt: Date | null;
  readonly email: string;
  readonly isDemoPersona: boolean;
  readonly hasSecondFactor: boolean;
};

export function viewerOf(caller: Caller): Viewer | null {
  return caller.kind === 'visitor' ? null : caller.viewer;
}
