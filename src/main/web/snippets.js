// The same question as programs ask it, with the address of this server.

import { chosen, formOf } from './address.js';

const TRIPLES = new Set(['CONSTRUCT', 'DESCRIBE']);

function shell(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** In a string of Python or Java that three quotation marks enclose, ended by a line break of its own. */
function block(text) {
  return `"""\n${text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}\n"""`;
}

function raw(text) {
  let dashes = '';
  while (text.includes(`)${dashes}"`)) {
    dashes += '-';
  }
  return `r"${dashes}(\n${text}\n)${dashes}"`;
}

function pairs(parameters, pair, between) {
  return Object.entries(parameters).map(([name, value]) => between + pair(name, JSON.stringify(value))).join('');
}

function curl(endpoint, query, parameters, triples) {
  const lines = [
    `curl --fail --get ${shell(endpoint)}`,
    `--header ${shell(`Accept: ${triples ? 'text/turtle' : 'text/csv'}`)}`,
    ...Object.entries(parameters).map(([name, value]) => `--data-urlencode ${shell(`${name}=${value}`)}`),
    `--data-urlencode ${shell(`query=${query}`)}`,
  ];
  return lines.join(' \\\n  ');
}

function python(endpoint, query, parameters, form) {
  const triples = TRIPLES.has(form);
  const answer = form === 'ASK' ? 'print(answer.json()["boolean"])' : `for row in answer.json()["results"]["bindings"]:
    print({name: term["value"] for name, term in row.items()})`;
  return `import requests

query = ${block(query)}
answer = requests.post(
    "${endpoint}",
    data={"query": query${pairs(parameters, (name, value) => `"${name}": ${value}`, ', ')}},
    headers={"Accept": "${triples ? 'text/turtle' : 'application/sparql-results+json'}"},
)
answer.raise_for_status()
${triples ? 'print(answer.text)' : answer}`;
}

function r(endpoint, query, parameters, triples) {
  return `library(httr2)

query <- ${raw(query)}
answer <- request("${endpoint}") |>
  req_headers(Accept = "${triples ? 'text/turtle' : 'text/csv'}") |>
  req_body_form(query = query${pairs(parameters, (name, value) => `${name} = ${value}`, ', ')}) |>
  req_perform() |>
  resp_body_string()
${triples ? 'cat(answer)' : 'rows <- read.csv(text = answer)'}`;
}

function java(endpoint, query, parameters, form) {
  const run = {
    ASK: 'System.out.println(execution.execAsk());',
    CONSTRUCT: 'execution.execConstruct().write(System.out, "TURTLE");',
    DESCRIBE: 'execution.execDescribe().write(System.out, "TURTLE");',
  }[form] ?? 'execution.execSelect().forEachRemaining(System.out::println);';
  return `import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;

class Ask {
    public static void main(String[] args) {
        String query = ${block(query)};
        try (var execution = QueryExecutionHTTP.service("${endpoint}")
                .queryString(query)${pairs(parameters, (name, value) => `.param("${name}", ${value})`, '\n                ')}
                .build()) {
            ${run}
        }
    }
}`;
}

/** The snippets, each with the name of its language. */
export function snippetsOf(endpoint, query, choices) {
  const text = query.trim();
  const form = formOf(text);
  const triples = TRIPLES.has(form);
  const parameters = chosen(choices);
  return [
    ['curl', curl(endpoint, text, parameters, triples)],
    ['Python', python(endpoint, text, parameters, form)],
    ['R', r(endpoint, text, parameters, triples)],
    ['Java', java(endpoint, text, parameters, form)],
  ];
}
