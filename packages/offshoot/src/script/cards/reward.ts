export { defineReward as start } from "@offshoot/ui/reward";
