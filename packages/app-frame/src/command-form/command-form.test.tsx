import { TextField } from '@concordat/ui';
import { button, find, mount, press, type } from '@concordat/ui/mount';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { CommandForm } from './command-form.tsx';

const command = { errors: [], conflict: null, isBusy: false, refuse: () => undefined };
const box = () => find<HTMLInputElement>('input[name="reason"]');

/** A form whose answer the test gives, when it likes. */
async function waitingForm() {
  let answer: (done: object | null) => void = () => undefined;
  const send = () => new Promise<object | null>((resolve) => (answer = resolve));
  await mount(
    <CommandForm isPlain summary="" button="Withdraw it" command={command} send={send}>
      <TextField name="reason" label="Why" />
    </CommandForm>,
  );
  await type(box(), 'Not needed');
  await press(button('Withdraw it'));
  return { answered: (done: object | null) => act(async () => answer(done)) };
}

describe('a form of one command', () => {
  it('is empty again once it was done', async () => {
    const { answered } = await waitingForm();
    await answered({});
    expect(box().value).toBe('');
  });

  it('keeps what was typed when it was not', async () => {
    const { answered } = await waitingForm();
    await answered(null);
    expect(box().value).toBe('Not needed');
  });

  it('keeps what was typed while the answer was on its way', async () => {
    const { answered } = await waitingForm();
    await type(box(), 'The next one');
    await answered({});
    expect(box().value).toBe('The next one');
  });
});
