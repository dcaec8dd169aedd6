export { defineCode as start } from "@offshoot/ui/code";
