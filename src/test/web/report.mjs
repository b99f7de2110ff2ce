// What the suite found: one line for each failing check, with page, language, scheme, width, rule, element and remedy.

const SHOWN = 5;

export class Report {
  #lines = [];
  #checks = 0;

  /** Takes what a check found; nothing found is a check passed. */
  take(where, findings) {
    this.#checks += 1;
    const byRule = Map.groupBy ? Map.groupBy(findings, (finding) => finding.rule) : grouped(findings);
    for (const [rule, same] of byRule) {
      for (const finding of same.slice(0, SHOWN)) {
        this.#lines.push([...places(where), rule, short(finding.element), finding.remedy].join(' | '));
      }
      if (same.length > SHOWN) {
        this.#lines.push([...places(where), rule, `and ${same.length - SHOWN} elements more`, 'as above'].join(' | '));
      }
    }
  }

  /** Prints everything, and tells whether all went well. */
  close() {
    for (const line of this.#lines) {
      console.log(`FAIL | ${line}`);
    }
    console.log(`${this.#checks} checks, ${this.#lines.length} failures`);
    return this.#lines.length === 0;
  }
}

function places({ page, language = '-', scheme = '-', width = '-' }) {
  return [page, language, scheme, String(width)];
}

function grouped(findings) {
  const groups = new Map();
  for (const finding of findings) {
    groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  }
  return groups;
}

function short(element) {
  const line = element.replace(/\s+/g, ' ').trim();
  return line.length > 240 ? `${line.slice(0, 240)}…` : line;
}
