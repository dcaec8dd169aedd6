/** Preloaded into a build, by `node --import`: its clock is off by as many days as `CLOCK_SHIFT_DAYS` says. */
const shiftMs = Number(process.env.CLOCK_SHIFT_DAYS) * 86_400_000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + shiftMs] : parts));
  }

  static now() {
    return RealDate.now() + shiftMs;
  }
};
