import { homedir } from 'node:os'
import { join } from 'node:path'

/** A path as shells read it: `~` is the home folder, which no shell replaces in an answer. */
export function homePath(path: string): string {
  return /^~(?=$|[/\\])/.test(path) ? join(homedir(), path.slice(1)) : path
}
