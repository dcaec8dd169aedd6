import { createHash } from "node:crypto";
import { and, eq, sql as query } from "drizzle-orm";
import type { Database } from "../database/database.js";
import { lockProgram } from "../database/locks.js";
import { reports } from "../database/schema.js";
import type { Offer } from "../terms/offer.js";
import type { ConversionReport } from "./conversion-report.js";
import { type SettledOrder, settleOrder } from "./settle-order.js";
import type { SignedMessage } from "./verify-webhook.js";

/** A report whose signature holds. */
export interface ReportDelivery {
  /** The part of the database in which the program lies. */
  readonly program: string;
  readonly report: ConversionReport;
  readonly message: SignedMessage;
  readonly offer: Offer;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What became of a report. */
export interface AcceptedReport extends SettledOrder {
  /** Whether the same message with the same content had come before. */
  readonly isRepeated: boolean;
}

/** Keeps a report and settles its order. The same message with the same content is kept once. */
export async function acceptReport({ sql }: Database, delivery: ReportDelivery): Promise<AcceptedReport> {
  const { program, report, message, offer, now } = delivery;
  const digest = createHash("sha256").update(JSON.stringify(report)).digest("base64url");
  const sentAt = new Date(message.sentAt);
  const row = {
    program,
    messageId: `${message.id}.${digest}`,
    orderId: report.orderId,
    sentAt,
    code: report.code ?? null,
    visitor: report.visitor ?? null,
    body: report,
  };
  return sql.transaction(async (tx) => {
    await lockProgram(tx, program);
    const added = await tx
      .insert(reports)
      .values(row)
      .onConflictDoNothing()
      .returning({ messageId: reports.messageId });
    if (added.length === 0) {
      // The first signing counts, whichever of two tries arrives first.
      const earliest = query`least(${reports.sentAt}, ${sentAt.toISOString()}::timestamptz)`;
      const same = and(eq(reports.program, program), eq(reports.messageId, row.messageId));
      await tx.update(reports).set({ sentAt: earliest }).where(same);
    }
    const settled = await settleOrder(tx, { program, orderId: report.orderId, offer, now });
    return { ...settled, isRepeated: added.length === 0 };
  });
}
