/** Who stands behind an outlet is said with a source and a date, and its hosts can be matched. */
import type { Fault } from '../problem.ts';
import type { Dataset, Outlet } from '../schema.ts';
import { hostFault } from './hosts.ts';

const controlFields = ['funding', 'governance', 'editorial'] as const;

export function checkOutlets({ outlets }: Dataset): Fault[] {
  return [...outlets.flatMap(checkControl), ...outlets.flatMap(checkHosts), ...sharedHosts(outlets)];
}

function checkControl({ id, type, control }: Outlet): Fault[] {
  const fault = (path: readonly string[], message: string): Fault => ({
    family: 'outlets',
    id,
    path,
    rule: 'control',
    message,
  });
  if (type === 'generic')
    return control ? [fault(['control'], 'a generic name has no control of its own')] : [];
  if (!control) return [fault([], 'control (funding, governance, editorial) is missing')];
  return controlFields
    .filter((field) => control[field].refs.length === 0 && control[field].class !== 'unknown')
    .map((field) => fault(['control', field, 'refs'], 'names no source; without one its class is "unknown"'));
}

function checkHosts({ id, domains }: Outlet): Fault[] {
  return domains.flatMap(({ host }, index): Fault[] => {
    const message = hostFault(host);
    return message
      ? [{ family: 'outlets', id, path: ['domains', index, 'host'], rule: 'host', message }]
      : [];
  });
}

/** One place on the web belongs to one outlet. */
function sharedHosts(outlets: readonly Outlet[]): Fault[] {
  const owner = new Map<string, string>();
  return outlets.flatMap(({ id, domains }) =>
    domains.flatMap(({ host, path = '' }, index): Fault[] => {
      const place = host + path;
      const other = owner.get(place);
      owner.set(place, other ?? id);
      if (other === undefined) return [];
      const message = `"${place}" belongs to ${other} already`;
      return [{ family: 'outlets', id, path: ['domains', index, 'host'], rule: 'host', message }];
    }),
  );
}
