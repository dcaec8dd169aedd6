export {
  defineLauncher,
  Launcher,
  type LauncherElement,
  type LauncherProps,
  mountLauncher,
} from "@offshoot/ui/launcher";
