// On paper stands what stands on the screen, save for what is only of use there.

/** Leads on, is typed into, or repeats a citation for programs. */
const ONLY_ON_SCREEN = 'nav, form, button, input, select, textarea, .query, .ways, .top, #cite details';

/** Runs in the page as it is on the screen, and remembers the texts that are seen. */
export function remember(only) {
  const seen = [];
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    range.selectNode(text);
    const isShown = text.parentElement.checkVisibility() && range.getClientRects().length > 0;
    if (text.data.trim() !== '' && isShown && !text.parentElement.closest(only)) {
      seen.push(text);
    }
  }
  globalThis[Symbol.for('isnad.seen')] = seen;
}

/** Runs in the page as it is printed. */
export function unprinted() {
  const findings = [];
  const range = document.createRange();
  for (const text of globalThis[Symbol.for('isnad.seen')]) {
    const parent = text.parentElement;
    range.selectNode(text);
    if (!parent.checkVisibility() || range.getClientRects().length === 0) {
      const remedy = 'seen on the screen and not on paper: take it out of the rule of @media print that hides it';
      findings.push({ rule: 'print', element: `${parent.outerHTML.slice(0, 80)}: ${text.data.slice(0, 60)}`, remedy });
    }
  }
  for (const element of document.querySelectorAll('main *')) {
    const { scrollWidth, clientWidth } = element;
    const isCut = /auto|scroll|hidden/.test(getComputedStyle(element).overflowX) && scrollWidth > clientWidth + 1;
    if (isCut && clientWidth > 1) {
      const remedy = `paper does not scroll, and ${scrollWidth} px do not fit into ${clientWidth} px: let it wrap`;
      findings.push({ rule: 'print', element: element.outerHTML.slice(0, 80), remedy });
    }
  }
  return findings;
}

export async function onPaper(page, paper) {
  await page.evaluate(remember, ONLY_ON_SCREEN);
  const screen = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: paper, height: screen.height });
  const findings = await page.evaluate(unprinted);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(screen);
  return findings;
}
