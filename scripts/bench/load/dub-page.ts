import { inject } from "@dub/analytics";

// https://dub.co/docs/sdks/client-side/features/click-tracking: its script comes from here instead of from its own host.
inject({ domainsConfig: { refer: location.host }, apiHost: location.origin, scriptProps: { src: "/dub-script.js" } });
