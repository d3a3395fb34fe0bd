const OPENING = { '(': ')', '{': '}', '[': ']' };

/**
 * The stretches of a source, comments and quoted text blanked, that run inside a transaction: what `inTransaction` is
 * given, and the body of every function whose first parameter is a `tx`. Positions count from 0.
 */
export function transactionSpans(code) {
  const given = [...code.matchAll(/\binTransaction\s*\(/g)].map(({ index, 0: call }) => {
    const start = index + call.length;
    return [start, endOf(code, start - 1)];
  });
  const bodies = [...code.matchAll(/\(\s*_?tx\b\s*[:,)]/g)].flatMap(({ index }) => {
    const after = endOf(code, index);
    const start = bodyStart(code, after, code.slice(index, after));
    return start === null ? [] : [[start, bodyEnd(code, start)]];
  });
  return [...given, ...bodies];
}

/** Where the body begins when this is a list of parameters; null when it is a call. */
function bodyStart(code, after, parameters) {
  const rest = code.slice(after);
  const arrow = /^\s*(?::[^;{}]*?)?=>\s*/.exec(rest);
  if (arrow !== null) return after + arrow[0].length;
  if (/^\s*\{/.test(rest)) return after + rest.indexOf('{');
  if (!/^\s*:/.test(rest) || !/\btx\s*:/.test(parameters)) return null;
  let depth = 0;
  for (let at = after; at < code.length; at += 1) {
    if (code[at] === '<') depth += 1;
    if (code[at] === '>') depth -= 1;
    if (code[at] === ';') return null;
    if (code[at] === '{' && depth === 0) return at;
  }
  return null;
}

/** A block ends with its brace, an expression where the next one or the end of what it stands in begins. */
function bodyEnd(code, start) {
  if (code[start] === '{') return endOf(code, start);
  for (let at = start; at < code.length; at += 1) {
    if (code[at] in OPENING) at = endOf(code, at) - 1;
    else if (/[,;)}\]]/.test(code[at])) return at;
  }
  return code.length;
}

/** Just after the bracket that closes the one at this place. */
function endOf(code, open) {
  const closing = [];
  for (let at = open; at < code.length; at += 1) {
    if (code[at] in OPENING) closing.push(OPENING[code[at]]);
    else if (code[at] === closing.at(-1)) closing.pop();
    if (closing.length === 0) return at + 1;
  }
  return code.length;
}
