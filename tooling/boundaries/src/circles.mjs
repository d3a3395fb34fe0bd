import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMPORT = /^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s+['"]([^'"]+)['"]/gm;

/**
 * Files that need each other when they run: one refusal for each circle. Types may point both ways, since
 * they are gone before anything runs.
 */
export function circles(root, modules) {
  const needs = new Map(modules.map((module) => [module.source, neededAtRunTime(root, module)]));
  const state = new Map();
  const path = [];
  const found = [];
  const visit = (file) => {
    state.set(file, 'open');
    path.push(file);
    for (const next of needs.get(file) ?? []) {
      if (state.get(next) === 'open') found.push(path.slice(path.indexOf(next)));
      else if (!state.has(next)) visit(next);
    }
    path.pop();
    state.set(file, 'closed');
  };
  for (const file of needs.keys()) if (!state.has(file)) visit(file);
  return found.map((circle) => ({
    rule: 'no circles',
    from: circle[0],
    to: [...circle.slice(1), circle[0]].join(' -> '),
    comment: 'Files that need each other to run are one idea.',
  }));
}

function neededAtRunTime(root, { source, dependencies }) {
  const erased = new Set();
  const needed = new Set();
  for (const [, type, names, from] of readFileSync(join(root, source), 'utf8').matchAll(IMPORT)) {
    (type || isTypesOnly(names) ? erased : needed).add(from);
  }
  return dependencies
    .filter(({ module }) => needed.has(module) || !erased.has(module))
    .map(({ resolved }) => resolved);
}

const isTypesOnly = (names) =>
  /^\{[^}]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .every((name) => name.trim() === '' || name.trim().startsWith('type '));
