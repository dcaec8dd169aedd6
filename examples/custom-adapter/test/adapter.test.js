import { test } from "node:test";
import { adapterContract } from "offshoot/testing";
import { createApi } from "../create-api.mjs";
import { createRestAdapter } from "../src/create-rest-adapter.js";

const api = await createApi();
let handedOver = [];

const checks = adapterContract({
  create() {
    handedOver = [];
    return createRestAdapter({
      url: "http://api.example",
      async fetch(address, request) {
        // In the hands of the browser, which sends it even when the page is gone.
        if (request?.keepalive) handedOver.push(JSON.parse(request.body).key);
        return api.request(address, request);
      },
    });
  },
  delivered: () => handedOver,
});
for (const { name, run } of checks) test(name, run);
