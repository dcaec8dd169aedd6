export { type BrandRules, type CompiledTheme, compileTheme, loadTheme, type Repair, type Theme } from "@offshoot/ui";
export {
  calm,
  crisp,
  editorial,
  midnight,
  native,
  type Palette,
  type Preset,
  type PresetColor,
  playful,
} from "@offshoot/ui/presets";
