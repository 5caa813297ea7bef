/** Lines of a byte stream, one at a time: memory is that of the longest line, whatever the length of the stream. */

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Null when the line is longer than the limit; its text is not kept. */
  readonly text: string | null;
}

/** Yields every line without its end. A last line without an end counts; an empty stream has none. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  let overlong = false;
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    const parts = rest.split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      yield { number: ++number, text: overlong || part.length > longest ? null : withoutReturn(part) };
      overlong = false;
    }
    if (rest.length > longest) {
      overlong = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (rest !== '' || overlong) yield { number: number + 1, text: overlong ? null : withoutReturn(rest) };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
