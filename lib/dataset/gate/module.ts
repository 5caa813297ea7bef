/** Text of the module that carries the gate. */
import type { GateData } from './runtime.ts';

/** JavaScript that exports `gate`; `runtime` is the address of `runtime.ts`. */
export function gateModule(data: GateData, runtime: string): string {
  return [
    `import { makeGate } from ${JSON.stringify(runtime)};`,
    `export const gate = makeGate(${JSON.stringify(data)});`,
  ].join('\n');
}
