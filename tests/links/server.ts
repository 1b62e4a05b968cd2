import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine that keeps a list of what it was asked for: `HEAD /page`. */
export interface TestServer {
  port: number
  /** As an address begins: `http://127.0.0.1:1234`. */
  origin: string
  asked: string[]
  close: () => Promise<void>
}

/** Starts a server that answers as `answer` says. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { port, origin: `http://127.0.0.1:${port}`, asked, close }
}

/** A clock that lets time pass at once. */
export function fastClock(now = Date.parse('2026-01-02T00:00:00Z')) {
  const rests: number[] = []
  const clock = {
    now: () => now,
    sleep: async (time: number) => {
      rests.push(time)
      now += time
    },
  }
  return { clock, rests }
}

/** A signal that never comes. */
export const never = new AbortController().signal
