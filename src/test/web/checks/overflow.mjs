// Nothing of a page stands beside the window, and no text is cut off.

/** Runs in the page. */
export function overflow() {
  const named = (element) => {
    const classes = [...element.classList].map((name) => `.${name}`).join('');
    const name = element.localName + (element.id ? `#${element.id}` : classes);
    const above = element.parentElement;
    return above && element !== document.body ? `${named(above).split(' > ').slice(-2).join(' > ')} > ${name}` : name;
  };
  const findings = [];
  const root = document.documentElement;
  const width = window.innerWidth;
  if (root.scrollWidth > width) {
    const scrolls = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const inside = (element) => {
      for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
        if (scrolls(above)) {
          return true;
        }
      }
      return false;
    };
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && !inside(element);
    });
    // The deepest of them is where the width comes from.
    const causes = beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)));
    for (const element of causes.length > 0 ? causes : [root]) {
      const { left, right } = element.getBoundingClientRect();
      const place = `${Math.round(left)} to ${Math.round(right)} of ${width} px`;
      findings.push({
        rule: 'overflow',
        element: `${named(element)} (${place}): ${element.textContent.slice(0, 60)}`,
        remedy: `the page is ${root.scrollWidth} px wide: let the element wrap (overflow-wrap, flex-wrap,`
          + ' min-inline-size: 0), or scroll in a box of its own',
      });
    }
  }
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const isHidden = element.clientWidth <= 1 || style.clipPath !== 'none' || style.position === 'absolute';
    if (/hidden|clip/.test(style.overflowX) && !isHidden && element.scrollWidth > element.clientWidth + 1) {
      const remedy = 'overflow hides a part of its text: let it wrap';
      findings.push({ rule: 'cut off', element: named(element), remedy });
    }
  }
  return findings;
}
