export { onPrompt } from "./prompt/on-prompt.js";
