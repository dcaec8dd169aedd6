export { defineWelcome, mountWelcome, WelcomeCard } from "@offshoot/ui/welcome";
