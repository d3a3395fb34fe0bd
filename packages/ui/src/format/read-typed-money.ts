/** Whole pence from what a person typed or pasted: spaces, commas and £ are ignored, `(267)` is `-267`; null when it is no amount. */
export function readTypedMoney(typed: string): number | null {
  const bare = typed.replace(/[\s,£\u00a0]/g, '').replace(/^[\u2212\u2013]/, '-');
  const parts = /^(\(|-)?(\d+)(?:\.(\d{1,2}))?(\))?$/.exec(bare);
  if (!parts || (parts[1] === '(') !== (parts[4] === ')')) return null;
  const pence = Number(parts[2]) * 100 + Number((parts[3] ?? '').padEnd(2, '0'));
  if (!Number.isSafeInteger(pence)) return null;
  return parts[1] === undefined || pence === 0 ? pence : -pence;
}
