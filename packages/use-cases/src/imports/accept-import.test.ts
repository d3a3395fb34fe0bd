import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papersFolder } from '../../test/env.ts';
import { accept, establishBoard, record } from '../../test/import-pack.ts';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { smallPack } from '../../test/small-pack.ts';

const statements: string[] = [];
let office: TestOffice;
beforeAll(async () => {
  office = await testOffice({ onStatement: (sql) => statements.push(sql) });
  await establishBoard(office);
});
afterAll(() => office.close());

describe('a pack that is accepted', () => {
  it('dbg', async () => {
    const recorded = accepted(await record(office, smallPack()));
    const { rows } = await office.ownerPool.query('select draft, (select json_agg(f) from import_finding f) findings from pack_import');
    console.log(JSON.stringify(rows[0], null, 1));
    statements.length = 0;
    const answer = await accept(office, recorded.importId);
    console.log(answer, statements.length);
    for (const t of ['meeting','agenda_item','attendance','paper','paper_section','paper_paragraph','recommendation','paper_table','minutes','minutes_item','minutes_paragraph','resolution','action'])
      console.log(t, JSON.stringify((await office.ownerPool.query(`select * from ${t}`)).rows, null, 0).slice(0,1500));
    console.log(await office.trailOf(office.policingBody));
  });
});

const realPack = papersFolder ? it : it.skip;
realPack('dbg real', async () => {
  const bytes = await readFile(`${papersFolder}/2016-12-16-board-pack.txt`);
  const r = await record(office, bytes, 'real.txt');
  console.log(JSON.stringify(r).slice(0, 400));
  const { rows } = await office.ownerPool.query(`select severity, kind, line, message from import_finding where import_id = $1`, [accepted(r).importId]);
  console.log(rows.map((x) => `${x.severity} ${x.kind} ${x.line} ${x.message}`).join('\n'));
  statements.length = 0;
  const t = Date.now();
  const a = await accept(office, accepted(r).importId, { replaceExisting: true });
  console.log(JSON.stringify(a).slice(0, 500), statements.length, Date.now() - t);
});
