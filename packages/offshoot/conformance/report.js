const MARKS = { passed: "✓", failed: "✗", skipped: "–" };

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const count = (results, state) => results.filter((result) => result.state === state).length;

/** The verdict in one line, as a run on the command line ends with it. */
export function summarize(results) {
  const skipped = count(results, "skipped");
  const rest = skipped > 0 ? `, ${skipped} skipped` : "";
  return `${count(results, "passed")} passed, ${count(results, "failed")} failed${rest}`;
}

/** The whole verdict as text, to be sent to somebody. */
export function writeReport(results, about) {
  const groups = [...new Set(results.map(({ group }) => group))];
  const lineOf = ({ state, name, failure }) => `  ${MARKS[state]} ${name}${failure ? `: ${failure}` : ""}`;
  const groupOf = (title) => [title, ...results.filter(({ group }) => group === title).map(lineOf)].join("\n");
  return [`Offshoot conformance: ${summarize(results)}`, about, ...groups.map(groupOf)].join("\n\n");
}

/** Draws verdicts as they come: groups in the order of their first check, a summary above them. */
export function createReport(doc = document) {
  const find = (id) => doc.getElementById(id);
  const groups = new Map();
  const results = [];

  function listOf(title) {
    if (!groups.has(title)) {
      const tally = element("span", "tally");
      const list = element("ol");
      find("groups").append(element("section", "", element("h2", "", title, tally), list));
      groups.set(title, { list, tally });
    }
    return groups.get(title);
  }

  return {
    results,
    /** Shows that a group has begun. */
    begin(title) {
      listOf(title);
      find("now").textContent = title;
    },
    add(result) {
      results.push(result);
      const { list, tally } = listOf(result.group);
      const own = results.filter(({ group }) => group === result.group);
      const mark = element("span", "mark", MARKS[result.state]);
      mark.setAttribute("role", "img");
      mark.ariaLabel = result.state;
      const failure = result.failure ? [element("p", "failure", result.failure)] : [];
      list.append(element("li", result.state, mark, element("div", "", element("p", "", result.name), ...failure)));
      tally.textContent = `${count(own, "passed")} of ${own.length}`;
      find("summary").textContent = summarize(results);
      doc.documentElement.dataset.state = count(results, "failed") > 0 ? "failed" : "running";
    },
    /** Shows what a person is asked to do, and where; `null` takes it away. */
    say(words, rect) {
      find("wish").textContent = words ?? "";
      const ring = find("ring");
      ring.hidden = !rect;
      if (!rect) return;
      ring.style.setProperty("left", `${rect.x + scrollX}px`);
      ring.style.setProperty("top", `${rect.y + scrollY}px`);
      ring.style.setProperty("width", `${rect.width}px`);
      ring.style.setProperty("height", `${rect.height}px`);
    },
    end(seconds) {
      find("now").textContent = `done in ${seconds.toFixed(1)} s`;
      const state = count(results, "failed") > 0 ? "failed" : "passed";
      doc.documentElement.dataset.state = state;
      doc.documentElement.dataset.done = "";
      doc.title = `${MARKS[state]} ${summarize(results)} · Offshoot conformance`;
      find("copy").hidden = false;
    },
  };
}
