import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { abstainKeys, notAnalysedKeys, opinionKeys, wrongIfKeys } from '../../lib/engine/keys.ts';

const room = join(import.meta.dirname, '../../lib/engine');
const sources = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'keys.ts')
  .map((file) => readFileSync(join(room, file), 'utf8'));
const used = new Set(
  sources.flatMap((text) => text.match(/(?<=')(?:abstain|wrongIf|opinion)\.[A-Za-z.]+(?=')/g) ?? []),
);
const listed: readonly string[] = [...abstainKeys, ...wrongIfKeys, ...opinionKeys];

describe('keys of sentences', () => {
  it('are listed when the engine uses them', () => {
    expect(used.size).toBeGreaterThan(20);
    expect([...used].filter((key) => !listed.includes(key))).toEqual([]);
  });
  it('are listed once, sorted', () => {
    for (const keys of [abstainKeys, wrongIfKeys, opinionKeys, notAnalysedKeys]) {
      expect([...keys]).toEqual([...new Set(keys)].sort());
    }
  });
});
