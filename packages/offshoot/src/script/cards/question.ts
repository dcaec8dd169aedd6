export { defineQuestion as define } from "@offshoot/ui/question";
