/**
 * The content of the inline card, drawn with plain DOM since it is brought into other people's pages. Everything is a text node; nothing is parsed.
 */
import type { InlineCardView } from '../../lib/browser/messages.ts';

export interface InlineCardEvents {
  readonly onClose: () => void;
  /** Open the side panel at this finding. */
  readonly onMore: () => void;
  /** Put the report on the clipboard; true when it is there. */
  readonly onReport: (report: string) => Promise<boolean>;
}

/** Draws the card into `container` (emptied first) and makes it a labelled dialog. */
export function drawInlineCard(container: HTMLElement, view: InlineCardView, on: InlineCardEvents): void {
  const make = maker(container.ownerDocument);
  container.className = 'card';
  container.lang = view.lang;
  if (view.theme === 'auto') delete container.dataset.theme;
  else container.dataset.theme = view.theme;
  container.setAttribute('role', 'dialog');
  container.setAttribute('aria-label', view.title);
  container.replaceChildren(
    make('header', {}, [
      make('strong', { dir: 'auto' }, [view.title]),
      button(make('button', { class: 'close', 'aria-label': view.labels.close }, ['\u00d7']), on.onClose),
    ]),
    ...(view.voice ? [voiceLine(make, view.voice)] : []),
    make(
      'dl',
      {},
      view.facts.map(({ term, text, lang }) =>
        make('div', {}, [
          make('dt', {}, [term]),
          make('dd', { dir: 'auto', ...(lang ? { lang } : {}) }, [text]),
        ]),
      ),
    ),
    ...contextCards(make, view),
    footer(make, view, on),
  );
}

type Make = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
) => HTMLElement;

function maker(document: Document): Make {
  return (tag, attributes, children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
}

function button(element: HTMLElement, onClick: () => void): HTMLElement {
  element.setAttribute('type', 'button');
  element.addEventListener('click', onClick);
  return element;
}

function voiceLine(make: Make, { letter, word, line }: NonNullable<InlineCardView['voice']>): HTMLElement {
  const mark = make('span', { class: `voice ${line}`, 'aria-hidden': 'true' }, [letter]);
  return make('p', {}, [mark, ` ${word}`]);
}

function contextCards(make: Make, { cards, labels }: InlineCardView): HTMLElement[] {
  return cards.map(({ title, summary, lang, source, asOf }) =>
    make('section', { 'aria-label': labels.context, lang }, [
      make('strong', { dir: 'auto' }, [title]),
      make('p', { dir: 'auto' }, [summary]),
      make('small', {}, [[source, asOf].filter(Boolean).join(' \u00b7 ')]),
    ]),
  );
}

function footer(make: Make, { labels, report }: InlineCardView, on: InlineCardEvents): HTMLElement {
  const copy = button(make('button', {}, [labels.report]), () => {
    void on.onReport(report).then((copied) => {
      if (copied) said.textContent = labels.reported;
      else show();
    });
  });
  // Pages without encryption, and some policies, have no clipboard: then the reader copies by hand.
  const show = (): void => {
    const text = make('textarea', { readonly: '', rows: '5', 'aria-label': labels.report }, [report]);
    copy.replaceWith(text);
    text.focus();
    (text as HTMLTextAreaElement).select();
  };
  const said = make('small', { role: 'status' }, []);
  return make('footer', {}, [
    button(make('button', { class: 'more' }, [labels.more]), on.onMore),
    copy,
    said,
  ]);
}
