import { useEffect, useRef, useState } from "preact/hooks";

const RAYS = 12;
const RAY_MS = 560;
const LATEST_MS = 140;
const EASING = "cubic-bezier(.2,.8,.2,1)";

/** Lets the rays go out and fade, and the amount grow for a moment; only opacity and transform change. */
function play(svg: SVGSVGElement): Promise<unknown> {
  const amount = svg.parentElement?.querySelector(".amount");
  amount?.animate({ transform: ["none", "scale(1.06)", "none"] }, { duration: RAY_MS, easing: EASING });
  const transform = ["translateY(0) scaleY(.4)", "translateY(-9px)", "translateY(-16px) scaleY(.3)"];
  const rays = Array.from(svg.querySelectorAll("path"), (ray, index) => {
    // Neighbours do not start one after the other, or it would look like a clock.
    const delay = ((index * 5) % RAYS) * (LATEST_MS / RAYS);
    return ray.animate({ opacity: [0, 1, 0], transform }, { duration: RAY_MS, delay, easing: EASING }).finished;
  });
  return Promise.all(rays);
}

/** A ring of short rays around the amount: plays once, as soon as it is on the screen, for 700 ms, and is gone. */
export function RewardSparks() {
  const place = useRef<SVGSVGElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const svg = place.current;
    if (!svg || !globalThis.IntersectionObserver) return undefined;
    const end = () => setOver(true);
    const sight = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      // Cancelled when the card goes.
      play(svg).then(end, end);
    });
    sight.observe(svg);
    return () => sight.disconnect();
  }, []);
  if (isOver) return null;
  return (
    <svg ref={place} class="sparks" viewBox="-50 -50 100 100" aria-hidden="true">
      {Array.from({ length: RAYS }, (_, index) => (
        <g key={index} transform={`rotate(${(360 / RAYS) * index}) translate(0 -26)`}>
          <path d="M0 0v-7" opacity="0" />
        </g>
      ))}
    </svg>
  );
}
