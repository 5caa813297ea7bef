// The theme as `entrypoints/faces/theme.ts` noted it, before the first paint: the settings themselves answer too late for
// that. An ordinary script, since a module would wait for the document.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without this storage the colours of the system come first.
}
