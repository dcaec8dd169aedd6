import type { ChannelId } from "../../share/channel.js";
import { basic, key } from "./about.js";
import { address, choice, localized, text } from "./leaf.js";
import { list, names, section } from "./section.js";

const CHANNELS: Readonly<Record<ChannelId, string>> = {
  native: "The share sheet of the phone or computer",
  copy: "Copies the link",
  email: "An e-mail in the visitor's own program",
  sms: "A text message in the visitor's own app",
  whatsapp: "WhatsApp",
  telegram: "Telegram",
  messenger: "Messenger",
  facebook: "Facebook",
  x: "X",
  linkedin: "LinkedIn",
  reddit: "Reddit",
  threads: "Threads",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  pinterest: "Pinterest",
  line: "LINE",
  qr: "A QR code",
};

/** Texts by key, each in one language or in several. */
export const wordsOf = () => names(localized());

/** How advocates share. */
export const shareSchema = section({
  page: basic(
    choice({ base: "The page of `link.base`", current: "The page that the advocate is on, with its whole query" }),
    {
      title: "Page",
      description:
        "Which page a link opens. `current` shares the whole address of the page, its query included, with everybody who sees the link: never where an address can hold a session, a token or an e-mail address, as on account pages.",
      default: "base",
      examples: ["current"],
      widget: "choice",
    },
  ),
  channels: basic(list(choice(CHANNELS, "ChannelId"), 50), {
    title: "Channels",
    description: "Which ways to share the invite card offers, in order.",
    expected: `a list of known channels: ${Object.keys(CHANNELS).join(", ")}`,
    default: ["native", "copy"],
    examples: [["native", "copy", "whatsapp", "email", "qr"]],
    widget: "list",
  }),
  messages: basic(wordsOf(), {
    title: "Messages",
    description:
      "What is sent, by channel or as `default`; `{link}`, `{reward}`, `{advocate}` and `{disclosure}` are filled in.",
    expected: "an object of texts by channel, or by default",
    default: {},
    otherwise: "a message in the visitor's language",
    examples: [{ default: { en: "I like it here. {reward} off with my link: {link} {disclosure}" }, sms: "{link}" }],
    widget: "localized",
  }),
  preview: key(
    section({
      title: key(localized(), {
        title: "Title",
        description: "The headline beside the link.",
        examples: [{ en: "15% off your first notebook" }],
        widget: "localized",
      }),
      description: key(localized(), {
        title: "Description",
        description: "One or two sentences beside the link.",
        examples: ["Hand-sewn notebooks that lie flat."],
        widget: "localized",
      }),
      image: key(address(), {
        title: "Picture",
        description: "The address of a picture; Pinterest needs one.",
        examples: ["https://acme.example/share.png"],
        widget: "address",
      }),
    }),
    {
      title: "Preview",
      description: "What a target shows beside the link, where it asks for it.",
      otherwise: "what the page itself says",
      examples: [{ title: { en: "15% off your first notebook" } }],
      widget: "group",
    },
  ),
  facebookAppId: key(text(/^\d{5,20}$/, "5 to 20 digits"), {
    title: "Facebook app id",
    description: "Your site's id at Facebook. Messenger on computers needs it and is hidden there without it.",
    examples: ["1234567890"],
    widget: "text",
  }),
});
