import type { Sql } from "../database/database.js";
import type { Evidence } from "./evidence.js";
import { loadClaims, loadLeads, loadOwners, loadReports, loadSignIns, loadTouches } from "./evidence-rows.js";
import { mergeReports } from "./merge-reports.js";

/** Names one order of one program. */
export interface OrderKey {
  readonly program: string;
  readonly orderId: string;
}

/** `claimed` is typed, too: there the browser could not tell whether the code is real, and here it has an owner. */
const REDEEMED: readonly string[] = ["typed", "claimed", "coupon"];

interface Said {
  readonly visitor: string;
  readonly code: string | null;
  readonly receivedAt: Date;
}

/** What is known about an order. */
export interface KnownOrder extends Omit<Evidence, "holdMs"> {
  /** When it was first told of, epoch milliseconds. */
  readonly madeAt: number;
  /** When the codes were first heard of from the browser that the shop names, epoch milliseconds. */
  readonly reportedTouches: ReadonlyMap<string, number>;
}

const unique = <T>(values: readonly (T | null | undefined)[]): readonly T[] => [
  ...new Set(values.flatMap((value) => value ?? [])),
];

/** Gathers everything stored that bears on one order. */
export async function loadEvidence(tx: Sql, { program, orderId }: OrderKey): Promise<KnownOrder> {
  const signed = await loadReports(tx, program, orderId);
  const claimed = await loadClaims(tx, program, orderId);
  const report = mergeReports(signed);
  const accounts = report?.friendId === undefined ? claimed.map(({ friendId }) => friendId) : [report.friendId];
  const led = await loadLeads(tx, program, unique(accounts));
  const said = [...claimed, ...led];
  const owners = await loadOwners(tx, program, unique([...said.map(({ code }) => code), report?.code]));
  const visitors = unique([...said.map(({ visitor }) => visitor), report?.visitor]);
  const touches = await loadTouches(tx, program, visitors, [...owners.keys()]);

  /** What browsers say counts from the moment at which the code has an owner. */
  const withOwner = <T extends Said>(rows: readonly T[]) =>
    rows.flatMap((row) => {
      const { visitor, code, receivedAt } = row;
      const found = code === null ? undefined : owners.get(code);
      if (code === null || found === undefined) return [];
      const knownAt = Math.max(receivedAt.getTime(), found.boundAt.getTime());
      const touchedAt = touches.get(`${code} ${visitor}`) ?? receivedAt.getTime();
      return { ...row, code, owner: found.advocateId, knownAt, touchedAt };
    });
  return {
    report,
    claims: withOwner(claimed).map(({ visitor, code, owner, friendId, knownAt, touchedAt, source }) => {
      return { visitor, code, owner, friendId, knownAt, touchedAt, isRedeemed: REDEEMED.includes(source ?? "") };
    }),
    leads: withOwner(led).map(({ visitor, code, owner, friendId, knownAt, touchedAt, receivedAt, at }) => {
      const madeAt = Math.min(Date.parse(at), receivedAt.getTime());
      return { visitor, code, owner, friendId, madeAt, knownAt, touchedAt };
    }),
    namedBuyers: claimed.flatMap(({ visitor, friendId, receivedAt }) =>
      friendId === null ? [] : { visitor, friendId, knownAt: receivedAt.getTime() },
    ),
    signIns: await loadSignIns(tx, program, visitors),
    owners: new Map(
      [...owners].map(([code, { advocateId: id, boundAt }]) => [code, { id, knownAt: boundAt.getTime() }]),
    ),
    reportedTouches: new Map(
      [...owners.keys()].flatMap((code): [string, number][] => {
        const at = touches.get(`${code} ${report?.visitor}`);
        return at === undefined ? [] : [[code, at]];
      }),
    ),
    madeAt: Math.min(...signed.map(({ sentAt }) => sentAt), ...claimed.map(({ receivedAt }) => receivedAt.getTime())),
  };
}
