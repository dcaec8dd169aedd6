/** Cards that are fetched by way of here, because every name of a file in the first script is paid for by every page. */
const MORE = {
  code: () => import("./cards/code.js"),
  launcher: () => import("./cards/launcher.js"),
  question: () => import("./cards/question.js"),
};

/** Fetches one of the other cards. */
export const fetchCard = (name: keyof typeof MORE) => MORE[name]();
