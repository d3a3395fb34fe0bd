import { transactionSpans } from './transaction-spans.mjs';

/** Network, password hashing, rendering, other processes and files: each may take longer than others should wait. */
const SLOW =
  /\b(fetch|https?\.(?:get|request)|hashPassword|isPassword|checkNobodysPassword|argon2\w*|scrypt\w*|pbkdf2\w*|readPack|readCells\w*|readOnce|findFileFault|openFile|parseInWorker|runInThread|render\w*|print(?:BoardPack|Minutes|DecisionNotice|Sheets)|writeMinutesDocx|sendMail|setTimeout|pause|spawn|execFile|readFile|writeFile)\s*\(/g;

const isWritten = (path) =>
  /^(packages\/(database|use-cases|graphql|demo-office)|apps\/(gateway|cli))\/src\//.test(path) &&
  !/\.test\.ts$/.test(path);

/** Slow work that is written inside a transaction, where a connection and a body's turn would wait for it. */
export function slowWorkInTransactions(path, code) {
  if (!isWritten(path)) return [];
  const spans = transactionSpans(code);
  return [...code.matchAll(SLOW)]
    .filter(({ index }) => spans.some(([start, end]) => index >= start && index < end))
    .map(({ index }) => ({
      ban: 'slow work in a transaction',
      path,
      line: code.slice(0, index).split('\n').length,
      instead: 'do it in `prepare`, before the transaction, or from the outbox, after it',
    }));
}
