/**
 * A row was not there in the version that was loaded, or is not the viewer's to write. A use case checks both before
 * it saves, so this reaching anyone is a fault in our code: the transaction is given up and nothing is stored.
 */
export class StaleWrite extends Error {
  constructor(what: string, id: string, version: number) {
    super(`${what} ${id} could not be written: version ${version} is not there for this viewer`);
    this.name = 'StaleWrite';
  }
}
