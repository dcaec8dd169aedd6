import { createQr, type Qr } from "@offshoot/core";
import { useEffect, useState } from "preact/hooks";

/** Rules of a code: on white with its quiet zone in every scheme, also where colours are forced. */
export const QR_CSS = `svg.qr{display:block;justify-self:center;inline-size:min(100%,11em);block-size:auto;border-radius:.375em;background:#fff;fill:#000;stroke:none;forced-color-adjust:none}
`;

/** Makes the code of a link; `undefined` while it is on its way, `null` where it cannot be made. */
export function useQr(link: string): Qr | null | undefined {
  const [qr, setQr] = useState<Qr | null | undefined>();
  useEffect(() => {
    let isCurrent = true;
    const show = (drawn: Qr | null) => isCurrent && setQr(drawn);
    createQr(link).then(show, () => show(null));
    return () => {
      isCurrent = false;
    };
  }, [link]);
  return qr;
}

/** Draws a code for cameras, or the empty place of one that is on its way. */
export function QrCode({ qr, label }: { readonly qr: Qr | undefined; readonly label: string }) {
  const { size = 1, path = "" } = qr ?? {};
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      part="qr"
      shape-rendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
