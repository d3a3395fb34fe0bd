// npm run new -- module <name>
// npm run new -- command <module> <verb-noun> [permission]
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyPlan } from './apply-plan.mjs';
import { rootAskedFor } from './env.mjs';
import { planCommand } from './plan-command.mjs';
import { planModule } from './plan-module.mjs';
import { Refusal } from './refusal.mjs';
import { workspaceAt } from './workspace.mjs';

const HOW = 'npm run new -- module <name>, or npm run new -- command <module> <verb-noun> [permission]';
const root = resolve(rootAskedFor ?? fileURLToPath(new URL('../../..', import.meta.url)));

try {
  const workspace = workspaceAt(root);
  const [kind, ...names] = process.argv.slice(2);
  const plan = planFor(workspace, kind, names);
  const { written, changed } = applyPlan(workspace, plan);
  const biome = join(root, 'node_modules', '.bin', 'biome');
  spawnSync(biome, ['check', '--write', '--vcs-enabled=false', ...written, ...changed], {
    cwd: root,
    stdio: 'ignore',
  });
  console.log(
    ['Written:', ...written, '', 'Changed:', ...changed, '', 'Left to do:', ...plan.left].join('\n  '),
  );
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function planFor(workspace, kind, names) {
  if (kind === 'module' && names.length === 1) return planModule(workspace, names[0]);
  if (kind === 'command' && (names.length === 2 || names.length === 3))
    return planCommand(workspace, ...names);
  throw new Refusal(HOW);
}
