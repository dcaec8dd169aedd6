import docsearch from "@docsearch/js/docsearch";

// https://docsearch.algolia.com/docs/docsearch/: the button with which a search begins.
docsearch({ container: "#docsearch", appId: "BENCH", indices: ["bench"], apiKey: "bench" });
