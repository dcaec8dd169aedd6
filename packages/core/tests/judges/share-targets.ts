import type { ChannelId } from "../../src/share/channel.js";
import type { ShareMessage } from "../../src/share/share-message.js";

/** A target as its owner documents it: where it is, and under which names it takes what. */
export interface DocumentedTarget {
  readonly target: string;
  /** The fields in their order, as a message fills them; `alone` is the text without the link, `whole` the text with it. */
  readonly fields: Readonly<Record<string, "alone" | "whole" | "link" | "title" | "image" | "appId" | "home" | "line">>;
}

/** Every target that has an address, by channel; Messenger is that of desktops. */
export const TARGETS: { readonly [K in ChannelId]?: DocumentedTarget } = {
  x: { target: "https://x.com/intent/tweet", fields: { text: "alone", url: "link" } },
  threads: { target: "https://www.threads.com/intent/post", fields: { text: "alone", url: "link" } },
  bluesky: { target: "https://bsky.app/intent/compose", fields: { text: "whole" } },
  telegram: { target: "https://t.me/share/url", fields: { url: "link", text: "alone" } },
  line: { target: "https://social-plugins.line.me/lineit/share", fields: { url: "link", text: "alone" } },
  whatsapp: { target: "https://wa.me/", fields: { text: "whole" } },
  facebook: { target: "https://www.facebook.com/sharer/sharer.php", fields: { u: "link" } },
  messenger: {
    target: "https://www.facebook.com/dialog/send",
    fields: { app_id: "appId", link: "link", redirect_uri: "home" },
  },
  linkedin: { target: "https://www.linkedin.com/sharing/share-offsite/", fields: { url: "link" } },
  reddit: { target: "https://www.reddit.com/submit", fields: { url: "link", title: "line" } },
  pinterest: {
    target: "https://www.pinterest.com/pin/create/button/",
    fields: { url: "link", media: "image", description: "alone" },
  },
  mastodon: { target: "https://mastodon.social/share", fields: { text: "whole" } },
  email: { target: "mailto:", fields: { subject: "title", body: "whole" } },
  sms: { target: "sms:", fields: { body: "whole" } },
};

/** What every target needs besides a text and a link. */
export const COMPLETE = {
  title: "15% off, & more",
  image: "https://acme.example/a picture.png?w=1&h=2",
  facebookAppId: "1234567890",
  instance: "mastodon.social",
} satisfies Partial<ShareMessage>;

/** What a target's fields say for a message whose link stands at the end of its text, or nowhere in it. */
export function expectedFields(channel: ChannelId, text: string, link: string): Record<string, string> {
  const values = {
    alone: text,
    whole: channel === "email" ? `${text} ${link}`.replace(/\r\n|\r|\n/g, "\r\n") : `${text} ${link}`,
    link,
    title: COMPLETE.title,
    image: COMPLETE.image,
    appId: COMPLETE.facebookAppId,
    home: new URL("/", link).href,
    line: text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").trim(),
  };
  const { fields = {} } = TARGETS[channel] ?? {};
  return Object.fromEntries(Object.entries(fields).map(([name, what]) => [name, values[what]]));
}
