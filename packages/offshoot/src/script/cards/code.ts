export { defineCode as define } from "@offshoot/ui/code";
