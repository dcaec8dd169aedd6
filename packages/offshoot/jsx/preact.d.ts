import type {} from "@offshoot/ui/jsx/preact";
