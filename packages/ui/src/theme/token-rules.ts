/** Quiet buttons, the one that copies among them, and the main one where another is louder. */
const BUTTONS = ".chip,.plain,.elsewhere .plain,.row button:not(.main),.loud~.act .main";
/** Whatever is written into, or chosen from. */
const FIELDS = ".row,textarea,.score span";
/** Scripts whose lines stand further apart, and whose letters never do. */
const LATIN = ":where(:not(:lang(ar),:lang(fa),:lang(ur),:lang(ja),:lang(ko),:lang(zh)))";
// One that is open lies on another ground.
const BUTTON_RULE = `${BUTTONS}{background:var(--button);color:var(--on-button)}.chip[aria-expanded=true]{color:var(--ink)}`;

/** Never below what a finger needs, in the font size of each control. */
function controlRule(least: string): string {
  const [inButton, inChip] = ["calc(var(--control-height)*1.0667)", "var(--control-height)"];
  return `button,a.main{min-block-size:max(${least},${inButton})}.chip,.channels>*{min-block-size:max(${least},${inChip})}`;
}
const CONTROL_RULE = `${controlRule("44px")}@media(pointer:coarse){${controlRule("48px")}}`;

/**
 * What a token does that the rules of the cards do not ask for by themselves: a program that does not set it pays nothing for it.
 *
 * They come after the rules of the cards, with selectors no stronger than theirs.
 */
export const TOKEN_RULES: Readonly<Record<string, string>> = {
  "ink-heading": "h2{color:var(--ink-heading)}",
  link: ":where(.card:not(.code)) a,.quiet{color:var(--link)}",
  "accent-soft": ".chip[aria-expanded=true],[aria-current=true]{background:var(--accent-soft)}",
  button: BUTTON_RULE,
  "on-button": BUTTON_RULE,
  "line-button": ".chip,.plain,.loud~.act .main{border-color:var(--line-button)}",
  hover:
    "@media(hover:hover){.row button:not(.main):hover,.chip:hover,.plain:hover,.elsewhere .plain:hover,.loud~.act .main:hover,.score:hover :not(:checked)+span{background:var(--hover);color:var(--on-button,var(--ink))}}",
  field: `${FIELDS}{background:var(--field)}`,
  "line-field": `${FIELDS}{border-color:var(--line-field)}`,
  "positive-soft": ".state.positive{padding:.125em .5em;border-radius:1em;background:var(--positive-soft)}",
  "caution-soft": ".state.caution{padding:.125em .5em;border-radius:1em;background:var(--caution-soft)}",
  "negative-soft":
    ".act>.small[role=status]{padding:.5em .75em;border-radius:var(--radius-control);background:var(--negative-soft);color:var(--negative)}",
  progress:
    "@media(forced-colors:none){.reached,.mark.reached{fill:var(--progress)}.mark.reached{stroke:var(--progress)}}",
  track: "@media(forced-colors:none){.way{fill:var(--track)}}",
  qr: "svg.qr{fill:var(--qr)}",
  backdrop: "dialog::backdrop{background:var(--backdrop)}",
  launcher: "[part~=launcher]{background:var(--launcher);color:var(--on-launcher)}",
  badge: "@media(forced-colors:none){[part~=badge]{background:var(--badge)}}",
  "font-heading": "h2,.amount{font-family:var(--font-heading)}h2.over{font-family:inherit}",
  // A long word still fits a narrow card.
  "size-heading": `h2{font-size:min(var(--size-heading),max(1.375em,10cqi))}h2${LATIN}{line-height:1.2}.welcome h2{font-size:calc(var(--size-heading)*.7727)}`,
  "size-amount": ".amount{font-size:min(var(--size-amount),max(2em,14cqi))}",
  "tracking-heading": `h2:dir(ltr)${LATIN},.welcome h2:dir(ltr)${LATIN}{letter-spacing:var(--tracking-heading)}h2.over:dir(ltr){letter-spacing:0}`,
  "weight-heading": "h2,.amount{font-weight:var(--weight-heading)}",
  "weight-control": "button,.main{font-weight:var(--weight-control)}",
  "radius-chip": ".chip{border-radius:var(--radius-chip)}",
  "border-width":
    "@media(forced-colors:none){.card:where(:not([part~=sheet])),.row,.chip,.plain{border-width:var(--border-width)}}",
  "line-height": `.root${LATIN}{line-height:var(--line-height)}`,
  gap: ".act{gap:var(--gap)}.channels{gap:calc(var(--gap)*.6667)}",
  "control-height": CONTROL_RULE,
  motion: ".root *{transition-duration:calc(.12s*var(--motion))}",
  "icon-stroke": "svg{stroke-width:var(--icon-stroke)}",
};

/** Tokens that are a property of the whole card. */
export const ROOT_PROPERTIES: Readonly<Record<string, string>> = {
  font: "font-family",
  "font-size": "font-size",
};

/** Tokens that come with others, with what they are when nobody set them. */
export const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  button: ["on-button", "hover"],
  "on-button": ["button", "hover"],
  // Smaller text makes no smaller targets.
  "font-size": ["control-height"],
};
