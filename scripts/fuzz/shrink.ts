/** So many tries are worth it, as each takes as long as a build. */
const mostTries = 400

/**
 * The shortest text found that still fails: ever smaller runs of lines, then of characters, are left out. `fails` says
 * whether a text does.
 */
export async function shrunken(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let tries = 0
  const inParts = async (parts: string[]): Promise<string[]> => {
    let left = parts
    for (let size = Math.ceil(left.length / 2); size; size = size > 1 ? Math.ceil(size / 2) : 0) {
      for (let at = 0; at < left.length && tries < mostTries; ) {
        const without = left.toSpliced(at, size)
        tries++
        if (await fails(without.join(''))) left = without
        else at += size
      }
    }
    return left
  }
  const lines = await inParts(text.split(/(?<=\n)/))
  return (await inParts([...lines.join('')])).join('')
}
