/** Another Concordat holds the data folder; the command line ends with `exitCode` 3. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
  readonly exitCode = 3;
  readonly pid: number;

  constructor(dataDir: string, pid: number) {
    super(
      `Concordat is already running on the folder ${dataDir} (process ${pid}). Stop it first, or choose another folder with CONCORDAT_DATA_DIR.`,
    );
    this.pid = pid;
  }
}
