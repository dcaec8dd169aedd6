import { localize } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { isolate } from "../words/isolate.js";
import type { InvitePart } from "./invite-part.js";
import { chooseTestimonial } from "./needs-extra.js";

const STAR = "m10 2.5 2.2 4.9 5.3.6-4 3.6 1.1 5.3-4.6-2.7-4.6 2.7 1.1-5.3-4-3.6 5.3-.6z";
const STARS = [1, 2, 3, 4, 5];

const QUOTE_CSS = `.quote figcaption{display:flex;flex-wrap:wrap;align-items:center;gap:0 .5em}
.stars{display:flex;gap:.0625em}
.stars svg{inline-size:.9375em;block-size:.9375em;stroke:none;fill:var(--line)}
.stars svg.lit{fill:currentColor}
@media(forced-colors:active){.stars svg{fill:Canvas;stroke:CanvasText}.stars svg.lit{fill:CanvasText}}
`;

/** What one customer said, in the reader's language, with how many stars they gave. */
function Quote({ state, locale, t }: CardContent) {
  const said = chooseTestimonial(state.program, locale);
  if (!said) return null;
  const { rating } = said;
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <figure class="quote come" part="testimonial">
      <blockquote>
        {/* In a language that nobody has named: its marks are not those of the card's. */}
        <p lang={typeof said.quote === "string" ? "" : undefined}>
          <q>{localize(said.quote, locale)}</q>
        </p>
      </blockquote>
      <figcaption class="small">
        {isolate(said.name)}
        {rating !== undefined && (
          <>
            <span class="stars">
              {STARS.map((star) => (
                <svg key={star} viewBox="0 0 20 20" aria-hidden="true" class={star <= rating ? "lit" : ""}>
                  <path d={STAR} />
                </svg>
              ))}
            </span>
            <span class="said">{t("quote.rating", { rating: count.format(rating), most: count.format(5) })}</span>
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** One customer's word; never more than one, and never another in its place. */
export const quotePart: InvitePart = { View: Quote, css: QUOTE_CSS };
