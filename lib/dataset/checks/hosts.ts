/** Whether a host can be matched by public suffix. */
import { parse } from 'tldts';

/** What is wrong with a host, or null. A host is lower case, in ASCII (punycode), without scheme, port or path. */
export function hostFault(host: string): string | null {
  if (host !== host.toLowerCase()) return `"${host}" is written in lower case`;
  if (/[^a-z0-9.-]/.test(host))
    return `"${host}" is a host in ASCII letters (punycode), without scheme or path`;
  const parsed = parse(host, { allowPrivateDomains: false, validateHostname: true });
  if (parsed.isIp) return `"${host}" is an address, not a host name`;
  if (!parsed.hostname || parsed.hostname !== host) return `"${host}" is no valid host name`;
  if (!parsed.isIcann) return `"${host}" does not end in a public suffix`;
  if (!parsed.domain) return `"${host}" is a public suffix itself`;
  return null;
}
