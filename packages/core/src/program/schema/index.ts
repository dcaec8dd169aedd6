export { checkProgram } from "./check-program.js";
export { type JsonSchema, programJsonSchema } from "./json-schema.js";
export { programSchema } from "./program-schema.js";
