import { defineReward } from "@offshoot/ui/reward";
import { startCard } from "./start-card.js";

export const start = startCard(defineReward);
