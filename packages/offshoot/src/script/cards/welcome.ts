export { defineWelcome as define } from "@offshoot/ui/welcome";
