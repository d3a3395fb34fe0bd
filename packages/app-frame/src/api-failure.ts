/** The session has ended: keep what was typed and ask for sign-in again. */
export class SignedOut extends Error {
  constructor() {
    super('You have been signed out. Sign in again to go on.');
    this.name = 'SignedOut';
  }
}

/** No usable answer came back; `requestId` finds the request in the log when it got that far. */
export class ApiUnreachable extends Error {
  readonly requestId: string | null;

  constructor(requestId: string | null) {
    super('Concordat did not answer. Check the connection and try again; nothing was saved.');
    this.name = 'ApiUnreachable';
    this.requestId = requestId;
  }
}
