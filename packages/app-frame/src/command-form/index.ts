export { CommandForm } from './command-form.tsx';
