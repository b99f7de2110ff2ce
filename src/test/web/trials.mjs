// A check that never fires is no check: each is tried on a page that breaks its rule, and on one that does not.
import { displaced } from './checks/bidi.mjs';
import { byKeyboard } from './checks/focus.mjs';
import { languages } from './checks/languages.mjs';
import { overflow } from './checks/overflow.mjs';
import { onPaper } from './checks/print.mjs';

const run = (check) => (page) => page.evaluate(check);
const TRIALS = [
  {
    rule: 'overflow',
    check: run(overflow),
    breaks: `<p>${'a'.repeat(400)}</p>`,
    holds: `<p style="overflow-wrap: anywhere">${'a'.repeat(400)}</p><div style="overflow: auto"><p>${'a'.repeat(400)}</p></div>`,
  },
  {
    rule: 'cut off',
    check: run(overflow),
    breaks: '<p style="overflow: hidden; white-space: nowrap; inline-size: 4rem">aaaaaaaaa aaaaaaaaa</p>',
    holds: '<p style="overflow: hidden; inline-size: 4rem">a a</p>',
  },
  {
    rule: 'language',
    check: run(languages),
    breaks: '<p lang="en">a <bdi>ألفا</bdi></p>',
    holds: '<p lang="en">a <bdi lang="ar" dir="rtl">ألفا</bdi> <code>"ألفا"@ar</code></p>',
  },
  {
    rule: 'direction',
    check: run(languages),
    breaks: '<p lang="fa" dir="rtl"><b lang="en">a</b></p>',
    holds: '<p lang="fa" dir="rtl"><b lang="en" dir="ltr">a</b> <i lang="ar-Latn" dir="ltr">b</i></p>',
  },
  {
    // A list of Latin names in an Arabic line is read from its wrong end.
    rule: 'bidi order',
    check: run(displaced),
    breaks: '<p dir="rtl">ألفا: A · B · C</p>',
    holds: '<p dir="rtl">ألفا: <bdi>A</bdi> · <bdi>B</bdi> · <bdi>C</bdi></p>',
  },
  {
    // A full stop and a bracket after a Latin name.
    rule: 'bidi order',
    check: run(displaced),
    breaks: '<p dir="rtl"><span dir="ltr" style="unicode-bidi: normal">Alpha (B)</span> (C) D.</p><p dir="ltr">ألفا (2) باء</p>',
    holds: '<p dir="rtl"><bdi dir="ltr">Alpha (B)</bdi>، ألفا (<bdi>C</bdi>).</p>',
  },
  {
    // A number after an Arabic name in an English line.
    rule: 'bidi order',
    check: run(displaced),
    breaks: '<p dir="ltr">A: ألفا, 2014</p>',
    holds: '<p dir="ltr">A: <bdi lang="ar" dir="rtl">ألفا</bdi>, 2014</p>',
  },
  {
    rule: 'bidi number',
    check: run(displaced),
    breaks: '<p dir="rtl">ألفا 2014-06-10</p>',
    holds: '<p dir="rtl">ألفا <bdi dir="ltr">2014-06-10</bdi>، ١٠ ألفا ٢٠١٤</p>',
  },
  {
    rule: 'print',
    check: (page) => onPaper(page, 700),
    breaks: '<style>@media print { .a { display: none } }</style><p class="a">a</p>',
    holds: '<style>@media print { .query { display: none } }</style><p>a</p><p class="query">b</p>',
  },
  {
    rule: 'focus',
    check: byKeyboard,
    breaks: '<style>.a:focus { outline: none }</style><p><a class="a" href="#b">a</a></p>',
    holds: '<p><a style="outline-width: 3px" href="#b">a</a></p>',
  },
];

/** Those checks that do not do what they should, as findings. */
export async function failedTrials(context) {
  const findings = [];
  const page = await context.newPage();
  for (const { rule, check, breaks, holds } of TRIALS) {
    for (const [content, fires] of [[breaks, true], [holds, false]]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.setContent(`<!DOCTYPE html><html lang="en"><style>:focus-visible { outline: 3px solid }</style>
        <body><header><a href="#main">to the content</a></header><main id="main">${content}</main></body></html>`);
      const found = (await check(page)).some((finding) => finding.rule === rule);
      if (found !== fires) {
        const remedy = fires ? 'the check must fire here' : 'the check must not fire here';
        findings.push({ rule, element: content, remedy });
      }
    }
  }
  await page.close();
  return findings;
}
