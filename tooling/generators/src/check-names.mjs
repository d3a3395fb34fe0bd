import { Refusal } from './refusal.mjs';

const NO_MEANING = new Set([
  'utils',
  'helpers',
  'common',
  'manager',
  'data',
  'info',
  'kernel',
  'generated',
  'index',
]);
const VAGUE = new Set(['do', 'handle', 'manage', 'perform', 'process', 'run']);

/** Throws unless this is how a module is called. */
export function checkModuleName(name) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name ?? '')) {
    throw new Refusal('A module is called by one of the office’s words in small letters, such as estates.');
  }
  if (NO_MEANING.has(name)) {
    throw new Refusal(`"${name}" does not say what is in the module; use the office’s word for it.`);
  }
}

/** Throws unless this is how a command is called. */
export function checkCommandName(name) {
  if (!/^[a-z]+(-[a-z]+)+$/.test(name ?? '')) {
    throw new Refusal('A command is called by what it does to what, such as extend-term.');
  }
  const [verb] = name.split('-');
  if (/(ed|ing)$/.test(verb) && !['need', 'feed', 'bring', 'proceed', 'exceed'].includes(verb)) {
    throw new Refusal(`A command is an order: begin with the bare verb, not "${verb}".`);
  }
  if (VAGUE.has(verb)) {
    throw new Refusal(`"${verb}" does not say what happens; use the word the office uses.`);
  }
}
