import { createHttpAdapter, type HttpAdapter, type HttpAdapterOptions } from "../src/index.js";
import { writeJournal } from "../src/journal.js";
import { sampleEvent } from "./sample-event.js";

/** What tests call in the page. */
export interface TestPage {
  readonly adapter: HttpAdapter;
  /** Reports and errors, as the host would hear of them. */
  readonly said: string[];
  createHttpAdapter: typeof createHttpAdapter;
  writeJournal: typeof writeJournal;
  sampleEvent: typeof sampleEvent;
}

declare global {
  interface Window {
    offshootTest: TestPage;
    /** Set by a test before the page runs. */
    adapterOptions?: Partial<HttpAdapterOptions>;
  }
}

const said: string[] = [];
// As core does once the page has settled and consent is given.
requestIdleCallback(() => window.offshootTest.adapter.flush());
window.offshootTest = {
  said,
  createHttpAdapter,
  writeJournal,
  sampleEvent,
  adapter: createHttpAdapter({
    endpoint: "/offshoot",
    program: "acme",
    retry: { minDelayMs: 300, maxDelayMs: 200 },
    onDrop: (reason, count) => said.push(`${count} dropped: ${reason}`),
    onError: (error) => said.push(error.code),
    ...window.adapterOptions,
  }),
};
