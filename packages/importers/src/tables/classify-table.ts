import type { DraftTable, TableKind } from '@concordat/domain/imports';

/** Tells the finance tables apart by what their headings and rows speak of; anything unsure is "other". */
export function classifyTable(table: Omit<DraftTable, 'kind'>, wording: string): TableKind {
  if (table.unit === 'text' || table.unit === 'percent') return 'other';
  const heads = `${wording} ${table.columns.join(' ')}`;
  const labels = table.rows.map((row) => row.label).join(' | ');
  const referenced = table.rows.filter((row) => row.reference !== null).length;
  const hasBudget = /\bbudget|OFYB|YTDB\b/i.test(heads);
  const hasSpend = /\b(?:actual|spen[dt]|outturn|committed|commitments)\b/i.test(heads);
  if (referenced >= 2 || (referenced >= 1 && table.rows.length <= 4)) {
    if (/\bRCCO\b|revenue contributions? to capital/i.test(heads)) return 'rcco';
    return /\b(?:budget|programme)\b/i.test(heads) && hasSpend && table.columns.length >= 3
      ? 'capitalSchemes'
      : 'other';
  }
  if (/\b(?:budget gap|funding gap|cumulative gap|gap|shortfall)\b/i.test(labels) && namesYears(heads) >= 2)
    return 'mtfpGap';
  const sources = countMatches(
    labels,
    /\b(?:grants?|reserves?|receipts?|borrowing|RCCO|revenue contributions?|section 106)\b/gi,
  );
  if (/\bfinanc(?:ing|ed)\b/i.test(`${labels} ${table.caption ?? ''}`) && sources >= 3)
    return 'capitalFinancing';
  if (
    /\bcapital\b/i.test(`${heads} ${labels}`) &&
    /\b(?:programme|payments|capital budget)\b/i.test(`${heads} ${labels}`)
  ) {
    return 'capitalSummary';
  }
  if (hasBudget && hasSpend && /\b(?:variance|forecast|outturn|over|under)/i.test(heads))
    return 'revenueMonitoring';
  return 'other';
}

function namesYears(text: string): number {
  return new Set(text.match(/\b20\d{2}\s?[/-]\s?\d{2}\b/g) ?? []).size;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
