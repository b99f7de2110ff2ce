// With the keyboard alone: the first stop leads past the header, and every stop shows that it is one.

/** Runs in the page, after a key has been pressed, so that what gets the focus shows it. */
export function unseen() {
  const findings = [];
  const tried = new Set();
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  for (const element of document.querySelectorAll(stops)) {
    const above = element.parentElement;
    const names = [above, element].map((each) => `${each.localName}.${each.getAttribute('class') ?? ''}`);
    const sort = `${names.join(' ')} ${element.type ?? ''}`;
    if (tried.has(sort) || !element.checkVisibility() || element.disabled) {
      continue;
    }
    tried.add(sort);
    element.focus({ preventScroll: true });
    const style = getComputedStyle(element);
    const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    if (document.activeElement !== element || !element.matches(':focus-visible') || !isOutlined) {
      const remedy = 'it has the focus and does not show it: an outline of 2 px or more on :focus-visible';
      findings.push({ rule: 'focus', element: element.outerHTML.slice(0, 120), remedy });
    }
  }
  return findings;
}

export async function byKeyboard(page) {
  const findings = [];
  const fail = (element, remedy) => findings.push({ rule: 'skip link', element, remedy });
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const isInside = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    const isSeen = isInside && box.height > 0;
    return { html: element.outerHTML.slice(0, 120), target: element.getAttribute('href') ?? '', isSeen };
  });
  if (first.target !== '#main') {
    fail(first.html, 'the first stop of the keyboard must be a link to #main');
  } else if (!first.isSeen) {
    fail(first.html, 'the link must be seen while it has the focus');
  } else {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(() => {
      const main = document.getElementById('main');
      const reached = document.activeElement;
      const hasStops = main.querySelector('a[href], button, input, select, textarea, summary, [tabindex="0"]') !== null;
      return hasStops ? main.contains(reached) : !reached.closest('header');
    });
    if (!isPast) {
      fail(first.html, 'the stop after it must be in the content');
    }
  }
  return [...findings, ...await page.evaluate(unseen)];
}
