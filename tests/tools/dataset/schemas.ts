/** `schema`: the JSON Schemas that editors and other programs read, generated from the zod schemas. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Analysis } from '../../../lib/dataset/analysis-schema.ts';
import { PackContent } from '../../../lib/dataset/pack-schema.ts';
import { DatasetInfo, type Family, families, PartialDate } from '../../../lib/dataset/schema.ts';

/** File → content of every generated schema. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const family of Object.keys(families) as Family[]) {
    const title = `Wirelight dataset: ${family}`;
    files.set(`assets/dataset/schema/${family}.json`, jsonSchema(z.array(families[family]), title));
  }
  files.set(
    'assets/dataset/schema/dataset.json',
    jsonSchema(DatasetInfo, 'Wirelight dataset: version and licence'),
  );
  files.set('assets/dataset/schema/pack.json', jsonSchema(PackContent, 'Wirelight user pack'));
  files.set('assets/schema/analysis.json', jsonSchema(Analysis, 'Wirelight Analysis, version 1', 'output'));
  return files;
}

/** Writes all of them. */
export function writeSchemas(): boolean {
  for (const [file, content] of schemaFiles()) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(file);
  }
  return true;
}

/** The files that are not what the schemas say. */
export function freshness(): string[] {
  return [...schemaFiles()]
    .filter(([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content)
    .map(([file]) => file);
}

function jsonSchema(schema: z.ZodType, title: string, io: 'input' | 'output' = 'input'): string {
  const made = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      // YAML reads a bare year as a number; the loader keeps it as text, and an editor is not to complain.
      if (zodSchema === PartialDate) {
        json.anyOf = [
          { type: 'string', pattern: String(json.pattern) },
          { type: 'integer', minimum: 1000, maximum: 9999 },
        ];
        delete json.type;
        delete json.pattern;
      }
    },
  });
  return `${JSON.stringify({ title, ...made }, null, 2)}\n`;
}
