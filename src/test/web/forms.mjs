// What is asked by a form is answered without scripts.

/** By the page on which it stands: what is typed into which form, and what the answer shows. */
const FORMS = [
  { page: 'home', address: '/en/', form: 'form[role=search]', field: '[name=q]', typed: 'badr', shows: '.found li' },
  { page: 'endpoint', address: '/sparql', form: 'form', field: 'textarea', typed: 'ASK { }', shows: 'main strong' },
  {
    page: 'query',
    address: '/en/query',
    form: 'main form:has(textarea)',
    field: 'textarea',
    typed: 'SELECT ?s { ?s a isnad:Person } LIMIT 3',
    shows: 'main table td',
  },
];

export async function submitted(host, withoutScripts, report, isWanted) {
  for (const each of FORMS.filter((form) => isWanted(form.page))) {
    const remedy = await answered(host, withoutScripts, each);
    const findings = remedy === undefined ? [] : [{ rule: 'form', element: `${each.form} on ${each.address}`, remedy }];
    report.take({ page: each.page, language: 'en' }, findings);
  }
}

/** What is wrong with the form or its answer; nothing if all is well. */
async function answered(host, withoutScripts, { address, form, field, typed, shows }) {
  const page = await withoutScripts.newPage();
  try {
    await page.goto(host + address);
    const asked = page.locator(form).first();
    if (await asked.count() === 0) {
      return 'there is no such form';
    }
    await asked.locator(field).first().fill(typed);
    const button = asked.locator('button:not([type]), button[type=submit]').first();
    await Promise.all([page.waitForNavigation(), button.click()]);
    return await page.locator(shows).count() === 0 ? `${page.url()} shows no ${shows}` : undefined;
  } finally {
    await page.close();
  }
}
