// npm run -s concordat -- <command>: results on stdout, everything else on stderr.
import './src/refuse-old-node.mjs';
import { progressOn } from './src/progress.mjs';
import { runBuilt } from './src/run-built.mjs';

await runBuilt('cli', process.argv.slice(2), progressOn(process.stderr));
