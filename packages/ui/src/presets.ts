export type { Palette, Preset, PresetColor } from "./theme/preset.js";
export { calm } from "./theme/presets/calm.js";
export { crisp } from "./theme/presets/crisp.js";
export { editorial } from "./theme/presets/editorial.js";
export { midnight } from "./theme/presets/midnight.js";
export { native } from "./theme/presets/native.js";
export { playful } from "./theme/presets/playful.js";
