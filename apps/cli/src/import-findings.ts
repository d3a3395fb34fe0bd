import { blockingQuestions, type ImportFinding, type PackImport } from '@concordat/domain/imports';

/** The findings of an import for the terminal, numbered as `import answer` takes them; those that must be answered first are marked. */
export function importFindings(packImport: PackImport): string {
  const blocking = blockingQuestions(packImport);
  const rows = packImport.findings.map((finding) => written(finding, blocking.includes(finding)));
  const open =
    blocking.length === 0
      ? 'Nothing has to be answered before it is accepted.'
      : `${blocking.length === 1 ? 'One has' : `${blocking.length} have`} to be answered before it is accepted (marked *).`;
  return [...rows, open].join('\n');
}

function written({ position, severity, line, message, answer }: ImportFinding, isBlocking: boolean): string {
  const where = line === null ? '' : `, line ${line}`;
  const said = answer === null ? '' : `\n      Answered: ${answer}`;
  return `${isBlocking ? '*' : ' '} ${String(position + 1).padStart(3)}  ${severity}${where}: ${message}${said}`;
}
