import { createHttpAdapter } from "@offshoot/adapter";

const adapter = createHttpAdapter({ endpoint: "/collect", program: "bench", onError: () => {} });
// As core does once the page has settled: what was left behind goes out.
void adapter.flush();
let seq = 0;

window.subject = {
  ready: Promise.resolve(),
  track(marker) {
    seq += 1;
    void adapter.accept({
      id: crypto.randomUUID(),
      type: "bench",
      at: new Date().toISOString(),
      seq,
      program: "bench",
      programVersion: 1,
      visitor: "V1StGXR8_Z5jdHi6B-myT",
      session: "s1",
      data: { marker },
      context: { path: "/", locale: "en", sdk: "bench" },
    });
  },
};
