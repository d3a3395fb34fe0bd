// npm start: install and build when something changed, then open the office: migrate, seed, serve.
import './src/refuse-old-node.mjs';
import { progressOn } from './src/progress.mjs';
import { runBuilt } from './src/run-built.mjs';

await runBuilt('gateway', process.argv.slice(2), progressOn(process.stdout));
