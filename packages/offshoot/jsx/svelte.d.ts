import type {} from "@offshoot/ui/jsx/svelte";
