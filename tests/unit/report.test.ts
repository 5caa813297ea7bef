import { expect, test } from 'vitest';
import { addTotals, countReport, readReport } from '../tools/report.ts';

const report = (passed: number, failed: number, files: [status: string, ...tests: string[]][] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 2,
  testResults: files.map(([status, ...tests]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  })),
});

test('counts tests, and those left out', () => {
  const files: [string, ...string[]][] = [['failed', 'failed', 'passed']];
  expect(countReport(report(4, 1, files), false)).toEqual({ passed: 4, failed: 1, skipped: 3 });
});

test('a file that does not load is a failure though it holds no test', () => {
  const files: [string, ...string[]][] = [['failed'], ['passed', 'passed']];
  expect(countReport(report(1, 0, files), false).failed).toBe(1);
});

test('a run that failed outside every test, or left no report, is a failure', () => {
  expect(countReport(report(3, 0), false).failed).toBe(1);
  expect(readReport('no/such/report.json', true).failed).toBe(1);
});

test('totals add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addTotals([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
