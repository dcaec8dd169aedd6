import { finishSchedule } from "../finish-parts.js";
import { key } from "./about.js";
import { instant, timeZone } from "./leaf.js";
import { section } from "./section.js";

/** When the program runs. A date that cannot be read limits nothing, which the console says. */
export const scheduleSchema = section(
  {
    startsAt: key(instant(), {
      title: "Start",
      description: "When people are invited from. Without a distance to UTC, by the clocks of `timeZone`.",
      otherwise: "at once",
      examples: ["2027-03-01", "2027-03-01T09:00"],
      widget: "date",
    }),
    endsAt: key(instant(), {
      title: "End",
      description:
        "Until when people are invited; a day alone means its end. Our cards count down to nothing yet; `$state.program.schedule.endsAt` has it in epoch milliseconds for cards of your own.",
      otherwise: "never",
      examples: ["2027-06-30", "2027-06-30T18:00:00+02:00"],
      widget: "date",
    }),
    timeZone: key(timeZone(), {
      title: "Time zone",
      description: "By whose clocks the times of the document are read.",
      default: "UTC",
      examples: ["Europe/Paris"],
      widget: "text",
    }),
  },
  { name: "finishSchedule", make: finishSchedule },
);
