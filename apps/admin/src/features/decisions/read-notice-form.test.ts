import { expect, it } from 'vitest';
import { readNoticeForm } from './read-notice-form.ts';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

it('reads pounds as whole pence, lines as objectives, and leaves out options without a title', () => {
  const read = readNoticeForm(
    formOf({
      title: ' Cells ',
      kind: 'estate',
      value: '621,662.50',
      objectives: 'Victims\n\n Transformation ',
      'option-0': 'Build',
      'option-0-chosen': 'yes',
      'option-1': ' ',
      legalAdviser: 'Chief Executive',
      legalAdvice: 'It is lawful.',
      conflicts: 'none',
      conflictsText: 'left over',
      marking: 'official',
    }),
  );
  expect(read).toMatchObject({
    marking: 'official',
    text: {
      title: 'Cells',
      value: 62_166_250,
      objectives: ['Victims', 'Transformation'],
      options: [{ title: 'Build', isChosen: true, reason: '' }],
      advice: [{ kind: 'legal', adviser: 'Chief Executive', text: 'It is lawful.' }],
      conflicts: { isNone: true, text: null },
      condition: null,
    },
  });
});

it('says that an amount is none', () => {
  expect(readNoticeForm(formOf({ value: 'a lot' }))).toMatchObject({ error: { field: 'value' } });
});

it('leaves conflicts open until somebody says there are none', () => {
  expect(readNoticeForm(formOf({}))).toMatchObject({ text: { conflicts: null } });
});
