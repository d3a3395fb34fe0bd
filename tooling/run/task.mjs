// npm run generate | build | typecheck | dev: one of turbo’s tasks, with pnpm where turbo finds it.
import './src/refuse-old-node.mjs';
import { spawn } from 'node:child_process';
import { cleanEnvironment } from './src/env.mjs';
import { packageManager, root } from './src/workspace.mjs';

cleanEnvironment();
const child = spawn('npx', ['-y', packageManager(), 'exec', 'turbo', 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.on('SIGINT', () => {}); // the terminal tells turbo too; its end is waited for
child.on('close', (code) => process.exit(code ?? 1));
