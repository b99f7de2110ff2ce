// What is repeated many times on a page is tried by its first and last pieces; rows and entries are all made alike,
// and the rules of axe take more than in proportion to the size of a page. The checks of our own see the page as it is.

/** Runs in the page, and takes away from it. */
export function thin() {
  const most = 12;
  const keep = 4;
  for (const parent of document.querySelectorAll('body, body *:not(svg, svg *)')) {
    if (parent.children.length <= most) {
      continue;
    }
    const alike = new Map();
    // Without a heading those below it would stand in another order.
    for (const child of parent.querySelectorAll(':scope > :not(h1, h2, h3, h4, h5, h6)')) {
      const sort = `${child.localName}.${child.className}`;
      alike.set(sort, [...(alike.get(sort) ?? []), child]);
    }
    for (const children of alike.values()) {
      if (children.length > most) {
        children.slice(keep, -keep).forEach((child) => child.remove());
      }
    }
  }
}
