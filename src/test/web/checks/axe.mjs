// Accessibility as far as a program can tell: the rules of axe for WCAG 2.1 A and AA, and its best practices.
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** What a scheme of colours can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Puts axe into the page; the page's own policy allows no script from elsewhere, but what a debugger evaluates. */
export async function prepare(page) {
  await page.evaluate(axe.source);
}

export async function all(page) {
  return run(page, { type: 'tag', values: TAGS });
}

/** Those rules alone whose outcome the scheme can change. */
export async function colours(page) {
  return run(page, { type: 'rule', values: COLOURS });
}

async function run(page, runOnly) {
  const violations = await page.evaluate(async (only) => {
    const result = await globalThis.axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return result.violations.flatMap((violation) => violation.nodes.map((node) => ({
      rule: `axe ${violation.id}`,
      element: `${node.target.join(' ')}: ${node.html}`,
      remedy: `${node.failureSummary} (${violation.helpUrl.split('?')[0]})`,
    })));
  }, runOnly);
  return violations.map((finding) => ({ ...finding, remedy: finding.remedy.replace(/\s+/g, ' ') }));
}
