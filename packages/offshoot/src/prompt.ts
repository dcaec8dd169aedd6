export { onPrompt } from "@offshoot/ui/prompt";
