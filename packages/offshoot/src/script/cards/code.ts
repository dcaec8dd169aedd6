import { defineCode } from "@offshoot/ui/code";
import { startCard } from "./start-card.js";

export const start = startCard(defineCode);
