import type { Plugin } from "rollup";

export declare function slimPreact(): Plugin;
