import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib';

/** Where a part of the document begins; its pages are labelled "7.1-1", "7.1-2" and on. */
export type PartPlace = { readonly label: string; readonly page: number };

/**
 * Gives each page the label that readers jump by (ISO 32000-1, 12.4.2). Typst writes labels of plain numbers only: a
 * digit in a prefix would be taken for the number itself.
 */
export async function labelPages(pdf: Uint8Array, parts: readonly PartPlace[]): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  const ranges = parts.flatMap(({ label, page }) => {
    const range = PDFDict.withContext(context);
    range.set(PDFName.of('S'), PDFName.of('D'));
    range.set(PDFName.of('P'), PDFString.of(`${label.replaceAll(/[()\\]/g, '')}-`));
    return [PDFNumber.of(page - 1), range];
  });
  document.catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: context.obj(ranges) }));
  return await document.save({ useObjectStreams: false });
}
