import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { labelPages, type PartPlace } from './label-pages.ts';

export type SetPagesRequest = {
  readonly template: string;
  /** Reaches the template as the JSON text `sys.inputs.sheets`. */
  readonly sheets: unknown;
};

export type SetPages = { readonly pdf: Uint8Array; readonly pages: number };

/** Sets a template's pages as a tagged PDF with bookmarks, each page labelled by the part it belongs to. */
export async function setPages({ template, sheets }: SetPagesRequest): Promise<SetPages> {
  const compiler = NodeCompiler.create();
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: { sheets: JSON.stringify(sheets) },
  });
  const document = compiled.result;
  if (document === null) {
    const problems = compiled.takeError()?.shortDiagnostics ?? [];
    throw new Error(`The template does not compile: ${JSON.stringify(problems)}`);
  }
  const found = compiler.query(document, { selector: '<part>' }) as { readonly value: PartPlace }[];
  const places = found.map(({ value }) => value);
  return { pdf: await labelPages(compiler.pdf(document), places), pages: document.numOfPages };
}
