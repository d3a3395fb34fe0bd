/** Thrown alike for what the viewer may not do and for what is not there, so that neither tells of the other. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted';

  constructor() {
    super('There is nothing here that you may do this to.');
  }
}
