import type { WireFormat } from "@offshoot/adapter";
import type { ResolvedProgram } from "@offshoot/core";

type Backend = ResolvedProgram["backend"];

/** A format that is sent over HTTP and is not the reference backend's, which every adapter has. */
export type LoadedFormat = Exclude<NonNullable<Backend["format"]>, "offshoot" | "dataLayer" | "gtag">;

/** Each format in a part of its own. What it needs is there: a document without it names no backend. */
const FORMATS: Readonly<Record<LoadedFormat, (backend: Backend) => Promise<WireFormat>>> = {
  async cloudEvents() {
    const { cloudEventsFormat } = await import("@offshoot/adapter/formats/cloud-events");
    return cloudEventsFormat();
  },
  async segment({ key: writeKey = "" }) {
    const { segmentFormat } = await import("@offshoot/adapter/formats/segment");
    return segmentFormat({ writeKey });
  },
  async rudderstack({ key: writeKey = "" }) {
    const { rudderstackFormat } = await import("@offshoot/adapter/formats/rudderstack");
    return rudderstackFormat({ writeKey });
  },
  async jitsu({ key: writeKey = "" }) {
    const { jitsuFormat } = await import("@offshoot/adapter/formats/jitsu");
    return jitsuFormat({ writeKey });
  },
  async posthog({ key: apiKey = "" }) {
    const { posthogFormat } = await import("@offshoot/adapter/formats/posthog");
    return posthogFormat({ apiKey });
  },
  async snowplow({ appId = "" }) {
    const { snowplowFormat } = await import("@offshoot/adapter/formats/snowplow");
    return snowplowFormat({ appId });
  },
  async postgrest({ table = "", key: apiKey = "" }) {
    const { postgrestFormat } = await import("@offshoot/adapter/formats/postgrest");
    return postgrestFormat({ table, apiKey });
  },
  async dub({ key: publishableKey = "" }) {
    const { dubFormat } = await import("@offshoot/adapter/formats/dub");
    return dubFormat({ publishableKey });
  },
  async webhook() {
    const { webhookFormat } = await import("@offshoot/adapter/formats/webhook");
    return webhookFormat();
  },
};

/**
 * Loads the wire format that a program names, and no other.
 *
 * @throws whatever the import fails with, when the part cannot be fetched.
 */
export function loadFormat(format: LoadedFormat, backend: Backend): Promise<WireFormat> {
  return FORMATS[format](backend);
}
