/**
 * `npm run dataset -- COMMAND`
 *   lint                        every fault with file, line and field
 *   stats                       counts by kind and language
 *   report                      writes assets/dataset/REPORT.md
 *   schema                      writes the JSON Schemas
 *   changelog                   writes what changed since the last version
 *   new KIND ID [TEXT…]         scaffolds a phrase, name, outlet, card or reference and shows what it would mark
 */
type Command = (args: readonly string[]) => boolean;

/** Each is loaded when called and gives true when all is well. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./dataset/lint.ts')).lint,
  stats: async () => (await import('./dataset/stats.ts')).stats,
  report: async () => (await import('./dataset/report.ts')).report,
  schema: async () => (await import('./dataset/schemas.ts')).writeSchemas,
  changelog: async () => (await import('./dataset/changelog.ts')).changelog,
  new: async () => (await import('./dataset/new.ts')).scaffold,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load) {
  const command = await load();
  process.exitCode = command(args) ? 0 : 1;
} else {
  console.error(`usage: npm run dataset -- ${Object.keys(commands).join('|')}

lint [FAMILY…]     every fault with file, line and field
stats              counts by kind and language
report             writes assets/dataset/REPORT.md
schema             writes the JSON Schemas that editors complete from
changelog          writes what changed since the last version
new KIND ID [TEXT] prints a phrase, name, outlet, card or reference to fill in`);
  process.exitCode = 2;
}
