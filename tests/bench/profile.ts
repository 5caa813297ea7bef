/** What a CPU profile says of the extension's own share. */

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
}
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

export interface OwnTime {
  /** Milliseconds with a frame of the extension on the stack. */
  readonly total: number;
  /** Milliseconds of the longest stretch without the thread falling idle in between. */
  readonly longest: number;
}

/** Sums the samples that have a frame of an extension on their stack. */
export function ownTime({ nodes, samples, timeDeltas }: CpuProfile): OwnTime {
  const own = ownNodes(nodes);
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  let total = 0;
  let stretch = 0;
  let longest = 0;
  samples.forEach((sample, index) => {
    // A delta is the time up to a sample, so it belongs to the one before.
    const took = (timeDeltas[index + 1] ?? 0) / 1000;
    if (own.has(sample)) {
      total += took;
      stretch += took;
      longest = Math.max(longest, stretch);
    } else if (idle.has(sample)) stretch = 0;
  });
  return { total, longest };
}

function ownNodes(nodes: CpuProfile['nodes']): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const mark = (id: number): void => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes)
    if (callFrame.url.startsWith('chrome-extension://') && !own.has(id)) mark(id);
  return own;
}
