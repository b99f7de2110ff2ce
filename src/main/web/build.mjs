// Bundles the script of the query page, with the licences of what is in it. The same sources give the same bytes.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const ASSETS = join(HERE, '../resources/org/isnad/site/assets');

// Whoever changes a source and forgets to bundle is told by a test that needs no Node.
const sources = readdirSync(HERE).filter(name => name.endsWith('.js') || name === 'package-lock.json').sort();
const sum = createHash('sha256');
sources.forEach(name => sum.update(readFileSync(join(HERE, name))));

const { metafile } = await build({
  absWorkingDir: HERE,
  entryPoints: ['page.js'],
  outfile: join(ASSETS, 'query.js'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  banner: { js: `/* Licences: query-licences.txt. Sources: sha256 ${sum.digest('hex')} */` },
});

const packages = new Set(Object.keys(metafile.inputs)
  .map(path => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
  .filter(Boolean));
const licences = [...packages].sort().map(name => {
  const folder = join(HERE, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  if (!file) {
    throw new Error(`no licence text in ${name}`);
  }
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
});
writeFileSync(join(ASSETS, 'query-licences.txt'),
  `The script of the query page contains these packages.\n\n${licences.join('\n----\n\n')}`);
