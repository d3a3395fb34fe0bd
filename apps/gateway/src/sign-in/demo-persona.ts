/** Somebody anyone on this machine may sign in as while the office is a demo; all of them are made up. */
export type DemoPersona = {
  /** As in an address: `governance-officer`. */
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly post: string;
  readonly body: string;
  readonly about: string;
};
