import { readAttributionCookie, writeAttributionCookie } from "@offshoot/core";

const site = { program: "acme-friends", domain: "acme.example" };

/** Around the module: `export default keepTouch({ fetch(request, env, context) { … } });` */
export function keepTouch(worker) {
  return {
    ...worker,
    async fetch(request, ...rest) {
      const response = await worker.fetch(request, ...rest);
      const record = readAttributionCookie(request.headers.get("cookie") ?? "", site);
      const isPage = request.headers.get("accept")?.includes("text/html");
      if (!isPage || !record?.first) return response;
      // The headers of an answer that was fetched cannot be changed, those of its copy can.
      const kept = new Response(response.body, response);
      kept.headers.append("set-cookie", writeAttributionCookie(record, site));
      return kept;
    },
  };
}
