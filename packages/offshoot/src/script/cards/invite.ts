export { defineInvite as start } from "@offshoot/ui/invite";
