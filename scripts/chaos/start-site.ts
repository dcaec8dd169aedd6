import type { IncomingMessage, ServerResponse } from "node:http";
import { answerEvents } from "./answer-events.ts";
import type { ChaosEvent } from "./chaos-event.ts";
import { chooseFault, type Fault } from "./choose-fault.ts";
import { createChance } from "./create-chance.ts";
import type { Ledger } from "./ledger.ts";
import { listen, readJson } from "./listen.ts";
import { planLife, type Visit } from "./plan-life.ts";
import type { PageTask } from "./told.ts";

/** A site whose pages accept events, and its backend. */
export interface Site {
  /** Address of a tab; each page that it loads goes on with the tab's plan. */
  tabAddress(life: number, tab: number): string;
  /** From now on the backend is well. */
  recover(): void;
  close(): Promise<void>;
}

/** What a site is started with. */
export interface SiteOptions {
  readonly seed: number;
  /** The page's script, bundled. */
  readonly script: string;
  /** Address of the witness. */
  readonly witness: string;
  readonly ledger: Ledger;
}

/** A page that only sends what is left. */
const NOTHING: Visit = { bursts: [], leaving: null };

function writePage(task: PageTask, visit: Visit): string {
  return `<!doctype html><title>shop</title>
<script type="application/json" id="task">${JSON.stringify({ task, visit })}</script>
<script type="module" src="/page.js"></script>`;
}

/** Starts the site of one seed. The fault of each request is chosen in the order of arrival. */
export async function startSite({ seed, script, witness, ledger }: SiteOptions): Promise<Site> {
  const chance = createChance(seed, -1);
  const pages = new Map<string, number>();
  let choose: () => Fault = () => chooseFault(chance);

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { events } = (await readJson(request)) as { events: readonly ChaosEvent[] };
    ledger.countRequest();
    await answerEvents(choose(), events, ledger, response);
  }

  function show(path: string, response: ServerResponse): void {
    const [life = 0, tab = 0] = path.slice(1).split("/").map(Number);
    const page = pages.get(path) ?? 0;
    pages.set(path, page + 1);
    const visit = planLife(seed, life).tabs[tab]?.[page] ?? NOTHING;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(writePage({ life, tab, page, witness }, visit));
  }

  const { port, close } = await listen((request, response) => {
    const [path = ""] = (request.url ?? "").split("?");
    if (request.method === "POST") receive(request, response).catch(() => response.destroy());
    else if (path === "/page.js") response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    else if (/^\/\d+\/\d+$/.test(path)) show(path, response);
    else response.writeHead(404).end();
  });
  // Locks between tabs need a secure context, which `localhost` is.
  const origin = `http://localhost:${port}`;
  return {
    tabAddress: (life, tab) => `${origin}/${life}/${tab}`,
    recover() {
      choose = () => "well";
    },
    close,
  };
}
