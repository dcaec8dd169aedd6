import type { ConversionRow } from "../conversions/write-conversion.js";
import type { Sql } from "../database/database.js";
import type { Offer } from "./offer.js";
import { findDocument } from "./program-documents.js";
import { bareTerms, type Terms, termsOf } from "./terms.js";

/**
 * Tells what was promised to the owner of a code when an order was first heard of, by the document and at the time of then:
 * a code that is credited later was promised no less.
 */
export async function findTerms(tx: Sql, order: ConversionRow, offer: Offer, code: string): Promise<Terms> {
  if (order.document === null) return bareTerms(order.promised);
  const isToday = order.document === offer.digest;
  const document = isToday ? offer.document : await findDocument(tx, order.program, order.document);
  if (document === undefined) return bareTerms(order.promised);
  return termsOf(offer.evaluate(document, code, order.heardAt.getTime()));
}
