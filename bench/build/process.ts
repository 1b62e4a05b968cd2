import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a process took. */
export interface Cost {
  /** In seconds. */
  wall: number
  /** In seconds, of all its threads, and of the processes that it waited for. */
  cpu: number
  /** The most memory that it had at a time, in bytes. */
  memory: number
}

/** Where to run a program, and with what arguments. */
export interface RunOptions {
  args: string[]
  cwd: string
}

/** Milliseconds between two looks at a process. */
const often = 10
/** In which Linux counts a process's time, per second. */
const ticks = 100

/**
 * Runs a program, and tells what it took; throws what it said where it failed. Node does not tell the costs of other
 * processes, so Linux is asked for them as long as it runs; elsewhere only the time is known.
 */
export async function costOf(program: string, { args, cwd }: RunOptions): Promise<Cost> {
  const start = performance.now()
  const process = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  process.stderr.on('data', data => said.push(String(data)))
  let cost = { cpu: 0, memory: 0 }
  const watch = setInterval(() => (cost = costsSoFar(process.pid) ?? cost), often)
  try {
    const status = await new Promise((resolve, reject) => process.on('error', reject).on('close', resolve))
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${said.join('')}`)
    return { wall: (performance.now() - start) / 1000, ...cost }
  } finally {
    clearInterval(watch)
  }
}

/** What Linux knows of a process that still runs; null where there is none. */
function costsSoFar(pid: number | undefined): Omit<Cost, 'wall'> | null {
  try {
    // The name of the program stands in brackets, and may have any characters.
    const [, after = ''] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    const used = after.split(' ').slice(11, 15).map(Number)
    const [, peak = '0'] = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    if (peak === '0') return null
    return { cpu: used.reduce((sum, each) => sum + each, 0) / ticks, memory: Number(peak) * 1024 }
  } catch {
    return null
  }
}
