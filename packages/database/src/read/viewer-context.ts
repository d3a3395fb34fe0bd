/** As much of the viewer as row-level security needs; a domain `Viewer` fits as it is. */
export interface ViewerContext {
  readonly userId: string;
  readonly personId: string | null;
  /** The bodies whose records the viewer reads. */
  readonly bodyIds: readonly string[];
  readonly clearance: 'official' | 'officialSensitive';
}

/** Sees no body-scoped row: for questions about the database itself. */
export const nobody: ViewerContext = { userId: '', personId: null, bodyIds: [], clearance: 'official' };
