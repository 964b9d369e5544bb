import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { projectRoot } from '../../bot/project-root.ts';

/** The built bot as its users start it, in a process of its own. */
export interface RunningBot {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts the build of the bot on a free port; `dataDir` is kept when it is given. */
export async function startBuild(env: Record<string, string>, dataDir?: string): Promise<RunningBot> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'inkoopwijzer-e2e-')));
  const child = spawn(process.execPath, [join(projectRoot(), 'dist/bot/main.js')], {
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = await addressOf(child);
  return {
    origin,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      if (!dataDir) await rm(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (part: Buffer) => {
      output += part;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`the bot did not start: ${output}`)));
  });
}

/** The Chromium of this machine: CHROMIUM_PATH, or where Debian and macOS put it. */
export function chromiumPath(): string {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error('Chromium was not found. Install it, or set CHROMIUM_PATH to its program.');
  return found;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=nl-NL',
    ],
  });
}

/** The chat page as a user sees it. */
export class ChatPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get last(): Locator {
    return this.page.locator('#gesprek > li').last();
  }

  /** The last card with this button: a nudge may come by itself after the card of a step. */
  card(button: string): Locator {
    const has = this.page.getByRole('button', { name: button, exact: true });
    return this.page.locator('#gesprek > li.card').filter({ has }).last();
  }

  async open(origin: string): Promise<void> {
    await this.page.goto(origin);
    await this.page.getByText('Hoi, ik ben').first().waitFor();
  }

  async say(text: string, expected: string | RegExp): Promise<void> {
    await this.page.getByLabel('Je bericht').fill(text);
    await this.page.keyboard.press('Enter');
    await this.sees(expected);
  }

  async sees(expected: string | RegExp): Promise<void> {
    await this.page.locator('#gesprek').getByText(expected).last().waitFor();
  }

  /** Fills in the fields of the last card by their labels and presses a button; waits for what comes. */
  async fill(fields: Record<string, string>, button: string, expected: string | RegExp): Promise<void> {
    const card = this.card(button);
    for (const [label, value] of Object.entries(fields)) await fillIn(card, label, value);
    await card.getByRole('button', { name: button, exact: true }).click();
    await this.sees(expected);
  }
}

/** Chooses or types an answer under a label of a card. */
async function fillIn(card: Locator, label: string, value: string): Promise<void> {
  await card.getByLabel(label).first().waitFor();
  const field = card.getByLabel(label).first();
  const group = card.getByRole('radiogroup', { name: label });
  // The library reads the question along with the first choice of a group.
  const choice = new RegExp(`(^|.* )${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  if ((await group.count()) > 0) await group.getByRole('radio', { name: choice }).first().check();
  else if (await field.evaluate((element) => element.tagName === 'SELECT'))
    await field.selectOption({ label: value });
  else await field.fill(value);
}
