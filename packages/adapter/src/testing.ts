export { adapterContract } from "./testing/adapter-contract.js";
export type { AdapterSubject } from "./testing/adapter-subject.js";
export type { ContractCheck } from "./testing/contract-check.js";
export { formatContract } from "./testing/format-contract.js";
export type { FormatContractOptions } from "./testing/format-subject.js";
export { ordinaryEvent } from "./testing/ordinary-event.js";
