import { type Adapter, type DropReason, OffshootError, type Receipt } from "@offshoot/core";
import { isEventName } from "./data-layer/analytics-name.js";
import { analyticsParameters, fitParameters } from "./data-layer/analytics-parameters.js";
import { findDataLayer, openDataLayer } from "./data-layer/find-data-layer.js";
import { type DataLayerOptions, resolveDataLayerOptions } from "./data-layer/resolve-data-layer-options.js";

/**
 * Creates an adapter that pushes each event into the data layer of Google Tag Manager or a Google tag, in the task in which it happened.
 *
 * Nothing personal goes along unless it is asked for, and no name collides with the site's own events. The same event can come again,
 * for example when a thank-you page is reloaded: `event_id` tells. What becomes of it after the push nobody reports, so a receipt says
 * `memory` at best; on a server, where there is no page, it says `dropped`.
 *
 * @example
 * const adapter = createDataLayerAdapter({ style: "gtag", parameters: ({ attribution }) => ({ referral_code: attribution?.code }) });
 */
export function createDataLayerAdapter(options: DataLayerOptions = {}): Adapter {
  const { dataLayer, makeEntry, name, parameters, onError } = resolveDataLayerOptions(options);
  const pushed = new WeakSet<object>();
  const refused = new Set<unknown>();
  let isDestroyed = false;

  function refuse(wanted: unknown): void {
    if (refused.has(wanted)) return;
    refused.add(wanted);
    onError(
      new OffshootError(
        "option-invalid",
        `expected at most 40 letters, digits and underscores, a letter first, and none of Google's reserved names, got ${JSON.stringify(wanted)}. Return another name, or null to leave the event out.`,
        { path: "name" },
      ),
    );
  }

  return {
    async accept(event) {
      const { id } = event;
      const drop = (reason: DropReason): Receipt => ({ id, durability: "dropped", reason });
      if (isDestroyed) return drop("destroyed");
      const layer = openDataLayer(dataLayer);
      if (!layer) return drop("unavailable");
      try {
        const eventName = name(event);
        if (eventName === null) return drop("excluded");
        if (!isEventName(eventName)) {
          refuse(eventName);
          return drop("invalid");
        }
        const entry = makeEntry(eventName, fitParameters({ ...analyticsParameters(event), ...parameters(event) }));
        pushed.add(entry);
        layer.push(entry);
        return { id, durability: "memory" };
      } catch {
        return drop("rejected");
      }
    },
    async flush() {},
    async purge() {
      const layer = findDataLayer(dataLayer);
      if (!Array.isArray(layer)) return;
      // A tag that loads later, after a grant of its own, reads the array from its start.
      for (const entry of layer.filter((entry) => pushed.has(entry))) layer.splice(layer.indexOf(entry), 1);
    },
    destroy() {
      isDestroyed = true;
    },
  };
}
