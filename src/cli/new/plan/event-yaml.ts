import { stringify } from 'yaml'

/** What is known of a new event; everything else becomes a commented example. */
export interface NewEventFacts {
  name?: string | undefined
  place?: string | undefined
  url?: string | undefined
  days?: { date: string; label: string }[] | undefined
  /** Days that are known, though they may not be all. */
  exampleDays?: { date: string; label: string }[]
}

/** What is told of each key, and an example of it. */
const keys = {
  name: ['The event’s full name; without it, the folder’s name.', 'KubeCon + CloudNativeCon Europe 2018'],
  place: ['Venue, city, country.', 'Bella Center, Copenhagen, Denmark'],
  url: ['The event’s own site.', 'https://events.example.org/kubecon-eu-2018/'],
} as const

const anyDays = [{ date: '2018-05-02', label: 'Day 1' }]

/** The text of a new `event.yaml`; `schema` is the line that tells editors its schema. */
export function eventYaml(facts: NewEventFacts, schema: string): string {
  const entries = (['name', 'place', 'url'] as const).map(key => {
    const [about, example] = keys[key]
    const value = facts[key]
    return `# ${about}\n${value === undefined ? '# ' : ''}${stringify({ [key]: value ?? example }, { lineWidth: 0 })}`
  })
  const days = facts.days?.length
    ? daysYaml(facts.days)
    : commented(daysYaml(facts.exampleDays?.length ? facts.exampleDays : anyDays))
  return [
    `${schema}# What the write-ups of this event do not say themselves. Any key may be missing; docs/event.md tells of all.\n`,
    ...entries,
    `# Its days in order, all of them, as its write-ups call them.\n${days}`,
    '# What a write-up does not say itself stands below `writeUps:`, by the name of its file.\n',
  ].join('\n')
}

/** Days as they stand in `event.yaml`, a line each. */
export function daysYaml(days: { date: string; label: string }[]): string {
  const lines = days.map(({ date, label }) => `  - { date: ${date}, label: ${stringify(label).trim()} }`)
  return `days:\n${lines.join('\n')}\n`
}

/** Lines of YAML as comments that are YAML again without their marks. */
export function commented(yaml: string): string {
  return yaml.replace(/^(?=.)/gm, '# ')
}
