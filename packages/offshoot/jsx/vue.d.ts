import type {} from "@offshoot/ui/jsx/vue";
