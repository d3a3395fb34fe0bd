const TEXT_OR_COMMENT =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** A source text with comments and quoted text blanked, so that only code is looked at; lines stay where they were. */
export function withoutTextAndComments(source) {
  return source.replace(TEXT_OR_COMMENT, (found) => found.replace(/[^\n]/g, ' '));
}
