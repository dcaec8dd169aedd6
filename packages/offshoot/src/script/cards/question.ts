import { defineQuestion } from "@offshoot/ui/question";
import { startCard } from "./start-card.js";

export const start = startCard(defineQuestion);
