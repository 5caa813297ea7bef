/**
 * `npm run dataset -- COMMAND`
 *   lint                        every fault with file, line and field
 *   stats                       counts by kind and language
 *   report                      writes assets/dataset/REPORT.md
 *   schema                      writes the JSON Schemas
 *   changelog                   lists what changed since the last version
 *   new KIND ID [TEXT…]         scaffolds a phrase, name, outlet or reference and shows what it would mark
 */
import { changelog } from './dataset/changelog.ts';
import { lint } from './dataset/lint.ts';
import { scaffold } from './dataset/new.ts';
import { report } from './dataset/report.ts';
import { writeSchemas } from './dataset/schemas.ts';
import { stats } from './dataset/stats.ts';

/** Each gives true when all is well. */
const commands: Readonly<Record<string, (args: readonly string[]) => boolean>> = {
  lint,
  stats,
  report,
  schema: writeSchemas,
  changelog,
  new: scaffold,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) console.error(`usage: npm run dataset -- ${Object.keys(commands).join('|')}`);
process.exitCode = command ? (command(args) ? 0 : 1) : 2;
