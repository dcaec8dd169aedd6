/** How a visit is slowed down. */
export interface Conditions {
  readonly title: string;
  /** Times that the processor is slower than this machine. */
  readonly slowdown: number;
  /** A network as DevTools calls it *Fast 4G*; none where absent. */
  readonly network?: {
    readonly latency: number;
    readonly downloadThroughput: number;
    readonly uploadThroughput: number;
  };
}

/** A desktop with a good line, and a phone on the move. */
export const CONDITIONS: readonly Conditions[] = [
  { title: "This machine", slowdown: 1 },
  {
    title: "4 × slower processor, Fast 4G",
    slowdown: 4,
    // As DevTools has it: 9 Mbit/s down, 1.5 up, 165 ms.
    network: { latency: 165, downloadThroughput: (9e6 / 8) * 0.9, uploadThroughput: (1.5e6 / 8) * 0.9 },
  },
];
