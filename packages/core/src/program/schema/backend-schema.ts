import { finishBackend } from "../finish-backend.js";
import { basic, key } from "./about.js";
import { address, choice, publishableKey, text } from "./leaf.js";
import { section, undivided } from "./section.js";

/** Where events go, and in which form. */
export const backendSchema = undivided(
  section(
    {
      endpoint: basic(
        address(),
        {
          title: "Endpoint",
          description:
            "The address or path under which your backend, or the product named by `format`, answers. Without one, events stay in memory.",
          otherwise: "none",
          examples: ["/offshoot", "https://api.acme.example/offshoot"],
          widget: "address",
        },
        "null",
      ),
      format: key(
        choice(
          {
            offshoot: "The reference backend, or one of your own that speaks like it",
            cloudEvents: "Any receiver of CloudEvents 1.0, in batches",
            segment: "Segment, `https://api.segment.io`; needs `key`, the source's write key",
            rudderstack: "RudderStack, the address of your data plane; needs `key`, the source's write key",
            jitsu: "Jitsu, the address of your site's ingestion; needs `key`, a browser key",
            posthog:
              "PostHog, `https://us.i.posthog.com` or `https://eu.i.posthog.com`; needs `key`, the project's key",
            snowplow: "A Snowplow collector; needs `appId`",
            postgrest: "A table behind PostgREST, such as your Supabase project; needs `table`, and `key` at Supabase",
            dub: "Dub, `https://api.dub.co`, for sign-ups and purchases only; needs `key`, a publishable one",
            webhook: "Any address that takes one event a request, as JSON",
            dataLayer: "Google Tag Manager on the same page; needs no `endpoint`",
            gtag: "A Google tag on the same page, such as Google Analytics without Tag Manager; needs no `endpoint`",
          },
          "BackendFormat",
        ),
        {
          title: "Format",
          description:
            "The form in which events are sent. Only the reference backend is asked for summaries and invitations.",
          default: "offshoot",
          examples: ["segment", "dataLayer"],
          widget: "choice",
        },
      ),
      key: key(publishableKey(), {
        title: "Publishable key",
        description:
          "The key by which the product named by `format` knows you. Everybody who opens the page can read it, so a secret never belongs here; what is known to be one is refused.",
        otherwise: "none",
        examples: ["phc_acmeFriends0000000000000000"],
        widget: "text",
      }),
      table: key(
        text(/^[A-Za-z_]\w{0,62}$/, "the name of a table: a letter or _, then up to 62 letters, digits and _"),
        {
          title: "Table",
          description:
            "The table that events are added to, for `format: postgrest`. Its policies let visitors add rows and read none.",
          otherwise: "none",
          examples: ["referral_events"],
          widget: "text",
        },
      ),
      appId: key(text(/^[\w.-]{1,100}$/, "1 to 100 letters, digits, ., - and _"), {
        title: "Application",
        description: "The name of your application in each row, `app_id`, for `format: snowplow`.",
        otherwise: "none",
        examples: ["acme-shop"],
        widget: "text",
      }),
      join: key(choice({ email: "By e-mail: they type their address and have their link at once, and in a mail" }), {
        title: "Join without an account",
        description:
          "How somebody who has no account gets a link. Your backend must offer it: the reference backend does where it is given `sendLink`, which mails by your own mailer.",
        otherwise: "nobody without an account gets one",
        examples: ["email"],
        widget: "choice",
      }),
    },
    { name: "finishBackend", make: finishBackend },
  ),
);
