import type { ReferralEvent } from "@offshoot/core";
import { allOrNothing } from "./verdicts.js";
import type { WireFormat } from "./wire-format.js";

/** One row for the table. Every row has the same keys, and `id` is one of them; what is missing is `null`. */
export type PostgrestRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Options of `postgrestFormat`. */
export interface PostgrestOptions {
  /** Table or view in the exposed schema. */
  readonly table: string;
  /**
   * Supabase's publishable key (or the older anon key), sent as `apikey` and, where the adapter has no `token`, as `Authorization:
   * Bearer`. Anybody can read it: row level security is what protects the table. Never a secret or service-role key.
   *
   * @default none
   */
  readonly apiKey?: string;
  /** Where PostgREST stands under the endpoint; an empty text for one of your own. @default `/rest/v1`, as in a Supabase project */
  readonly path?: string;
  /** Makes one row of an event. @default `id`, `type`, `at`, `program`, `visitor`, `session`, `seq`, and the whole `event` */
  readonly columns?: (event: ReferralEvent) => PostgrestRow;
}

const ownColumns = (event: ReferralEvent): PostgrestRow => {
  const { id, type, at, program, visitor, session, seq } = event;
  return { id, type, at, program, visitor, session, seq, event };
};

/**
 * Writes JSON that `jsonb` and `text` can hold: U+0000 and halves of surrogate pairs become U+FFFD, for PostgreSQL refuses a whole
 * batch because of one. Every escape is read from the left, so that a backslash before `u0000` stays what it was.
 *
 * @see https://www.postgresql.org/docs/current/datatype-json.html
 */
const writeJson = (value: unknown) =>
  JSON.stringify(value).replace(/\\(u0000|ud[89a-f]..|.)/g, (written, code) => (code.length > 1 ? "\ufffd" : written));

/**
 * Makes the format of a table behind PostgREST, such as a Supabase project's: `POST {endpoint}/rest/v1/{table}?on_conflict=id`, where
 * the endpoint is the project's address. A row that came before is left as it is.
 *
 * Events are taken when the answer is a 2xx without a body, which is what `return=minimal` asks for. 409 says that a row breaks
 * another constraint of the table; 401, 403 and 404 are about key, policies and table, and wait until those are mended.
 *
 * @see https://docs.postgrest.org/en/stable/references/api/tables_views.html#upsert
 *
 * @example
 * createHttpAdapter({
 *   endpoint: "https://project.supabase.co",
 *   format: postgrestFormat({ table: "referral_events", apiKey: "sb_publishable_…" }),
 * });
 *
 * @example The table, which visitors can write to and never read. Its second policy is not superfluous: `ON CONFLICT (id)` asks to see
 * the new row, and only the transaction that writes a row has its time (https://www.postgresql.org/docs/current/sql-createpolicy.html)
 * ```sql
 * create table referral_events (
 *   id uuid primary key,
 *   type text not null,
 *   at timestamptz not null,
 *   program text not null,
 *   visitor text not null,
 *   session text not null,
 *   seq bigint not null,
 *   event jsonb not null,
 *   received_at timestamptz not null default now()
 * );
 * alter table referral_events enable row level security;
 * revoke all on referral_events from anon, authenticated;
 * grant insert (id, type, at, program, visitor, session, seq, event), select (id) on referral_events to anon, authenticated;
 * create policy "write" on referral_events for insert to anon, authenticated with check (true);
 * create policy "see only while writing" on referral_events for select to anon, authenticated using (received_at = now());
 * ```
 */
export function postgrestFormat({
  table,
  apiKey,
  path = "/rest/v1",
  columns = ownColumns,
}: PostgrestOptions): WireFormat {
  const readBatch = allOrNothing(({ body }) => body === "");
  return {
    name: "postgrest",
    // With what is put around each event, a full batch stays under the 65,536 bytes that may be carried beyond the end of a page.
    limits: { events: 50, bytes: 45_000 },
    encode: (events, { endpoint }) => ({
      url: `${endpoint}${path}/${encodeURIComponent(table)}?on_conflict=id`,
      headers: {
        "content-type": "application/json",
        prefer: "resolution=ignore-duplicates,return=minimal,missing=default",
        ...(apiKey && { apikey: apiKey, authorization: `Bearer ${apiKey}` }),
      },
      body: writeJson(events.map(columns)),
    }),
    verdicts: (response, events) =>
      response.status === 409 ? events.map(() => ({ kind: "split", reason: "rejected" })) : readBatch(response, events),
  };
}
