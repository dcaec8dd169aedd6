import { sql as query } from "drizzle-orm";
import { reports } from "../database/schema.js";

/** The account that a report of the shop names, in the words of an index. */
export const reportedFriend = query<string | null>`(${reports.body} #>> '{friend,id}')`;
