export { defineReward as define } from "@offshoot/ui/reward";
