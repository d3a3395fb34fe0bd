/** What the person at the screen may do here. */
export type Standing = 'mayExplore' | 'mayNot' | 'signedOut';

type Session = { signedIn: false } | { signedIn: true; viewer: { permissions: string[] } };

export async function readStanding(): Promise<Standing> {
  const answer = await fetch('/auth/session', { credentials: 'same-origin' });
  const session = (await answer.json()) as Session;
  if (!session.signedIn) return 'signedOut';
  return session.viewer.permissions.includes('api:explore') ? 'mayExplore' : 'mayNot';
}
