// No text of two directions is displaced, by geometry. In each flow of text the words, numbers, signs and isolated
// elements of a line must follow one another in the direction of the flow, as they do in the source. A bracket, a full
// stop or a number that the algorithm for bidirectional text drew to the wrong neighbour stands on its wrong side.

/** Runs in the page. */
export function displaced() {
  const arabicLetter = '\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06dc\\u06fa-\\u06ff\\u0750-\\u077f'
    + '\\u200c\\u200d\\ufb50-\\ufdff\\ufe70-\\ufefc';
  const latinLetter = '\\p{Script=Latin}\\p{Mark}\\u2019\\u02bf\\u02be\\u02bb\\u02bc\'';
  const digit = '0-9\\u0660-\\u0669\\u06f0-\\u06f9';
  const number = `[${digit}]+(?:[-/.:,\\u066b\\u066c][${digit}]+)*`;
  // Words with spaces, or with signs but no space between them: RDF/XML.
  const phrase = (letters, inside) => `[${letters}]+(?:(?:\\s+|[-./:&+@_#]+)?[${letters}${inside}]+)*`;
  const signs = `[^\\s${arabicLetter}${latinLetter}${digit}\\u200e\\u200f\\u2066-\\u2069\\ufeff]`;
  // A phrase against the flow is one: "CC BY 4.0" in an Arabic line.
  const tokens = {
    ltr: new RegExp(`(${phrase(latinLetter, '')})|(${phrase(arabicLetter, digit)})|(${number})|(${signs})`, 'gu'),
    rtl: new RegExp(`(${phrase(latinLetter, digit)})|(${phrase(arabicLetter, '')})|(${number})|(${signs})`, 'gu'),
  };
  const anyArabic = new RegExp(`[${arabicLetter}]`, 'u');
  const anyOther = new RegExp(`[${latinLetter}${digit}]`, 'u');

  const styles = new Map();
  const style = (element) => {
    if (!styles.has(element)) {
      const { display, direction, unicodeBidi, position, float } = getComputedStyle(element);
      styles.set(element, { display, direction, unicodeBidi, position, float });
    }
    return styles.get(element);
  };
  const isIsolate = (element) => /isolate|plaintext/.test(style(element).unicodeBidi);
  const isWhole = (element) => /^(img|svg|input|select|textarea|button)$/.test(element.localName);
  const isTransparent = (element) => style(element).display === 'contents'
    || (style(element).display === 'inline' && !isIsolate(element) && !isWhole(element));
  const isAtom = (element) => /^inline/.test(style(element).display) || isWhole(element);

  const BREAK = null;
  function collect(element, into, pattern) {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        for (const match of child.data.matchAll(pattern)) {
          const [text, , , asNumber] = match;
          const from = match.index;
          into.push({ node: child, from, to: from + text.length, text, isNumber: asNumber !== undefined });
        }
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const { display, position, float } = style(child);
        if (display === 'none') {
          continue;
        }
        if (child.localName === 'br' || float !== 'none' || /absolute|fixed/.test(position)) {
          into.push(BREAK);
        } else if (isTransparent(child)) {
          collect(child, into, pattern);
        } else if (isAtom(child)) {
          into.push({ element: child, text: child.textContent });
        } else {
          into.push(BREAK);
        }
      }
    }
  }

  function isOneLine(one, other) {
    const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return shared > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
  }

  function lines(rects) {
    const found = [];
    for (const rect of rects) {
      if (rect.width === 0 || rect.height === 0) {
        continue;
      }
      const line = found.find((other) => isOneLine(other, rect));
      if (line) {
        line.left = Math.min(line.left, rect.left);
        line.right = Math.max(line.right, rect.right);
        line.top = Math.min(line.top, rect.top);
        line.bottom = Math.max(line.bottom, rect.bottom);
      } else {
        found.push({ left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom });
      }
    }
    return found.sort((one, other) => one.top - other.top);
  }
  const range = document.createRange();
  function rectsOf(token, from = token.from, to = token.to) {
    if (token.element) {
      return token.element.getClientRects();
    }
    range.setStart(token.node, from);
    range.setEnd(token.node, to);
    return range.getClientRects();
  }
  const middle = (line) => (line.left + line.right) / 2;

  const findings = [];
  function tell(flow, rule, what, remedy) {
    findings.push({ rule, element: `${flow.outerHTML.slice(0, flow.outerHTML.indexOf('>') + 1)}: ${what}`, remedy });
  }

  function check(flow) {
    const { direction } = style(flow);
    const found = [];
    collect(flow, found, tokens[direction]);
    const all = found.filter((token) => token !== BREAK).map((token) => token.text).join(' ');
    const isMixed = found.some((token) => token?.element) || (direction === 'rtl' ? anyOther : anyArabic).test(all);
    if (!isMixed) {
      return;
    }
    for (const token of found) {
      if (token?.isNumber && token.text.length > 1) {
        const first = lines(rectsOf(token, token.from, token.from + 1))[0];
        const last = lines(rectsOf(token, token.to - 1, token.to))[0];
        if (first && last && isOneLine(first, last) && middle(first) > middle(last)) {
          tell(flow, 'bidi number', `${token.text} is set from right to left`, 'isolate the number: <bdi dir="ltr">');
        }
      }
    }
    let before = BREAK;
    for (const token of found) {
      const here = token === BREAK ? [] : lines(rectsOf(token));
      if (token === BREAK) {
        before = BREAK;
        continue;
      }
      if (here.length === 0) {
        continue;
      }
      if (before) {
        const one = before.lines.at(-1);
        const other = here[0];
        const follows = direction === 'ltr' ? middle(one) < middle(other) : middle(one) > middle(other);
        if (isOneLine(one, other) && !follows) {
          const texts = [before.token.text, token.text].map((text) => `“${text.trim().slice(0, 40)}”`);
          const what = `${texts[1]} stands before ${texts[0]} in a line that runs ${direction}`;
          const remedy = 'isolate the text that runs the other way: <bdi>, with lang and dir where they are known';
          tell(flow, 'bidi order', what, remedy);
        }
      }
      before = { token, lines: here };
    }
  }

  for (const element of document.body.querySelectorAll('*')) {
    // In a picture only its texts are flows; where they stand is the picture's own affair.
    const isPicture = element instanceof SVGElement && element.localName !== 'text';
    if (isPicture || element.closest('pre, textarea, script, style') || style(element).display === 'none') {
      continue;
    }
    if (!isTransparent(element) && element.childNodes.length > 0) {
      check(element);
    }
  }
  return findings;
}
