// Every address on this host to which a page leads: each is asked for once, and must answer.

const AT_ONCE = 4;
const LANGUAGE = /^\/(en|ar|fa)(?=\/)/;

export class Addresses {
  #host;
  #found = new Map();
  #meant = new Map();

  /** @param pages all that there are: one that says what is missing has to say so wherever a link leads to it */
  constructor(host, pages) {
    this.#host = host;
    for (const page of pages) {
      this.#meant.set(key(new URL(host + page.address('en'))), page.status);
    }
  }

  /** Takes the links of a page; the same page in another language is the same address, asked for in one of them. */
  take(where, links) {
    for (const { href, text } of links) {
      const url = new URL(href);
      if (url.origin !== this.#host) {
        continue;
      }
      const address = url.pathname + url.search;
      const known = this.#found.get(key(url)) ?? { address, where, text, fragments: new Set() };
      if (url.hash.length > 1) {
        known.fragments.add(decodeURIComponent(url.hash.slice(1)));
      }
      this.#found.set(key(url), known);
    }
  }

  get size() {
    return this.#found.size;
  }

  /** Asks for all of them. */
  async check(report) {
    const waiting = [...this.#found.values()];
    const ask = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        report.take(next.where, await this.#ask(next));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, ask));
  }

  async #ask({ address, text, fragments }) {
    const link = `${text.trim()} -> ${address}`;
    const answer = await fetch(this.#host + address, {
      method: fragments.size > 0 ? 'GET' : 'HEAD',
      headers: { Accept: 'text/html,*/*;q=0.8' },
    });
    const body = await answer.text();
    const meant = this.#meant.get(key(new URL(this.#host + address)));
    // What is withdrawn says why: whoever leads there means it.
    if (answer.status >= 400 && answer.status !== meant && answer.status !== 410) {
      const remedy = `it answers ${answer.status}: make the page, or take the link away`;
      return [{ rule: 'link', element: link, remedy }];
    }
    return [...fragments]
      .filter((fragment) => !body.includes(`id="${fragment}"`))
      .map((fragment) => ({ rule: 'link', element: link, remedy: `there is no id ${fragment} on that page` }));
  }
}

/** An address whatever its language. */
function key(url) {
  return url.pathname.replace(LANGUAGE, '/*') + url.search;
}
