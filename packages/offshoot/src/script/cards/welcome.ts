export { defineWelcome as start } from "@offshoot/ui/welcome";
