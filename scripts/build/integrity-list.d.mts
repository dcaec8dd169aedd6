import type { Plugin } from "rollup";

export function readIntegrity(folder: string): Readonly<Record<string, string>>;
export function integrityList(folder: string): Plugin;
