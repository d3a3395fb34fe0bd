import './hits.css';
import { markedParts } from './marked-parts.ts';

/** A snippet with the words that were found marked in it. */
export function MarkedText({ snippet }: { snippet: string }) {
  return markedParts(snippet).map((part, index) =>
    part.isMarked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  );
}
