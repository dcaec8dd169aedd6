import { test } from "node:test";
import { formatContract } from "offshoot/testing";
import { bulkFormat } from "../src/bulk-format.js";

const taken = (events) => ({ status: 202, body: JSON.stringify({ stored: events.length }) });
for (const { name, run } of formatContract(bulkFormat, { taken })) test(name, run);
