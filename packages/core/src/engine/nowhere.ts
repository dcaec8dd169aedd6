import type { Adapter } from "../adapter.js";

/** Stands in for the adapter of a program that has none: takes every event and sends it nowhere. Nobody could look at what it kept. */
export const nowhere: Adapter = {
  accept: async ({ id }) => ({ id, durability: "memory" }),
  flush: async () => {},
  purge: async () => {},
  destroy() {},
};
