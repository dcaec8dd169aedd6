export { defineQuestion, mountQuestion, Question } from "@offshoot/ui/question";
