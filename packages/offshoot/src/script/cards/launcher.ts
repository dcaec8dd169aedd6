import { defineLauncher } from "@offshoot/ui/launcher";
import { startCard } from "./start-card.js";

export const start = startCard(defineLauncher);
