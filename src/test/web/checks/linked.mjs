// Where a page leads: to places of its own, which must be there, and elsewhere.

/** Runs in the page. */
export function linked() {
  const address = location.href.split('#')[0];
  const here = [];
  const elsewhere = [];
  for (const element of document.querySelectorAll('a[href], link[href]:not([rel=canonical])')) {
    // Links in pictures give no plain address.
    const { href } = new URL(element.getAttribute('href'), document.baseURI);
    const [target, fragment] = href.split('#');
    if (target !== address || fragment === undefined) {
      elsewhere.push({ href, text: element.textContent });
    } else if (!document.getElementById(decodeURIComponent(fragment))) {
      here.push({
        rule: 'link',
        element: element.outerHTML.slice(0, 120),
        remedy: `nothing on this page has the id ${fragment}`,
      });
    }
  }
  return { here, elsewhere };
}
