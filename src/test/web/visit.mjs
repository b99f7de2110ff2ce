// One page in one language: in both schemes, at both widths, on paper, by keyboard, and without scripts.
import { join } from 'node:path';
import * as axe from './checks/axe.mjs';
import { displaced } from './checks/bidi.mjs';
import { byKeyboard } from './checks/focus.mjs';
import { languages } from './checks/languages.mjs';
import { linked } from './checks/linked.mjs';
import { overflow } from './checks/overflow.mjs';
import { onPaper } from './checks/print.mjs';
import { thin } from './checks/thin.mjs';

const HEIGHT = 900;
const SETTINGS = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 1280 },
  { scheme: 'dark', width: 360 },
  { scheme: 'light', width: 360 },
];
/** Milliseconds; a visit takes a second or two where nothing else runs. */
const PATIENCE = 120_000;
/** A4 upright with margins of 1 cm, at 96 dots an inch. */
const PAPER = 718;

export class Visit {
  #wanted;
  #language;
  #address;
  #screenshots;
  #report;

  constructor(wanted, language, host, report, screenshots) {
    this.#wanted = wanted;
    this.#language = language;
    this.#address = host + wanted.address(language);
    this.#report = report;
    this.#screenshots = screenshots;
  }

  /** Tries everything; gives the links of the page to others. */
  async make(withScripts, withoutScripts) {
    const page = await withScripts.newPage();
    const plain = await withoutScripts.newPage();
    // A page on which something never ends is named, rather than waited for.
    const patience = setTimeout(() => page.close(), PATIENCE);
    try {
      return await this.#make(page, plain);
    } catch (failure) {
      this.#take('-', '-', [{ rule: 'visit', element: this.#address, remedy: `it broke off: ${failure.message}` }]);
      return [];
    } finally {
      clearTimeout(patience);
      await page.close();
      await plain.close();
    }
  }

  async #make(page, plain) {
    // Where the page's own policy is set aside for the tests, what the browser says of it is of no account.
    const troubles = (this.#wanted.sandboxed ? [plain] : [page, plain]).map((each) => this.#listen(each));
    if (!await this.#isThere(page)) {
      return [];
    }
    await plain.goto(this.#address);
    this.#take('-', '-', await this.#differsWithout(page, plain));
    const { here, elsewhere } = await page.evaluate(linked);
    this.#take('-', '-', here);
    this.#take('-', '-', await page.evaluate(languages));
    await this.#everywhere(page, (scheme) => this.#looks(page, scheme));
    this.#take('paper', PAPER, await onPaper(page, PAPER));
    if (this.#wanted.framed) {
      this.#take('light', 1280, await byKeyboard(page));
    }
    await page.evaluate(thin);
    await axe.prepare(page);
    await this.#everywhere(page, (scheme) => (scheme === 'dark' ? axe.colours(page) : axe.all(page)));
    this.#take('-', '-', troubles.flat());
    return elsewhere;
  }

  /** Does the same in each scheme and at each width, and ends at the first width. */
  async #everywhere(page, check) {
    for (const { scheme, width } of SETTINGS) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: HEIGHT });
      this.#take(scheme, width, await check(scheme));
    }
    await page.setViewportSize({ width: SETTINGS[0].width, height: HEIGHT });
  }

  async #isThere(page) {
    const answer = await page.goto(this.#address);
    const findings = [];
    if (answer.status() !== this.#wanted.status) {
      const remedy = `it answers ${answer.status()}, and must answer ${this.#wanted.status}`;
      findings.push({ rule: 'status', element: this.#address, remedy });
    } else if (await page.locator(this.#wanted.shows).count() === 0) {
      const remedy = `there is no ${this.#wanted.shows} on the page`;
      findings.push({ rule: 'content', element: this.#address, remedy });
    }
    this.#take('-', '-', findings);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    return findings.length === 0;
  }

  async #looks(page, scheme) {
    const findings = await page.evaluate(overflow);
    if (this.#screenshots) {
      const { width } = page.viewportSize();
      const file = `${this.#wanted.name.replace(/\W+/g, '-')}.${this.#language}.${scheme}.${width}.png`;
      await page.screenshot({ path: join(this.#screenshots, file), fullPage: true });
    }
    return scheme === 'light' ? [...findings, ...await page.evaluate(displaced)] : findings;
  }

  /** The words of the content do not depend on scripts, save where a page says that scripts add to it. */
  async #differsWithout(page, plain) {
    const words = () => (document.querySelector('main') ?? document.body).textContent.replace(/\s+/g, ' ').trim();
    const [lively, still] = [await page.evaluate(words), await plain.evaluate(words)];
    if (lively === still || this.#wanted.lively) {
      return [];
    }
    const at = Math.max(0, [...still].findIndex((letter, place) => lively[place] !== letter) - 20);
    return [{
      rule: 'scripts',
      element: `main: “${still.slice(at, at + 80)}”`,
      remedy: `with scripts it reads “${lively.slice(at, at + 80)}”: write the words on the server`,
    }];
  }

  #listen(page) {
    const troubles = [];
    const host = new URL(this.#address).origin;
    page.on('request', (request) => {
      if (!request.url().startsWith(`${host}/`) && !/^(data|blob):/.test(request.url())) {
        const remedy = 'serve it from this host, or leave it out';
        troubles.push({ rule: 'external request', element: request.url(), remedy });
      }
    });
    page.on('console', (message) => {
      // A browser tells the status of a page that is meant to have this status.
      const isMeant = this.#wanted.status >= 400 && message.location().url === this.#address
        && message.text().includes(`status of ${this.#wanted.status} `);
      if (/error|warning/.test(message.type()) && !isMeant) {
        const remedy = 'the browser must have nothing to complain of';
        troubles.push({ rule: `console ${message.type()}`, element: message.text(), remedy });
      }
    });
    page.on('pageerror', (error) => {
      troubles.push({ rule: 'script error', element: String(error), remedy: 'the script must not fail' });
    });
    page.on('requestfailed', (request) => {
      const remedy = request.failure()?.errorText ?? 'it must be answered';
      troubles.push({ rule: 'request failed', element: request.url(), remedy });
    });
    return troubles;
  }

  #take(scheme, width, findings) {
    this.#report.take({ page: this.#wanted.name, language: this.#language, scheme, width }, findings);
  }
}
