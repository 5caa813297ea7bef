/** Pressed keys as `commands.update` wants them: "Alt+Shift+J". */

interface Pressed {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const named: Readonly<Record<string, string>> = {
  Comma: 'Comma',
  Period: 'Period',
  Space: 'Space',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** The combination, or undefined when it is none a browser takes: it needs Ctrl or Alt (or Command), or an F key. */
export function keysOf({ code, ctrlKey, altKey, shiftKey, metaKey }: Pressed): string | undefined {
  const key = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code)?.slice(1).find(Boolean) ?? named[code];
  if (!key || !(ctrlKey || altKey || metaKey || /^F\d/.test(key))) return undefined;
  const modifiers = [
    ...(ctrlKey ? ['Ctrl'] : []),
    ...(metaKey ? ['Command'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
  ];
  return [...modifiers, key].join('+');
}
