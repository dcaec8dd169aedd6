import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./app";
import { readVisit } from "./read-visit";

/** Draws the page of a request into the built `index.html`. */
export async function render(request: Request, template: string): Promise<string> {
  const visit = await readVisit(request);
  const app = renderToString(
    <StrictMode>
      <App {...visit} />
    </StrictMode>,
  );
  const json = JSON.stringify(visit).replaceAll("<", "\\u003c");
  const data = `<script type="application/json" id="visit">${json}</script>`;
  return template.replace("<!--app-->", () => app).replace("<!--visit-->", () => data);
}
