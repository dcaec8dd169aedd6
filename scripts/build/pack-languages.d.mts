import type { Plugin } from "rollup";

interface LanguageWords {
  readonly informal: readonly unknown[];
  readonly formal?: readonly unknown[];
}
type Languages = Readonly<Record<string, Readonly<Record<string, LanguageWords>>>>;

export function readLanguages(folder?: string): Promise<Languages>;
export function packWordFiles(): Plugin;
export function wordAssets(languages: Languages): {
  readonly hash: string;
  readonly assets: readonly { readonly fileName: string; readonly source: string }[];
};
export function serveLanguages(options?: { readonly isEmitting?: boolean }): Plugin;
