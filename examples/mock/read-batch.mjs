const isText = (value) => typeof value === "string" && value !== "";

/** Finds what is wrong with an event, in the order in which the reference backend looks. */
function findFault(event, program) {
  for (const name of ["id", "type", "at", "program", "visitor", "session"]) {
    if (!isText(event?.[name])) return ["event-invalid", `${name}: expected a text.`];
  }
  if (typeof event.data !== "object" || event.data === null) return ["event-invalid", "data: expected an object."];
  if (event.type === "conversion.completed" && !isText(event.data.orderId)) {
    return ["event-invalid", "data.orderId: expected a text."];
  }
  return event.program === program
    ? undefined
    : ["unknown-program", "program: expected the key of a program that this backend knows."];
}

/**
 * Sorts a batch into what is taken and what is not, so that a bad event harms no other.
 *
 * @param {unknown} body What the request brought.
 * @param {string} program Key of the one program.
 * @returns `null` when it is no batch at all.
 */
export function readBatch(body, program) {
  const isBatch = body?.schema === "offshoot/1" && isText(body.sentAt) && Array.isArray(body.events);
  if (!isBatch) return null;
  const batch = { events: [], rejected: [] };
  for (const event of body.events) {
    const fault = findFault(event, program);
    if (!fault) batch.events.push(event);
    else batch.rejected.push({ id: isText(event?.id) ? event.id : "", code: fault[0], message: fault[1] });
  }
  return batch;
}
