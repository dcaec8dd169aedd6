export { CodeField, defineCode, mountCode } from "@offshoot/ui/code";
