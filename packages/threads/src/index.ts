export { runInThread, type ThreadEnd, type ThreadLimits } from './run-in-thread.ts';
