import { type AttributionRecord, decodeRecord, type Platform, readAttributionCookie } from "@offshoot/core";
import type { Row, Section } from "./report.js";

/** What the browser says about the room that it gives to the site, in bytes. */
export interface Room {
  readonly usage: number;
  readonly quota: number;
}

const MEGABYTE = 1_000_000;

function describeRecord(record: AttributionRecord | null, isThere: boolean): Pick<Row, "value" | "tone"> {
  if (!record) return isThere ? { value: "there, and cannot be read", tone: "warn" } : { value: "nothing" };
  const { first, last } = record;
  const codes = [...new Set([first?.code, last?.code])].filter(Boolean);
  return { value: codes.length > 0 ? `holds ${codes.join(" and ")}` : "holds no code", tone: "good" };
}

function describeRoom({ usage, quota }: Room): Row {
  const used = `${(usage / MEGABYTE).toFixed(1)} of ${Math.round(quota / MEGABYTE)} MB used by the site`;
  return { name: "Room", value: used, ...(usage > quota * 0.9 && { tone: "bad" }) };
}

/** Says what the browser remembers. Reads only; whether it could write is for the doctor to try. */
export function describeStorage(program: string, { cookie, local, session }: Platform, room: Room | null): Section {
  const key = `_offshoot_${program}`;
  const cookies = cookie.read();
  const isIn = cookies.split(/; */).filter((pair) => pair.startsWith(`${key}=`)).length;
  const stored = local.read(key);
  const isDenied = local.read("_offshoot_consent") === "denied" || cookies.includes("_offshoot_consent=denied");
  const rows: Row[] = [
    {
      name: "Cookie",
      ...describeRecord(readAttributionCookie(cookies, { program, isVerified: () => true }), isIn > 0),
    },
    ...(isIn > 1
      ? [
          {
            name: "Cookies of that name",
            value: `${isIn}: another host of the site has set one, too`,
            tone: "warn" as const,
          },
        ]
      : []),
    { name: "Local storage", ...describeRecord(decodeRecord(stored ?? ""), stored !== null) },
    { name: "Session", value: session.read(key) === null ? "nothing" : "begun in this tab" },
    ...(isDenied ? [{ name: "Denial", value: "remembered by _offshoot_consent=denied", tone: "warn" as const }] : []),
    ...(room ? [describeRoom(room)] : []),
  ];
  const places = [isIn > 0 && "cookie", stored !== null && "local storage"].filter(Boolean);
  return { title: "Storage", summary: places.length > 0 ? places.join(" and ") : "nothing stored", rows };
}
