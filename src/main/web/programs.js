// What else can be done with a query: ask it from a program, or look at its plan.

import { problem, send } from './ask.js';
import { element } from './dom.js';
import { snippetsOf } from './snippets.js';

/** Snippets that are written anew whenever they are opened. */
export function snippets(current, page) {
  const { say } = page;
  const place = element('div');
  return element('details', { toggle: ({ target }) => {
    if (target.open) {
      const { query, choices } = current();
      place.replaceChildren(...snippetsOf(`${location.origin}/sparql`, query, choices).flatMap(([name, text]) => [
        element('h3', {}, element('bdi', {}, name)),
        element('pre', { dir: 'ltr', tabindex: '0' }, text),
      ]));
    }
  } }, element('summary', {}, say('snippets')), place);
}

/** The plan, asked of the server when it is opened. */
export function plan(current, page) {
  const { say } = page;
  const place = element('div', { 'aria-live': 'polite' });
  return element('details', { toggle: async ({ target }) => {
    if (!target.open) {
      return;
    }
    place.replaceChildren(say('running'));
    try {
      const response = await send('/sparql/plan', current().query, {}, undefined, 'text/plain, application/problem+json;q=0.9');
      if (response.ok) {
        place.replaceChildren(element('p', { class: 'soft' }, say('plan.lead')), element('pre', { dir: 'ltr', tabindex: '0' }, await response.text()));
      } else {
        const { words, detail } = await problem(response);
        place.replaceChildren(say(...words) + ' ', element('bdi', { lang: 'en', dir: 'ltr' }, detail));
      }
    } catch {
      place.replaceChildren(say('away'));
    }
  } }, element('summary', {}, say('plan')), place);
}
