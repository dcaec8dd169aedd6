export { createMemoryAdapter, type MemoryAdapter } from "@offshoot/core";
export { createFunctionAdapter } from "./create-function-adapter.js";
export { createHttpAdapter, type HttpAdapter } from "./create-http-adapter.js";
export { offshootFormat } from "./format/offshoot-format.js";
export type { Verdict, WireContext, WireFormat, WireRequest, WireResponse } from "./format/wire-format.js";
export type { RetryTimes } from "./outbox/create-pause.js";
export type { HttpAdapterOptions } from "./resolve-http-options.js";
