/** The few form parts of the options page, each a native control with a visible name. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  readonly title: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
  readonly note?: string;
  /** Beside each other instead of one below the other. */
  readonly inline?: boolean;
}

export function Choice<T extends string>({
  title,
  name,
  value,
  options,
  onChoose,
  note,
  inline,
}: ChoiceProps<T>) {
  const noteId = useId();
  return (
    <fieldset class="choice" aria-describedby={note ? noteId : undefined}>
      <legend>{title}</legend>
      <div class={inline ? 'choices inline' : 'choices'}>
        {options.map(([key, text]) => (
          <label key={key} class={`check tint-${name}-${key}`}>
            <input type="radio" name={name} checked={key === value} onChange={() => onChoose(key)} />
            {text}
          </label>
        ))}
      </div>
      {note && (
        <p id={noteId} class="quiet">
          {note}
        </p>
      )}
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly note?: string;
}

export function Switch({ label, checked, onChange, note }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label class="check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={note ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {note && (
        <p id={id} class="quiet">
          {note}
        </p>
      )}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly note?: string;
  readonly children?: ComponentChildren;
}

/** A part of a section with a heading of its own. */
export function Group({ title, note, children }: GroupProps) {
  const id = useId();
  return (
    <section class="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p class="quiet">{note}</p>}
      {children}
    </section>
  );
}

/** A button that opens the file dialog. */
export function FileButton({
  text,
  accept,
  onFile,
}: {
  readonly text: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  return (
    <label class="button file">
      {text}
      <input
        type="file"
        class="unseen"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
