import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles } from './imports.ts';
import { type Room, rooms } from './rooms.ts';

const files = sourceFiles(['lib', 'components', 'entrypoints']);

const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`);
const roomOf = (file: string): Room | undefined => rooms.find(({ folder }) => within(file, folder));

/** Why an import is against the table, or undefined when it is allowed. */
function fault(room: Room, { target, relative, typeOnly }: Import): string | undefined {
  if (!relative) {
    const allowed = room.packages.some((name) =>
      name.endsWith(':') ? target.startsWith(name) : within(target, name),
    );
    return allowed ? undefined : `the room ${room.folder} may not use the package ${target}`;
  }
  const open = [room.folder, ...room.code, ...(typeOnly ? room.types : [])];
  if (open.some((place) => within(target, place))) return undefined;
  return room.types.some((place) => within(target, place))
    ? `the room ${room.folder} may import only types from ${target}: write "import type"`
    : `the room ${room.folder} may not import ${target}: pass it in, or move the code to the room it belongs to`;
}

describe('the table of rooms', () => {
  it('meets files in every room', () => {
    const empty = rooms.filter(({ folder }) => !files.some((file) => within(file, folder)));
    expect(empty.map(({ folder }) => folder)).toEqual([]);
  });

  it('has a room for every file', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it('is kept by every import', () => {
    const faults = files.flatMap((file) => {
      const room = roomOf(file);
      return room
        ? importsOf(file)
            .flatMap((one) => fault(room, one) ?? [])
            .map((text) => `${file}: ${text}`)
        : [];
    });
    expect(faults).toEqual([]);
  });

  it('catches a seeded fault of each kind', () => {
    const engine = rooms[0] as Room;
    const at = { file: 'lib/engine/x.ts', typeOnly: false };
    expect(fault(engine, { ...at, target: 'zod', relative: false })).toMatch(/package zod/);
    expect(fault(engine, { ...at, target: 'lib/page/read/x.ts', relative: true })).toMatch(/may not import/);
    const page = roomOf('lib/page/x.ts') as Room;
    expect(fault(page, { ...at, target: 'lib/browser/messages.ts', relative: true })).toMatch(/import type/);
    expect(
      fault(page, { ...at, target: 'lib/browser/messages.ts', relative: true, typeOnly: true }),
    ).toBeUndefined();
  });
});
