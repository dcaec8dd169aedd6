import { defineWelcome } from "@offshoot/ui/welcome";
import { startCard } from "./start-card.js";

export const start = startCard(defineWelcome);
