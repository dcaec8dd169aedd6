export { defineLauncher as define } from "@offshoot/ui/launcher";
