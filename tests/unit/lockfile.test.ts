import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages: Readonly<Record<string, LockedPackage>> = lock.packages;
const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));

test('no package for another platform is missing, else `npm ci` fails', () => {
  expect(names.size).toBeGreaterThan(100);
  const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test('the lock file names no download address', () => {
  expect(Object.values(packages).filter((one) => one.resolved)).toEqual([]);
});
