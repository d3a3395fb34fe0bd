import { spawn } from 'node:child_process';
import { environmentWith } from './env.mjs';
import { root } from './workspace.mjs';

const onWindows = process.platform === 'win32';
const children = new Set();

/** A command that ended badly; `output` is everything it printed. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}.`);
    this.output = output;
  }
}

/** Runs a command to its end without a terminal; returns its exit code and all it printed. */
export function runCommand(command, args, { cwd = root, settings = {}, onLine = () => {} } = {}) {
  return new Promise((resolve, reject) => {
    const env = environmentWith({ FORCE_COLOR: '0', NO_COLOR: '1', ...settings });
    const child = spawn(command, args, {
      cwd,
      env,
      shell: onWindows, // npx is a .cmd file there
      detached: !onWindows, // a group of its own, so that what it started is stopped with it
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    let output = '';
    const take = (chunk) => {
      output += chunk;
      for (const line of chunk.split('\n')) if (line.trim()) onLine(line.trim());
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      children.delete(child);
      resolve({ code: code ?? signal, output });
    });
  });
}

/** As runCommand, but throws CommandFailed unless it ended with 0. */
export async function runOrThrow(command, args, options) {
  const { code, output } = await runCommand(command, args, options);
  if (code !== 0) throw new CommandFailed([command, ...args].join(' '), code, output);
  return output;
}

/** Ends what is running when this process is told to stop; the exit code says by which signal. */
export function stopChildrenOnSignal() {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  const handlers = Object.entries(codes).map(([signal, code]) => {
    const stop = () => {
      for (const child of children) stopGroup(child, signal);
      process.exit(code);
    };
    process.on(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => {
    for (const remove of handlers) remove();
  };
}

function stopGroup(child, signal) {
  try {
    if (onWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
