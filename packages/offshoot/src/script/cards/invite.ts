export { defineInvite as define } from "@offshoot/ui/invite";
