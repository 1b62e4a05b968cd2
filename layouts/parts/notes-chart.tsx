/** The width and height of a note in the chart, and the gap around it. */
const side = 8
const gap = 2
/** Longer rows of talks are drawn narrower. */
const widest = 16

/** How much was noted, for the eye alone: a column for each talk, a square in it for each note. */
export function NotesChart({ noteCounts }: { noteCounts: readonly number[] }) {
  const width = Math.min(side, (widest * side) / noteCounts.length)
  const height = Math.max(...noteCounts) * (side + gap)
  return (
    <svg class="notes-chart" aria-hidden="true" width={noteCounts.length * (width + gap)} height={height}>
      {[...noteCounts]
        .sort((a, b) => b - a)
        .map((count, talk) =>
          Array.from({ length: count }, (_, note) => (
            <rect
              x={talk * (width + gap)}
              y={height - (note + 1) * (side + gap)}
              width={width}
              height={side}
            />
          )),
        )}
    </svg>
  )
}
