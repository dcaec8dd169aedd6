import { type Qr, qrSvg } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { QrCode, useQr } from "../parts/qr-code.js";
import { saveFile } from "./save-file.js";

const PNG_MODULE_PX = 16;

/** Paints a code whose modules are 16 pixels wide, so that every edge is sharp. */
async function paintPng({ size, path }: Qr): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size * PNG_MODULE_PX;
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(PNG_MODULE_PX, PNG_MODULE_PX);
  pen.fillStyle = "#000";
  pen.fill(new Path2D(path));
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

/** The link as a code for cameras, the link itself beside it, and both ways to keep it. */
export function QrPanel({ referral, t, state }: CardContent) {
  const link = referral.link({ channel: "qr" });
  const qr = useQr(link);
  const name = `${state.program.program}-qr`;
  if (qr === null)
    return (
      <p class="small" role="status">
        {t("qr.failed")}
      </p>
    );
  const savePng = async () => {
    const png = qr && (await paintPng(qr));
    if (png) saveFile(`${name}.png`, png);
  };
  return (
    <div class="panel code" aria-busy={!qr}>
      <QrCode qr={qr} label={t("qr.label")} />
      <p class="small">{t("qr.text")}</p>
      <bdi class="address" dir="ltr" translate={false}>
        {link}
      </bdi>
      <div class="pair">
        <button
          type="button"
          class="chip"
          onClick={() => qr && saveFile(`${name}.svg`, new Blob([qrSvg(qr)], { type: "image/svg+xml" }))}
        >
          <span>{t("qr.svg")}</span>
        </button>
        <button type="button" class="chip" onClick={savePng}>
          <span>{t("qr.png")}</span>
        </button>
      </div>
    </div>
  );
}
