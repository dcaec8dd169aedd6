import type { ParameterValue } from "./analytics-parameters.js";

/** Makes one entry of a data layer out of an event's name and parameters. */
export type MakeEntry = (name: string, parameters: Readonly<Record<string, ParameterValue>>) => object;

/**
 * Makes what Google Tag Manager listens to. The parameters stand under one key, away from the variables of the site.
 *
 * Tag Manager merges each entry into those before it; `_clear` keeps the value of one event out of the next.
 *
 * @see https://github.com/google/data-layer-helper/blob/master/src/helper/utils.js
 */
export const gtmEntry: MakeEntry = (event, offshoot) => ({ event, offshoot, _clear: true });

/** Gives back the call itself, as the site's own `gtag` function hands it on. */
function callOf(..._words: readonly unknown[]): object {
  // biome-ignore lint/complexity/noArguments: An array would be taken for something else; only an Arguments object is a command.
  return arguments;
}

/**
 * Makes what `gtag("event", name, parameters)` pushes.
 *
 * @see https://developers.google.com/tag-platform/gtagjs/install
 * @see https://github.com/google/data-layer-helper#registering-processors
 */
export const gtagEntry: MakeEntry = (name, parameters) => callOf("event", name, parameters);
