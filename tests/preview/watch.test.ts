import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { oneAtATime } from '../../src/cli/dev/watch.ts'

describe('work on what changes', () => {
  test('is done once for many changes at once, and once more for those while it runs', async () => {
    let atOnce = 0
    const work = vi.fn(async () => {
      expect(++atOnce).toBe(1)
      await wait(40)
      atOnce--
    })
    const failed = vi.fn()
    const ask = oneAtATime(work, failed)
    for (let file = 0; file < 100; file++) ask()
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1))
    for (let file = 0; file < 100; file++) ask()
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2))
    await wait(100)
    expect(work).toHaveBeenCalledTimes(2)
    expect(failed).not.toHaveBeenCalled()
  })

  test('goes on after it failed', async () => {
    const work = vi.fn(async () => {}).mockRejectedValueOnce(new Error('gone'))
    const failed = vi.fn()
    const ask = oneAtATime(work, failed)
    ask()
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(new Error('gone')))
    ask()
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2))
    expect(failed).toHaveBeenCalledTimes(1)
  })
})
