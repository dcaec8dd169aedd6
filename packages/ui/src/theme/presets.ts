import type { Preset } from "./preset.js";
import { calm } from "./presets/calm.js";
import { crisp } from "./presets/crisp.js";
import { editorial } from "./presets/editorial.js";
import { midnight } from "./presets/midnight.js";
import { native } from "./presets/native.js";
import { playful } from "./presets/playful.js";

/** Every preset by its name, for who shows them all; cards fetch the one that a program names. */
export const PRESETS: Readonly<Record<string, Preset>> = { calm, crisp, playful, editorial, midnight, native };
