/** What most pages do without, in one file that is fetched with the first question, token or trouble. */
export { createQuestions } from "./ask/create-questions.js";
export { tellTrouble } from "./describe-trouble.js";
export { createCare } from "./outbox/create-care.js";
