/** All stories in frames, in one language, theme and width. */
import { useState } from 'preact/hooks';
import { type Story, usualWidth } from './story.ts';

interface Props {
  readonly stories: readonly Story[];
  readonly languages: readonly string[];
  readonly lang: string;
  readonly theme: string;
}

export function Overview({ stories, languages, lang, theme }: Props) {
  const [width, setWidth] = useState(0);
  const go = (change: Record<string, string>) => {
    location.search = new URLSearchParams({ lang, theme, ...change }).toString();
  };
  return (
    <main class="gallery">
      <h1>Gallery</h1>
      <form>
        <Select label="Language" value={lang} options={languages} onChoose={(to) => go({ lang: to })} />
        <Select
          label="Theme"
          value={theme}
          options={['light', 'dark']}
          onChoose={(to) => go({ theme: to })}
        />
        <Select
          label="Width"
          value={String(width)}
          options={['0', '320', '400', '800', '1280']}
          onChoose={(to) => setWidth(Number(to))}
        />
      </form>
      <ul>
        {stories.map(({ id, face }) => {
          const address = `?${new URLSearchParams({ story: id, lang, theme })}`;
          return (
            <li key={id}>
              <a href={address}>{id}</a>
              <iframe title={id} src={address} loading="lazy" width={width || usualWidth[face]} />
            </li>
          );
        })}
      </ul>
    </main>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChoose: (value: string) => void;
}

function Select({ label, value, options, onChoose }: SelectProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
