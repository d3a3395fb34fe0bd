export { PutOnAgenda } from './put-on-agenda.tsx';
