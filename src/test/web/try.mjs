// Tries every kind of page of the packaged program in a real browser.
//
//   node try.mjs [--only PATTERN] [--screenshots DIR] [--address URL]
//
//   --only         only pages whose name fits the regular expression
//   --screenshots  writes a picture of each page in each language, scheme and width into this folder
//   --address      tries a server that runs already; its data must hold what made-up/ holds
//
// CHROMIUM names the browser, ISNAD the program, if they are not /usr/bin/chromium and the project's own.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { Addresses } from './addresses.mjs';
import { submitted } from './forms.mjs';
import { pages } from './pages.mjs';
import { Program } from './program.mjs';
import { Report } from './report.mjs';
import { failedTrials } from './trials.mjs';
import { Visit } from './visit.mjs';

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, screenshots: { type: 'string' }, address: { type: 'string' } },
});

async function browser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // No name leads anywhere: what a page asks of another host fails, and is told.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-gpu'],
    chromiumSandbox: false,
  });
}

async function visitAll(host, report) {
  const isWanted = (name) => new RegExp(options.only).test(name);
  const all = await pages(host);
  const wanted = all.filter((page) => isWanted(page.name));
  const waiting = wanted.flatMap((page) => page.languages.map((language) => ({ page, language })));
  const addresses = new Addresses(host, all);
  const opened = await browser();
  try {
    const settings = { locale: 'en', timezoneId: 'UTC', reducedMotion: 'reduce', serviceWorkers: 'block' };
    const withoutScripts = await opened.newContext({ ...settings, javaScriptEnabled: false });
    report.take({ page: 'the checks themselves' }, await failedTrials(await opened.newContext(settings)));
    const visitor = async () => {
      const withScripts = await opened.newContext(settings);
      const freed = await opened.newContext({ ...settings, bypassCSP: true });
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const visit = new Visit(next.page, next.language, host, report, options.screenshots);
        const links = await visit.make(next.page.sandboxed ? freed : withScripts, withoutScripts);
        addresses.take({ page: next.page.name, language: next.language }, links);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, visitor));
    await submitted(host, withoutScripts, report, isWanted);
  } finally {
    await opened.close();
  }
  await addresses.check(report);
  console.log(`${wanted.length} pages, ${addresses.size} addresses`);
}

async function main() {
  if (options.screenshots) {
    mkdirSync(options.screenshots, { recursive: true });
  }
  const report = new Report();
  const program = options.address ? undefined : await Program.start();
  const stop = () => program?.stop();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => stop()?.finally(() => process.exit(1)));
  }
  try {
    await visitAll(options.address ?? program.address, report);
  } finally {
    await stop();
  }
  process.exitCode = report.close() ? 0 : 1;
}

try {
  await main();
} catch (failure) {
  console.error(`browser tests: ${failure.message}`);
  process.exitCode = 1;
}
