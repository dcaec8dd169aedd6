import type { ReferralEvent } from "@offshoot/core";
import { isParameterName } from "./analytics-name.js";

/** What Google Analytics takes as the value of a parameter. */
export type ParameterValue = string | number | boolean;

/** Most parameters that Google Analytics keeps of one event; what comes on top is lost there. */
const PARAMETERS = 25;

/** Most characters of a value. */
const VALUE_CHARACTERS = 100;

function fitValue(value: unknown): ParameterValue | undefined {
  if (typeof value === "boolean" || Number.isFinite(value)) return value as boolean | number;
  // Whatever a text was meant to be: an e-mail address in it makes it personal.
  if (typeof value !== "string" || /\S@\S/.test(value)) return undefined;
  // Half a pair of surrogates is no character.
  return value.slice(0, VALUE_CHARACTERS).replace(/[\uD800-\uDBFF]$/, "") || undefined;
}

/**
 * Keeps what Google Analytics takes: 25 parameters, names of 40 characters, values of 100. Longer texts are cut, and what is no
 * text, number or boolean, or holds an e-mail address, is left out.
 *
 * @see https://support.google.com/analytics/answer/9267744
 * @see https://support.google.com/analytics/answer/6366371
 */
export function fitParameters(wanted: Readonly<Record<string, unknown>>): Record<string, ParameterValue> {
  const fitting = Object.entries(wanted).flatMap(([name, value]): [string, ParameterValue][] => {
    const fitted = fitValue(value);
    return fitted !== undefined && isParameterName(name) ? [[name, fitted]] : [];
  });
  return Object.fromEntries(fitting.slice(0, PARAMETERS));
}

/**
 * Says about an event what concerns no person: no id of an advocate, friend or browser, no code (it may be somebody's name), no comment
 * and nothing else that a host or a visitor has written freely.
 *
 * Where Google has a name for something it is used (`transaction_id`, `method`), except for `source`, `medium` and `campaign`, which would
 * pass for the traffic source of the visit.
 */
export function analyticsParameters(event: ReferralEvent): Record<string, unknown> {
  const { id, type, program, programVersion, mode, attribution, friend, experiments = {}, data } = event;
  return {
    event_id: id,
    event_type: type,
    program,
    program_version: programVersion,
    program_mode: mode,
    referred: !!attribution,
    referral_channel: attribution?.channel,
    referral_source: attribution?.source,
    referral_model: attribution?.model,
    new_customer: friend?.newCustomer,
    experiments: Object.entries(experiments)
      .map((experiment) => experiment.join(":"))
      .join(","),
    transaction_id: data.orderId,
    value: data.value,
    currency: data.currency,
    method: data.channel,
    card: data.card,
    outcome: data.outcome,
    status: data.status,
    score: data.score,
    experiment: data.experiment,
    variant: data.variant,
  };
}
