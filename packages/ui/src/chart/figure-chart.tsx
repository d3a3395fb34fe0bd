import type { PlotOptions } from '@observablehq/plot';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { DataTable } from '../data-table/data-table.tsx';
import { chartCsv } from './chart-csv.ts';

export type Plot = typeof import('@observablehq/plot');

export type FigureChartProps = {
  /** Says the message in ten words or fewer: "The gap grows to £6.4 million by 2020/21". */
  readonly title: string;
  /** Measure, unit, source and period. */
  readonly caption: ReactNode;
  /** What is drawn; called again when the width or `drawn` changes. */
  readonly draw: (plot: Plot, width: number) => PlotOptions;
  /** Changes whenever the drawing must: the figures themselves. */
  readonly drawn: unknown;
  readonly head: readonly string[];
  /** The figures drawn, as read in the table and the file; the first cell names the row. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly fileName: string;
};

/** A chart that says its message, with its figures as a table and as CSV under it. The drawing is fetched when shown. */
export function FigureChart({ title, caption, draw, drawn, head, rows, fileName }: FigureChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const latest = useRef(draw);
  latest.current = draw;

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let isGone = false;
    let width = 0;
    const redraw = (plot: Plot) => {
      const now = Math.min(element.clientWidth || 640, 760);
      if (isGone || now === width) return;
      width = now;
      const options = latest.current(plot, width);
      const drawing = plot.plot({ width, style: { fontSize: '14px', fontFamily: 'inherit' }, ...options });
      // The office's content policy allows no style element; what it would say stands in our own stylesheet.
      for (const style of drawing.querySelectorAll('style')) style.remove();
      // The drawing is one image with a name; its parts have none.
      for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
      element.replaceChildren(drawing);
    };
    let watching: ResizeObserver | undefined;
    import('@observablehq/plot').then(
      (plot) => {
        redraw(plot);
        watching = new ResizeObserver(() => redraw(plot));
        watching.observe(element);
      },
      () => setHasFailed(true),
    );
    return () => {
      isGone = true;
      watching?.disconnect();
    };
  }, [drawn]);

  const download = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${chartCsv(head, rows)}`)}`;
  return (
    <figure className="cc-chart">
      <p className="govuk-heading-s cc-chart__title">{title}</p>
      {hasFailed ? (
        <p className="govuk-body">The chart could not be drawn. Its figures are below.</p>
      ) : (
        <div ref={place} className="cc-chart__drawing" role="img" aria-label={`Chart: ${title}`} />
      )}
      <figcaption className="cc-chart__caption">{caption}</figcaption>
      <details className="govuk-details cc-chart__figures">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Figures of this chart</span>
        </summary>
        <DataTable
          caption={title}
          isCaptionHidden
          onPhone="scroll"
          columns={head.map((name, at) => ({
            key: String(at),
            head: name,
            isNumeric: at > 0,
            cell: (row: readonly (string | number)[]) => shown(row[at] ?? 'n/a'),
          }))}
          rows={rows}
          rowKey={(row) => String(row[0])}
        />
      </details>
      <p className="cc-chart__file">
        <a className="govuk-link" href={download} download={`${fileName}.csv`}>
          Download these figures (CSV)
        </a>
      </p>
    </figure>
  );
}

function shown(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en-GB', { maximumFractionDigits: 2 }) : value;
}
