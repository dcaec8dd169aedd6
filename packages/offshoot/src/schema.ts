export { explainProblems } from "@offshoot/core/explain-problems";
export { checkProgram, type JsonSchema, programJsonSchema, programSchema } from "@offshoot/core/schema";
