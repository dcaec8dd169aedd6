import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { App } from "./app";
import { referral } from "./referral";
import type { Visit } from "./visit";

const [root, data] = [document.querySelector("#root"), document.querySelector("#visit")];
const visit: Visit = JSON.parse(data?.textContent ?? "null");
if (root)
  hydrateRoot(
    root,
    <StrictMode>
      <App {...visit} />
    </StrictMode>,
  );
void referral.identify(visit.customer);
