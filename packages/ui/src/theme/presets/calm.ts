import type { Preset } from "../preset.js";

/** The default: neutral surfaces, one soft shadow, the page's own font, ink as the accent. */
export const calm: Preset = {
  shape: { font: "inherit", radius: 14, "radius-control": 10, padding: 24, shadow: "soft" },
  light: {
    surface: "#ffffff",
    raised: "#f6f6f8",
    line: "#e3e3e7",
    ink: "#18181b",
    muted: "#52525b",
    faint: "#696973",
    positive: "#16794a",
    caution: "#8a5a00",
    negative: "#b3261e",
    accent: "#18181b",
    "on-accent": "#ffffff",
    focus: "#2563eb",
  },
  dark: {
    surface: "#1c1c20",
    raised: "#28282d",
    line: "#3a3a41",
    ink: "#f5f5f6",
    muted: "#b8b8c1",
    faint: "#a1a1ab",
    positive: "#5fd39b",
    caution: "#e8b04a",
    negative: "#ff9b90",
    accent: "#f5f5f6",
    "on-accent": "#18181b",
    focus: "#8ab0ff",
  },
};
