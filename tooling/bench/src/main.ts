import { rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { type Database, openDatabase } from '@concordat/database';
import { instant, londonDateOf } from '@concordat/domain/kernel';
import { testFolder } from '@concordat/testing';
import { type Comparison, compareReads } from './compare-reads.ts';
import { papersFolder } from './env.ts';
import { table } from './figures/table.ts';
import { apps, firstScreenLimit, heaviestFirstScreen } from './first-screen.ts';
import { appsBuiltOfOldOperations } from './load/trusted-hashes.ts';
import { measureAlone } from './measure-alone.ts';
import { measureImport } from './measure-import.ts';
import { measureJourneys } from './measure-journeys.ts';
import { measurePack } from './measure-pack.ts';
import { measurePlan } from './measure-plan.ts';
import { measuredPolicies } from './measure-policies.ts';
import { measureRecovery, measureReopening } from './measure-recovery.ts';
import { measureSessions } from './measure-sessions.ts';
import { measureSignIn } from './measure-sign-in.ts';
import { benchDatabase } from './offices/bench-databases.ts';
import { large, small } from './offices/data-set.ts';
import { operations } from './operations/operations.ts';
import { type Options, readOptions } from './options.ts';
import { printedFlatness, printedReads, wrongStatementCounts } from './print-reads.ts';
import { withoutPostgraphile } from './servers/postgraphile-server.ts';
import { measureStarts } from './start/measure-starts.ts';

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
const print = (text: string) => void process.stdout.write(`${text}\n\n`);
const kB = (bytes: number) => (bytes / 1_000).toFixed(1);
const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);

const measured: Record<Options['parts'][number], (options: Options) => Promise<void>> = {
  reads: measureReads,
  sessions: async ({ folder }) => {
    const measured = await onDatabases(folder, (server) => measureSessions(server, say));
    const told = table(
      [`${measured.sessions} people at work`, 'how many', 'milliseconds', 'target'],
      [
        ['reads, 95 of a hundred within', String(measured.reads), measured.readsWithin.toFixed(0), '200'],
        ['writes, 95 of a hundred within', String(measured.writes), measured.writesWithin.toFixed(0), '400'],
        ['delay of the event loop, 99 of a hundred', '', measured.loopDelay.toFixed(0), '100'],
        ['a query past all limits refused within', '20', measured.refusedWithin.toFixed(0), '50'],
      ],
    );
    print(`## People at work at once, data set S\n\n${told}`);
  },
  alone: async ({ folder }) => {
    const { packFirst, packAgain, palette } = await onDatabases(folder, (server) =>
      measureAlone(server, say),
    );
    const told = table(
      ['One person, nobody else there', 'milliseconds', 'target'],
      [
        ['the first board pack after the office opened', packFirst.toFixed(0), ''],
        ['the same again, middle of 20', packAgain.toFixed(0), '10'],
        ['the palette while words are typed, slowest of 10', palette.toFixed(0), '100'],
      ],
    );
    print(`## One person alone, data set S\n\n${told}`);
  },
  signIn: async ({ folder }) => {
    const { samples, known, unknown } = await onDatabases(folder, (server) => measureSignIn(server, say));
    const apart = Math.abs(known - unknown);
    const told = table(
      [`A wrong password, middle of ${samples}`, 'milliseconds', 'target'],
      [
        ['for an account that is there', known.toFixed(1), ''],
        ['for one that is not', unknown.toFixed(1), ''],
        ['apart', apart.toFixed(1), Math.max(10, known / 20).toFixed(1)],
      ],
    );
    print(`## Refused sign-ins\n\n${told}`);
  },
  recovery: async ({ folder, sets }) => {
    const scratch = testFolder();
    const dataDir = folder ?? scratch;
    const today = londonDateOf(instant(new Date().toISOString()));
    try {
      const measured = await onDatabases(dataDir, (server) => measureRecovery(server, scratch, say));
      const dataSet = sets.includes('L') ? large(today) : small(today);
      const reopened = await measureReopening(dataDir, dataSet, say);
      const told = table(
        ['Recovery', 'seconds', 'target'],
        [
          [`${measured.rows} rows backed up, restored beside and verified`, measured.backup.toFixed(1), ''],
          ["the same restored in the office's place", measured.restore.toFixed(1), '600.0'],
          [`an office of ${reopened.megabytes} MB opened again`, reopened.seconds.toFixed(1), '5.0'],
        ],
      );
      print(`## Recovery\n\n${told}`);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
  journeys: async () => {
    const rows = (await measureJourneys()).map(({ name, steps, seconds, target, stepsWithin }) => [
      name,
      String(steps),
      seconds.toFixed(1),
      target === null ? '' : String(target),
      stepsWithin.toFixed(0),
      '1000',
    ]);
    const heads = ['Journey', 'steps', 'seconds', 'target', '95 of a hundred steps within, ms', 'target'];
    print(`## Journeys at the speed of a machine\n\n${table(heads, rows)}`);
  },
  screens: async () => {
    print(`## JavaScript of the first screen, at most ${kB(firstScreenLimit)} kB\n\n${printedScreens()}`);
  },
  starts: async () => {
    const { first, later } = await measureStarts();
    const told = table(
      ['Start', 'seconds', 'target'],
      [
        ['on an empty folder', first.toFixed(1), ''],
        ['on the same folder again', later.toFixed(1), '3.0'],
      ],
    );
    print(`## Starts, as npm start starts it\n\n${told}`);
  },
  import: async () => {
    print(`## Reading real papers\n\n${await printedImport()}`);
  },
  policies: async () => {
    print(`## Row-level security, reads a second and share of none\n\n${measuredPolicies()}`);
  },
  plan: async () => {
    const { lines, drivers, years, recomputed, uncertain, runs } = measurePlan();
    const told = table(
      ['Medium-term plan', 'milliseconds of processor time', 'target'],
      [
        ['worked out after a slider moves, middle of 200', recomputed.toFixed(2), '16.00'],
        [`${runs.toLocaleString('en-GB')} uncertain runs`, uncertain.toFixed(0), '2000'],
      ],
    );
    print(`## A plan of ${years} years, ${lines} lines and ${drivers} drivers\n\n${told}`);
  },
  pack: async () => {
    const { pages, seconds } = await measurePack();
    const told = table(
      ['Pack', 'seconds', 'target'],
      [[`${pages} pages as one PDF`, seconds.toFixed(1), '30.0']],
    );
    print(`## A printed pack\n\n${told}`);
  },
};

const options = readOptions(process.argv.slice(2));
const processor = cpus();
print(
  `# Bench of ${new Date().toISOString().slice(0, 10)}: ${processor.length} × ${processor[0]?.model.trim()}, ${megabytes(totalmem())} MB, Node ${process.version}`,
);
for (const part of options.parts) await measured[part](options);

/** Opens the databases of the bench, kept in the folder or thrown away after use. */
async function onDatabases<T>(folder: string | null, use: (server: Database) => Promise<T>): Promise<T> {
  const dataDir = folder ?? testFolder();
  const server = await openDatabase({ dataDir, log: say });
  try {
    return await use(server);
  } finally {
    await server.close();
    if (folder === null) rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measureReads({ sets, only, rounds, scale, folder, withPeer }: Options): Promise<void> {
  await onDatabases(folder, async (server) => {
    const today = londonDateOf(instant(new Date().toISOString()));
    const chosen = [small(today), large(today)].filter(({ name }) => sets.includes(name));
    const databases = [];
    for (const dataSet of chosen) databases.push(await benchDatabase(server, dataSet, say));
    for (const app of appsBuiltOfOldOperations()) {
      say(`The ${app} app was built before its operations changed. Build it to measure what it asks now.`);
    }
    print(`## Data sets\n\n${printedSets(databases)}`);
    const whyNoPeer = withPeer ? withoutPostgraphile() : 'it was left out';
    const { comparisons, faults } = await compareReads(databases, {
      operations: operations.filter(
        ({ name }) => only.length === 0 || only.some((word) => name.includes(word)),
      ),
      rounds,
      scale,
      withPeer: whyNoPeer === null,
      say,
    });
    print(`## Reads, ${rounds} rounds\n\n${printedReads(comparisons, whyNoPeer)}`);
    print(`## From one body to forty-three\n\n${printedFlatness(comparisons)}`);
    print(`Memory of the gateway under load: ${megabytes(most(comparisons))} MB, at most 350.`);
    const wrong = [...faults, ...wrongStatementCounts(comparisons)];
    for (const sentence of wrong) print(sentence);
    if (wrong.length > 0) process.exitCode = 1;
  });
}

function most(comparisons: readonly Comparison[]): number {
  return Math.max(...comparisons.flatMap(({ ours }) => ours.map((round) => round.memoryBytes)));
}

function printedSets(databases: readonly Awaited<ReturnType<typeof benchDatabase>>[]): string {
  const shown = ['body', 'meeting', 'paper', 'paper_paragraph', 'minutes_paragraph', 'action'];
  const rows = databases.map(({ dataSet, rows: counts, bytes }) => [
    `${dataSet.name}, ${dataSet.years} years`,
    ...shown.map((name) => String(counts[name])),
    String(Object.values(counts).reduce((sum, count) => sum + count, 0)),
    String(megabytes(bytes)),
  ]);
  return table(['Set', ...shown.map((name) => name.replace('_', ' ')), 'all rows', 'MB'], rows);
}

function printedScreens(): string {
  const rows = apps.map((app) => {
    const screen = heaviestFirstScreen(app);
    if (screen === null) return [app, 'n/a: not built', '', '', '', ''];
    const { page, scripts, plain, gzip, brotli } = screen;
    return [app, page, String(scripts), kB(plain), kB(gzip), kB(brotli)];
  });
  return table(['App', 'heaviest page', 'scripts', 'kB', 'gzip', 'brotli'], rows);
}

async function printedImport(): Promise<string> {
  if (papersFolder === undefined) return 'n/a: CONCORDAT_PAPERS names no folder.';
  const read = await measureImport(papersFolder);
  const rows = read.map(({ file, bytes, papers, seconds }) => [
    file,
    kB(bytes),
    String(papers),
    seconds.toFixed(2),
    '2.00',
  ]);
  return table(['Pack', 'kB', 'documents', 'seconds', 'target'], rows);
}
