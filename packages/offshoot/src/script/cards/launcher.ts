export { defineLauncher as start } from "@offshoot/ui/launcher";
