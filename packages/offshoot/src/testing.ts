export {
  type AdapterSubject,
  adapterContract,
  type ContractCheck,
  type FormatContractOptions,
  formatContract,
  ordinaryEvent,
} from "@offshoot/adapter/testing";
export {
  createMemoryAdapter,
  createMemoryPlatform,
  createPreview,
  type MemoryAdapter,
  type MemoryPlatform,
  type MemoryPlatformOptions,
  PREVIEW_STATES,
  type PreviewOptions,
  type PreviewState,
} from "@offshoot/core";
