export type { Call, DataCall, OffshootQueue } from "./script/queue.js";
