import { Lexer, Source, TokenKind } from 'graphql';

/** Counts lexical tokens to the end, or to the first character that belongs to none; reads each character once. */
export function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    // The parser will say what is wrong; what was counted stands.
  }
  return tokens;
}
