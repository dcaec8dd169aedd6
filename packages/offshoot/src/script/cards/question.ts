export { defineQuestion as start } from "@offshoot/ui/question";
