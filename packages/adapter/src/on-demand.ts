/** What most pages do without, in one file that is fetched with the first question, refusal or trouble. */
export { createQuestions } from "./ask/create-questions.js";
export { fetchProof } from "./ask/fetch-proof.js";
export { describeTrouble } from "./describe-trouble.js";
export { chooseBatch, takeAnswer } from "./outbox/refusal-rules.js";
