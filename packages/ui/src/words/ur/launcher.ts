import { launcherWords } from "../en/launcher.js";
import { packWords } from "../pack-words.js";

/** Urdu words of the launcher. */
export const words = packWords(launcherWords, {
  "launcher.label": "دوستوں کو دعوت دیں",
  "launcher.rewards": "آپ کے انعامات",
  "launcher.news": "ایک انعام استعمال کے لیے تیار ہے۔",
  "launcher.failed": "یہ لوڈ نہیں ہوا۔ براہِ کرم دوبارہ کوشش کریں۔",
});
