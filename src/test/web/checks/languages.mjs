// Text in Arabic letters is marked as text of a language that is written in them, from right to left; and whatever is
// marked as a language has the direction of its script.

/** Runs in the page. */
export function languages() {
  const arabic = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/;
  const rightToLeft = /^(ar|ckb|fa|ku|ur)(-(?!Latn).*)?$/;
  // What the reader typed is of a language that nobody knows, and program text of none, such as a literal in Turtle.
  const literal = /"@[a-z]{2}/;
  const typed = new URLSearchParams(location.search).get('q')?.trim();
  const unmarked = 'pre, code, textarea, script, style';
  const excerpt = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 60);
  const named = (element) => element.outerHTML.slice(0, 80);
  const findings = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    const isUnmarked = parent.closest(unmarked) || literal.test(text.data) || text.data.trim() === typed;
    if (!arabic.test(text.data) || isUnmarked || !parent.checkVisibility()) {
      continue;
    }
    const language = parent.closest('[lang]')?.getAttribute('lang') ?? '';
    if (!rightToLeft.test(language)) {
      findings.push({
        rule: 'language',
        element: `${named(parent)}: ${excerpt(text.data)}`,
        remedy: `its letters are Arabic, its language is ${language || 'not said'}: give the element its lang and dir`,
      });
    }
  }
  // In pictures only texts have a direction.
  for (const element of document.querySelectorAll('[lang]:not(svg *), svg text[lang], svg [lang] text')) {
    const language = element.closest('[lang]').getAttribute('lang');
    const direction = rightToLeft.test(language) ? 'rtl' : 'ltr';
    if (getComputedStyle(element).direction !== direction && element.textContent.trim() !== '') {
      findings.push({
        rule: 'direction',
        element: named(element),
        remedy: `a text in ${language} runs ${direction}: give the element dir="${direction}"`,
      });
    }
  }
  return findings;
}
