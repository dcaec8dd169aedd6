export { defineReward, mountReward, RewardCard } from "@offshoot/ui/reward";
