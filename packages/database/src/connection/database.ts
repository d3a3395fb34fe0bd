/** A reachable PostgreSQL: ours, started beside the data folder, or one named by DATABASE_URL. */
export interface Database {
  readonly mode: 'embedded' | 'external';
  /** Used to migrate, verify, back up and restore; never to serve. */
  readonly ownerUrl: string;
  /** Used to serve: `concordat_app`, which row-level security binds. */
  readonly appUrl: string;
  /** Stops an embedded server and gives its lock back; does nothing to an external one. */
  close(): Promise<void>;
}
