import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { expect, test } from '../office/test.ts';

const row = (...cells: readonly string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });

const februaryPack = [
  heading('Business Co-ordination Board'),
  new Table({
    rows: [row('Date', 'Time', 'Venue'), row('23 February 2017', '10:00', 'Headquarters, Conference Room 4')],
  }),
  heading('AGENDA'),
  new Paragraph('1. Welcome and apologies'),
  new Paragraph('2. Fleet replacement Report from the Chief Finance Officer'),
  new Paragraph('To: Business Co-ordination Board'),
  new Paragraph('From: Chief Finance Officer'),
  new Paragraph('Date: 23 February 2017'),
  heading('FLEET REPLACEMENT'),
  heading('1. Purpose'),
  new Paragraph('1.1 This report asks the Board to replace vehicles in the coming year.'),
  heading('2. Recommendation'),
  new Paragraph('2.1 The Board is recommended to approve the replacement.'),
  heading('3. Cost'),
  new Paragraph('3.1 The cost is as follows.'),
  new Paragraph("Table 1 (all figures £'000)"),
  new Table({
    rows: [
      row('', 'Budget', 'Forecast'),
      row('Cars', '310', '305'),
      row('Vans', '190', '205'),
      row('Total', '500', '510'),
    ],
  }),
];

async function fileOf(name: string, bytes: Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'concordat-paper-')), name);
  await writeFile(file, bytes);
  return file;
}

test('a pack written in Word is read beside its paragraphs, accepted, and read with its table', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: februaryPack }] }));
  await signInAs('governance-officer');
  await page.goto('/admin/imports/new');
  await page
    .getByLabel('Board pack', { exact: true })
    .setInputFiles(await fileOf('2017-02-23-board-pack.docx', bytes));
  await page.getByRole('button', { name: 'Read the pack' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2017-02-23-board-pack.docx');
  await page.getByRole('link', { name: 'FLEET REPLACEMENT' }).click();
  await expect(page.locator('.cc-read-back')).toContainText('replace vehicles in the coming year');
  await expect(page.locator('.cc-read-back').getByRole('row', { name: /Total/ })).toContainText('510');
  await expect(page.locator('.cc-source')).toContainText('Paragraph 16');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Accept into the record' }).click();
  await expect(page.getByText('The pack is in the record')).toBeVisible();
  await page.getByRole('link', { name: 'Read it in the Resource Group app' }).click();
  await expect(page.locator('.cc-agenda__item')).toHaveCount(2);
});

test('a PDF that holds only pictures of its pages is refused with what to do', async ({ page, signInAs }) => {
  const scan = Buffer.from(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
  );
  await signInAs('governance-officer');
  await page.goto('/admin/imports/new');
  await page.getByLabel('Board pack', { exact: true }).setInputFiles(await fileOf('scan.pdf', scan));
  await page.getByRole('button', { name: 'Read the pack' }).click();
  await expect(page.getByRole('alert')).toContainText('have text recognised in it (OCR)');
});
