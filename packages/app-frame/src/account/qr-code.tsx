import { useMemo } from 'react';
import { encode } from 'uqr';

/** The text as a square that a phone's camera reads, drawn as one path. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, dark } = useMemo(() => drawn(text), [text]);
  return (
    <svg className="cc-account__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={dark} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** With the four light modules around it that the standard asks for (ISO/IEC 18004). */
function drawn(text: string): { size: number; dark: string } {
  const { data, size } = encode(text, { border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, dark: squares.join('') };
}
