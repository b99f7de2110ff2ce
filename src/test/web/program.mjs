// The packaged program, serving two releases: the project's data, and the same with some made-up things beside it (a
// claim that was withdrawn, names that are hard to set). It listens on loopback, and is ended by its own process id.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const PROJECT = join(HERE, '..', '..', '..');
const PROGRAM = process.env.ISNAD ?? join(PROJECT, 'isnad');
/** The releases, later than any of the data. */
export const EARLIER = '998.0.0';
export const VERSION = '999.0.0';
const READY = /^ready (http:\/\/127\.0\.0\.1:\d+)\/sparql$/m;

export class Program {
  #process;
  #folder;

  constructor(process, folder, address) {
    this.#process = process;
    this.#folder = folder;
    this.address = address;
  }

  /** Writes the releases, serves them, and waits until the program says where. */
  static async start() {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-web-'));
    let server;
    try {
      // Both have ended before the folder may go.
      const made = await Promise.allSettled([
        release(folder, EARLIER),
        release(folder, VERSION, join(HERE, 'made-up')),
      ]);
      const failed = made.find((each) => each.status === 'rejected');
      if (failed) {
        throw failed.reason;
      }
      server = begin('serve', '--port', '0', ...made.flatMap((each) => ['--release', each.value]));
      return new Program(server.process, folder, await server.says(READY));
    } catch (failure) {
      await ended(server?.process);
      rmSync(folder, { recursive: true, force: true });
      throw failure;
    }
  }

  async stop() {
    await ended(this.#process);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Writes a release of the project's data and of the files in more folders; gives its folder. */
async function release(folder, version, ...more) {
  const data = join(folder, `data-${version}`);
  for (const part of [join(PROJECT, 'data'), ...more]) {
    cpSync(part, data, { recursive: true });
  }
  const out = join(folder, `out-${version}`);
  await run('release', '--data', data, '--store', join(folder, `store-${version}`), '--out', out, version);
  return join(out, version);
}

async function run(...words) {
  const program = begin(...words);
  const [status] = await once(program.process, 'close');
  if (status !== 0) {
    throw new Error(`isnad ${words[0]} ended with status ${status}:\n${program.told()}`);
  }
}

/** Begins the program; the script of that name makes way for it, so that the process is the program's own. */
function begin(...words) {
  const process = spawn(PROGRAM, words, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  let wake = () => {};
  for (const stream of [process.stdout, process.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      told += text;
      wake();
    });
  }
  const says = (pattern) => new Promise((resolve, reject) => {
    wake = () => pattern.test(told) && resolve(pattern.exec(told)[1]);
    process.once('error', reject);
    process.once('close', (status) => reject(new Error(`isnad ${words[0]} ended with status ${status}:\n${told}`)));
    wake();
  });
  return { process, says, told: () => told };
}

async function ended(process) {
  if (process && process.exitCode === null && process.signalCode === null && process.kill('SIGTERM')) {
    await once(process, 'close');
  }
}
