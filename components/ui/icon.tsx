/** The few pictures the faces use beside words, as plain paths. Never without a word. */
const paths = {
  panel: 'M2 3h12v10H2zM10 3v10',
  pause: 'M5 3v10M11 3v10',
  resume: 'M5 3l7 5-7 5z',
  save: 'M8 2v8M4.5 7L8 10.5 11.5 7M3 13.5h10',
  gear: 'M3 5h10M3 11h10M6 3v4M10 9v4',
  note: 'M3 3h10v7l-3 3H3zM10 13v-3h3',
} as const;

export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      <path d={paths[name]} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
