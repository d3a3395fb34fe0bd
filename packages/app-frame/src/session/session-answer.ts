import type { Permission, Role } from '@concordat/domain/access';

/** What the gateway says of the office: in demo mode its clock stands where the demo put it. */
export type Office = {
  readonly mode: 'demo' | 'live';
  readonly now: string;
  readonly today: string;
  readonly clockMoves: boolean;
};

/** The person signed in; `permissions` decide what is shown, the server decides again each time. */
export type ViewerSummary = {
  readonly userId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly permissions: readonly Permission[];
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
  readonly clearance: 'official' | 'officialSensitive';
  readonly persona: string | null;
};

/** Instants of the real clock, never the demo's. */
export type SessionTimes = {
  readonly id: string;
  readonly startedAt: string;
  readonly warnAt: string;
  readonly idleEndsAt: string;
  readonly endsAt: string;
  readonly freshUntil: string | null;
};

export type SessionAnswer =
  | { readonly signedIn: false; readonly office: Office }
  | {
      readonly signedIn: true;
      readonly office: Office;
      readonly viewer: ViewerSummary;
      readonly session: SessionTimes;
      readonly secondFactor: 'none' | 'totp';
    };

export type SignedInAnswer = Extract<SessionAnswer, { signedIn: true }>;
