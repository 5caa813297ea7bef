/** Which outlet an address belongs to. */
import type { LexDomain } from '../lexicon.ts';

/** The domains of a lexicon, by host. */
export type HostIndex = ReadonlyMap<string, readonly LexDomain[]>;

/** Builds the index; the longest path of a host comes first. */
export function buildHostIndex(domains: readonly LexDomain[]): HostIndex {
  const index = new Map<string, LexDomain[]>();
  for (const domain of domains) {
    const list = index.get(domain.host) ?? [];
    list.push(domain);
    list.sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
    index.set(domain.host, list);
  }
  return index;
}

/** Scheme, optional user, host, optional port, path. */
const ADDRESS = /^(?:https?:)?\/\/(?:[^/?#\\]*@)?([^/?#:\\@]+)(?::\d*)?([^?#]*)/i;

/** Host (lower case, without a final dot) and path of an absolute http address, or null. */
export function parseAddress(address: string): { readonly host: string; readonly path: string } | null {
  const parts = ADDRESS.exec(address.trim());
  if (!parts) return null;
  return { host: (parts[1] as string).toLowerCase().replace(/\.$/, ''), path: parts[2] || '/' };
}

/**
 * The outlet of an address: the host itself or a parent of it, label by label ("en.tass.com" is TASS, "tass.com.example.org"
 * and "nottass.com" are not), and its path where the domain names one. Undefined when no domain fits.
 */
export function outletOfAddress(address: string, index: HostIndex): string | undefined {
  const parsed = parseAddress(address);
  if (!parsed) return undefined;
  for (
    let host = parsed.host;
    host !== '';
    host = host.includes('.') ? host.slice(host.indexOf('.') + 1) : ''
  ) {
    const found = index.get(host)?.find(({ path }) => path === undefined || isBelow(parsed.path, path));
    if (found) return found.entity;
  }
  return undefined;
}

/** `/tass` holds for "/tass", "/tass/1" and "/TASS", not for "/tassel". */
function isBelow(path: string, prefix: string): boolean {
  const given = path.toLowerCase();
  const wanted = prefix.toLowerCase().replace(/\/$/, '');
  return given === wanted || given.startsWith(`${wanted}/`);
}
