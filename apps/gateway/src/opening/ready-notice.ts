import type { DemoPersona } from '../sign-in/demo-persona.ts';

/** The last thing a start prints: where everything is, and in a demo office who to be. */
export function readyNotice(address: string, personas: readonly DemoPersona[], seconds: number): string[] {
  const lines = [
    '',
    `Concordat is ready: ${address}`,
    `  Resource Group   ${address}/resource-group`,
    `  Administration   ${address}/admin`,
    `  API              ${address}/graphql/explore`,
  ];
  if (personas.length > 0) {
    const width = Math.max(...personas.map(({ name }) => name.length));
    lines.push('', 'This is a demo office. On the sign-in page choose to be:');
    for (const { name, body } of personas) lines.push(`  ${name.padEnd(width)}  ${body}`);
  }
  lines.push('', `Ready after ${seconds.toFixed(1)} s. Stop with Ctrl-C.`);
  return lines;
}
