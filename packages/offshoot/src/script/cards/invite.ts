import { defineInvite } from "@offshoot/ui/invite";
import { startCard } from "./start-card.js";

export const start = startCard(defineInvite);
