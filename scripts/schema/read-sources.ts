import { registerHooks } from "node:module";

/** Lets Node run the sources of a package as they are: they name each other `.js`, as they will be when built. */
export function readSources(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const isSource = specifier.startsWith(".") && specifier.endsWith(".js") && context.parentURL?.endsWith(".ts");
      return next(isSource ? specifier.replace(/\.js$/, ".ts") : specifier, context);
    },
  });
}
