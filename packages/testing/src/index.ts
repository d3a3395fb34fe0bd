export { type FixedClock, fixedClock } from './fixed-clock.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
export { testFolder } from './test-folder.ts';
export { startTestServer, type TestServer } from './test-server.ts';
export { type ViewerParts, viewerOf } from './viewer-of.ts';
export { type TransactionWatch, watchTransactions } from './watch-transactions.ts';
