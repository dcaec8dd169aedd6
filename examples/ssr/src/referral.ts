import { createFunctionAdapter, createReferral, defineElements } from "offshoot";
import type {} from "offshoot/jsx/react";
import { addToLog } from "./event-log-store";
import { program } from "./program";

/** On the server, which imports this file too, it does nothing, and no request sees another's state. */
export const referral = createReferral(program, { adapter: createFunctionAdapter(addToLog) });
defineElements({ referral });
