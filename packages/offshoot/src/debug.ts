export { type DebugOptions, showDebug } from "./debug/show-debug.js";
