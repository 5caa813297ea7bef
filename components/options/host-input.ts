/** A site as a reader types it: a host name, or an address whose host is taken. */

const label = /^(?!-)[\p{L}\p{N}-]{1,63}(?<!-)$/u;

/** The host in the form the browser uses ("münchen.example" becomes "xn--…"), or undefined when it is none. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const host = /^https?:\/\//.test(text) ? URL.parse(text)?.hostname : text.replace(/\/$/, '');
  if (!host || !named(host)) return undefined;
  return URL.parse(`https://${host}/`)?.hostname;
}

/** At least two labels, `localhost`, or an IP address as the browser writes it. */
function named(host: string): boolean {
  if (host === 'localhost' || /^\[[0-9a-f:.]+\]$/.test(host)) return true;
  const labels = host.split('.');
  return labels.length > 1 && host.length <= 253 && labels.every((one) => label.test(one));
}
