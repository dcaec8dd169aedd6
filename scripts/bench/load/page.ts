import type { LoadSubject } from "./subjects.ts";

const LEAVES = Array.from({ length: 600 }, (_, n) => {
  const [x, y, turn] = [(n * 97) % 800, (n * 57) % 480, (n * 31) % 360];
  return `<ellipse cx="${x}" cy="${y}" rx="26" ry="9" fill="hsl(${turn} 45% 60%)" transform="rotate(${turn} ${x} ${y})"/>`;
});

/** What the page is made of besides its markup, by path: a style sheet, and the picture that is its largest paint. */
export const SITE_FILES: Readonly<Record<string, string>> = {
  "/site/site.css": `body { font: 18px/1.6 Georgia, serif; margin: 0 auto; max-width: 44em; padding: 2em } img { max-width: 100%; height: auto } p { margin: 1.2em 0 }`,
  "/site/leaves.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 480" width="800" height="480">${LEAVES.join("")}</svg>`,
};

/** Tells whether a request is for the page itself, which every subject has. */
export function isOfPage(path: string): boolean {
  return path in SITE_FILES;
}

const PARAGRAPH = `<p>${"Shoes that walk far, and come home again before it rains. ".repeat(9)}</p>`;

/** Writes the page of a subject: a picture, and text for some screens. */
export function pageOf({ title, head, inView = "", below = "" }: LoadSubject): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/site/site.css">${head}</head>
<body><h1>Shoes</h1><img src="/site/leaves.svg" alt="Leaves" width="800" height="480">${inView}${PARAGRAPH.repeat(12)}${below}</body></html>`;
}
