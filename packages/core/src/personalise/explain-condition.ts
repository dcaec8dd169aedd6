import { isRecord } from "../program/read-shape.js";
import type { Traits } from "../referral.js";
import { valueAt } from "./value-at.js";

/** Lists the attributes that a condition asks for, each once. */
function pathsOf(condition: unknown): readonly string[] {
  if (Array.isArray(condition)) return condition.flatMap(pathsOf);
  if (!isRecord(condition)) return [];
  return Object.entries(condition).flatMap(([key, part]) => (key.startsWith("$") ? pathsOf(part) : [key]));
}

/** A trait is whatever the site gives: it may hold itself, or more than anybody wants to read. */
function describeValue(value: unknown): string {
  if (value == null) return "not known";
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  return typeof value === "object" ? "a list or an object" : String(value).slice(0, 60);
}

/** Says what a condition looked at: `plan is "pro" and days is not known`. */
export function explainCondition(condition: unknown, traits: Traits): string {
  const facts = [...new Set(pathsOf(condition))].map((path) => {
    try {
      return `${path} is ${describeValue(valueAt(traits, path))}`;
    } catch {
      return `${path} is not known`;
    }
  });
  return facts.join(" and ") || "it asks for nothing";
}
