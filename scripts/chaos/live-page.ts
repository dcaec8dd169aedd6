import { type ChaosEvent, PROGRAM } from "./chaos-event.ts";
import type { Burst, Visit } from "./plan-life.ts";
import type { News, PageTask, Told, ToldReceipt } from "./told.ts";

/** What a page needs of an adapter. */
export interface ChaosAdapter {
  accept(event: ChaosEvent): Promise<Pick<ToldReceipt, "durability">>;
  flush(): Promise<void>;
}

/** Options of the page's adapter: short waits, or a life would be over before the second try. */
export interface ChaosOptions {
  readonly endpoint: string;
  readonly program: string;
  readonly retry: { readonly minDelayMs: number; readonly maxDelayMs: number };
  readonly timeoutMs: number;
  readonly onDrop: () => void;
  readonly onError: () => void;
  /** To be called with the events of each answer: an adapter's report says how many, and this says which. */
  readonly onAnswer: (events: readonly Pick<ChaosEvent, "data">[]) => void;
}

declare global {
  interface Window {
    /** Accepts one more good event. */
    acceptOne(): Promise<void>;
  }
}

/** Creates an event with a random id. */
function createEvent({ life, tab, page }: PageTask, seq: number, padding: number, isBad: boolean): ChaosEvent {
  return {
    id: crypto.randomUUID(),
    type: "conversion.completed",
    at: new Date().toISOString(),
    seq,
    program: PROGRAM,
    programVersion: 1,
    visitor: "V1StGXR8_Z5jdHi6B-myT",
    session: `${life}.${tab}`,
    data: { marker: `${life}.${tab}.${page}.${seq}`, isBad, padding: "é".repeat(padding) },
    context: { path: location.pathname, locale: "en", sdk: "0.1.0" },
  };
}

/** Leaves the page; what is accepted in this task must survive it. */
function leave(leaving: Visit["leaving"], tellClosing: () => void): void {
  if (leaving === "reload") location.reload();
  if (leaving === "navigate") location.assign(`${location.pathname}?next`);
  if (leaving === "close") tellClosing();
}

/** Runs one page of the site: accepts what its task says and tells the witness what became of it. */
export function livePage(create: (options: ChaosOptions) => ChaosAdapter): void {
  const { task, visit } = JSON.parse(document.querySelector("#task")?.textContent ?? "") as {
    task: PageTask;
    visit: Visit;
  };
  let seq = 0;
  let answered: readonly string[] = [];
  const sign = (news: News) => JSON.stringify({ ...news, life: task.life, tab: task.tab } satisfies Told);
  const tell = (news: News) =>
    void fetch(task.witness, { method: "POST", mode: "no-cors", body: sign(news) }).catch(() => {});

  const adapter = create({
    endpoint: "/offshoot",
    program: PROGRAM,
    retry: { minDelayMs: 200, maxDelayMs: 300 },
    timeoutMs: 800,
    onAnswer(events) {
      answered = events.map(({ data }) => data.marker);
    },
    onDrop() {
      // Synchronous: the adapter goes on to delete the event, which must not be gone before its report is known.
      const request = new XMLHttpRequest();
      request.open("POST", task.witness, false);
      request.send(sign({ kind: "reported", markers: answered }));
    },
    onError() {},
  });

  async function accept({ events, padding, hasBad }: Omit<Burst, "afterMs">): Promise<void> {
    const accepting = Array.from({ length: events }, async (_, index): Promise<ToldReceipt> => {
      seq += 1;
      const event = createEvent(task, seq, padding, hasBad && index === events - 1);
      const { durability } = await adapter.accept(event);
      return { marker: event.data.marker, durability, isBad: event.data.isBad };
    });
    tell({ kind: "receipts", receipts: await Promise.all(accepting) });
  }

  tell({ kind: "began" });
  window.acceptOne = () => accept({ events: 1, padding: 0, hasBad: false });
  // As core does once the page has settled and consent is given.
  requestIdleCallback(() => void adapter.flush());
  visit.bursts.forEach((burst, index) => {
    setTimeout(() => {
      void accept(burst);
      if (index === visit.bursts.length - 1) leave(visit.leaving, () => tell({ kind: "closing" }));
    }, burst.afterMs);
  });
}
