const DOUBLED = /^(admit|commit|confer|defer|drop|permit|plan|prefer|refer|stop|submit|transfer|transmit)$/;
const IRREGULAR = {
  begin: 'Begun',
  bring: 'Brought',
  buy: 'Bought',
  choose: 'Chosen',
  draw: 'Drawn',
  find: 'Found',
  give: 'Given',
  hold: 'Held',
  leave: 'Left',
  let: 'Let',
  lose: 'Lost',
  make: 'Made',
  pay: 'Paid',
  put: 'Put',
  sell: 'Sold',
  send: 'Sent',
  set: 'Set',
  take: 'Taken',
  undertake: 'Undertaken',
  withdraw: 'Withdrawn',
  write: 'Written',
};
const SMALL_WORDS = new Set(['back', 'from', 'in', 'into', 'of', 'on', 'out', 'over', 'to', 'up']);

export const pascal = (kebab) =>
  kebab.replace(/(^|-)([a-z])/g, (_all, _dash, letter) => letter.toUpperCase());
export const camel = (kebab) => kebab.replace(/-([a-z])/g, (_all, letter) => letter.toUpperCase());
export const spaced = (kebab) => kebab.replaceAll('-', ' ');

/** The past form of a verb, with a capital: extend -> Extended. */
export function past(verb) {
  if (Object.hasOwn(IRREGULAR, verb)) return IRREGULAR[verb];
  const stem = pascal(verb);
  if (DOUBLED.test(verb)) return `${stem}${stem.at(-1)}ed`;
  if (verb.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(verb) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

/** The words of a command: extend-term does extendTerm to a Term, after which TermExtended. */
export function wordsOf(command) {
  const [verb, ...rest] = command.split('-');
  const object = rest.join('-');
  const isObject = !SMALL_WORDS.has(rest[0]);
  return {
    verb,
    command,
    camel: camel(command),
    pascal: pascal(command),
    subject: isObject ? object : null,
    event: isObject ? `${pascal(object)}${past(verb)}` : `${past(verb)}${pascal(object)}`,
  };
}
