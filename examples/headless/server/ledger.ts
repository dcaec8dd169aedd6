import {
  deriveCode,
  type Invitation,
  type Money,
  type ProgramDocument,
  parseProgram,
  type RewardEntry,
  type Summary,
  tierProgress,
} from "@offshoot/core";

/** Somebody with an account. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  /** Whether friends may see the name. */
  readonly isNamed: boolean;
}

/** What was ordered, and what it cost. */
export interface Order {
  readonly orderId: string;
  readonly paid: Money;
}

/** What the shop knows; it forgets everything when it stops. */
export interface Ledger {
  /** Opens the account of a name, or finds it. */
  signIn(name: string, isNamed: boolean): Promise<Reader>;
  find(id: string): Reader | undefined;
  /** Counts a friend who arrived. */
  countVisit(code: string): void;
  /** Takes an order. @param code The one in the buyer's cookie. @param buyer Id of the browser. */
  order(buyer: string, code: string | undefined, reader: Reader | undefined): Promise<Order>;
  summary(reader: Reader): Promise<Summary>;
  invitation(code: string): Invitation;
}

const PRICE: Money = { amount: 2400, currency: "USD" };

/** Keeps accounts and orders in memory. Who earns what is decided here, by what the server itself has seen. */
export function createLedger(document: ProgramDocument): Ledger {
  const { program } = parseProgram(document, { baseUrl: "http://localhost/" });
  const { advocate, friend } = program.rewards;
  const tiers = program.rewards.tiers ?? [];
  const readers = new Map<string, Reader>();
  const owners = new Map<string, Reader>();
  const visits = new Map<string, number>();
  const earned = new Map<string, RewardEntry[]>();
  const buyers = new Set<string>();
  let orders = 0;
  const codeOf = ({ id }: Reader) => deriveCode(program.program, id);

  return {
    async signIn(name, isNamed) {
      const id = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
      const reader = { id, name, isNamed };
      readers.set(id, reader);
      owners.set(await codeOf(reader), reader);
      return reader;
    },
    find: (id) => readers.get(id),
    countVisit(code) {
      if (owners.has(code)) visits.set(code, (visits.get(code) ?? 0) + 1);
    },
    async order(buyer, code, reader) {
      orders += 1;
      const orderId = `L-${1000 + orders}`;
      const owner = code === undefined ? undefined : owners.get(code);
      // A friend is somebody else, and orders for the first time.
      const isReferred = owner !== undefined && owner.id !== reader?.id && !buyers.has(buyer);
      buyers.add(buyer);
      if (!isReferred || !code || !advocate) return { orderId, paid: PRICE };
      const entry: RewardEntry = {
        id: orderId,
        reward: advocate,
        state: "available",
        use: "automatic",
        at: new Date().toISOString(),
      };
      earned.set(code, [entry, ...(earned.get(code) ?? [])]);
      const amount = Math.round(PRICE.amount * (1 - (friend?.percent ?? 0) / 100));
      return { orderId, paid: { ...PRICE, amount } };
    },
    async summary(reader) {
      const code = await codeOf(reader);
      const rewards = earned.get(code) ?? [];
      const total = rewards.reduce((sum, { reward }) => sum + (reward.money?.amount ?? 0), 0);
      const conversions = rewards.length;
      return {
        code,
        currency: PRICE.currency,
        available: total > 0 ? [{ ...PRICE, amount: total }] : [],
        pending: [],
        counts: { visits: visits.get(code) ?? 0, leads: 0, conversions },
        tier: tierProgress(conversions, tiers),
        rewards,
        updatedAt: new Date().toISOString(),
      };
    },
    invitation(code) {
      const owner = owners.get(code);
      if (!owner) return { status: "unknown" };
      return {
        status: "valid",
        ...(owner.isNamed && { advocate: { displayName: owner.name } }),
        ...(friend && { reward: friend }),
      };
    },
  };
}
