/** Something made of what a read found, from nothing else than that, its own name and the viewer. */
export interface MadeOfText {
  /** Tells it from all else that is made of the same text. */
  readonly into: string;
  /** Throws to have nothing given and nothing kept. */
  readonly make: (json: string) => string | Promise<string>;
}
