import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const howTo = `The browser tests need Chromium, and none was found.
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask chromium
  elsewhere        set CHROMIUM_PATH to the path of a Chromium or a Chrome`

/** Starts the system's Chromium; installs it first where it is missing and may be installed. Throws how to install it. */
export function launchChromium(): Promise<Browser> {
  const executablePath = find() ?? install()
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

function find(): string | undefined {
  return candidates.find(path => path && isExecutable(path))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const installation =
  'apt-get update --quiet && apt-get install --quiet --yes --no-install-recommends chromium'

/** Installs Chromium with apt-get, which only root may. */
function install(): string {
  if (process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    // Tests in several processes may find it missing; the second one waits, and has nothing left to do.
    execFileSync('flock', [join(tmpdir(), 'install-chromium.lock'), 'bash', '-c', installation], options)
  }
  const path = find()
  if (!path) throw new Error(howTo)
  return path
}
