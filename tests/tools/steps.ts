/** Runs the tools of a check or test run one after the other and tells how each went. */
import { spawn } from 'node:child_process';

export interface Step {
  readonly name: string;
  /** The program and its arguments; programs of the project's packages come first on the PATH. */
  readonly command: readonly string[];
}

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
}

export async function runStep(step: Step): Promise<StepResult> {
  console.log(`\n== ${step.name}`);
  const begin = performance.now();
  const ok = await succeeds(step.command);
  const seconds = (performance.now() - begin) / 1000;
  console.log(`== ${step.name}: ${ok ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return { name: step.name, ok, seconds };
}

function succeeds([program = '', ...args]: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(String(error));
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}
