/** What Windows-1252 prints for the bytes 0x80 to 0x9f; five of them print nothing. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes Windows-1252 itself: Node 20's own decoder gives Latin-1 for it and loses dashes, quotation marks and the euro. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (sign) => upperControls[sign.charCodeAt(0) - 0x80] ?? sign);
}
