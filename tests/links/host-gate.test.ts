import { expect, test } from 'vitest'
import { hostGate } from '../../src/cli/links/host-gate.ts'
import { fastClock, never } from './server.ts'

/** Opens a gate for requests that end when they are told so. */
function gateWith() {
  const { clock, rests } = fastClock()
  const gate = hostGate({ pause: 1000, clock, signal: never })
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const pass = (url: string) =>
    gate.pass(url, async () => {
      begun.push(url)
      await new Promise<void>(resolve => ends.set(url, resolve))
    })
  const settle = () => new Promise(resolve => setImmediate(resolve))
  return { gate, rests, begun, pass, settle, end: (url: string) => ends.get(url)?.() }
}

test('a request waits for the end of the one before it, and then for the pause', async () => {
  const { begun, pass, settle, end, rests } = gateWith()
  pass('https://a.example/1')
  pass('http://a.example:8080/2')
  pass('https://b.example/1')
  await settle()
  expect(begun).toEqual(['https://a.example/1', 'https://b.example/1'])
  expect(rests).toEqual([])
  end('https://a.example/1')
  await settle()
  expect(begun.at(-1)).toBe('http://a.example:8080/2')
  expect(rests).toEqual([1000])
})

test('a request that fails holds nobody up', async () => {
  const { gate, begun, pass, settle } = gateWith()
  const failing = gate.pass('https://a.example/1', () => Promise.reject(new Error('no')))
  pass('https://a.example/2')
  await expect(failing).rejects.toThrow('no')
  await settle()
  expect(begun).toEqual(['https://a.example/2'])
})

test('a host that asks for a rest has it', async () => {
  const { gate, pass, settle, rests } = gateWith()
  gate.rest('https://a.example/1', 30_000)
  gate.rest('https://a.example/1', 2000)
  pass('https://a.example/2')
  await settle()
  expect(rests).toEqual([30_000])
})
