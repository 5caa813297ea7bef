import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Analysis as Schema } from '../../lib/dataset/analysis-schema.ts';
import type { Analysis } from '../../lib/engine/types.ts';

type Parsed = z.infer<typeof Schema>;

test('the schema gives the type of the engine and takes nothing else', () => {
  expectTypeOf<Parsed>().toEqualTypeOf<Analysis>();
  expectTypeOf<Parsed>().toExtend<Analysis>();
  expectTypeOf<Analysis>().toExtend<Parsed>();
});
