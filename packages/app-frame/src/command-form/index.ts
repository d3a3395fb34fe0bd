export { CommandForm } from './command-form.tsx';
export { onFields } from './on-fields.ts';
