import { startSegment } from "./start-segment.ts";
import "./subject.ts";

// Keepalive is documented for the page that navigates away: https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/#keepalive
window.subject = startSegment({ strategy: "standard", config: { keepalive: true } });
