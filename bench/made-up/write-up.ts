import type { MadeUpEvent, MadeUpTalk } from './events.ts'
import type { Random } from './random.ts'
import { type Person, paragraph } from './words.ts'

/** A write-up as a file: its name, and its text of about 10 KB. */
export interface MadeUpFile {
  name: string
  text: string
}

/** What a write-up tells of, and who wrote it. */
export interface Noted {
  event: MadeUpEvent
  /** Counted from 0. */
  day: number
  talks: MadeUpTalk[]
  writer: Person
}

/** The markup that formats differ in. */
interface Markup {
  name(slug: string): string
  head(facts: { title: string; writer: Person; date: string }): string
  heading(depth: 1 | 2, text: string): string
  link(text: string, url: string): string
  emphasis(text: string): string
  list(items: string[]): string
  code(text: string): string
}

const atx: Omit<Markup, 'name' | 'head'> = {
  heading: (depth, text) => `${'#'.repeat(depth + 1)} ${text}`,
  link: (text, url) => `[${text}](${url})`,
  emphasis: text => `*${text}*`,
  list: items => items.map(item => `- ${item}`).join('\n'),
  code: text => `\`${text}\``,
}

const formats: readonly [Markup, ...Markup[]] = [
  {
    ...atx,
    name: slug => `${slug}.md`,
    head: ({ title, writer, date }) =>
      `---\nlayout: post\ntitle: "${title}"\nauthor: ${writer.name}\ndate: ${date}\n---\n\n{% include toc.html %}`,
  },
  {
    ...atx,
    name: slug => `${slug}.md`,
    head: ({ title, writer, date }) =>
      `+++\ntitle = "${title}"\nauthor = "${writer.name}"\ndate = ${date}\n+++\n\n{{< youtube dQw4w9WgXcQ >}}`,
  },
  {
    name: slug => `${slug}.rst`,
    head: ({ title, writer, date }) =>
      `${title}\n${'#'.repeat(title.length)}\n\n:author: ${writer.name}\n:date: ${date}`,
    heading: (depth, text) => `${text}\n${(depth === 1 ? '=' : '-').repeat(text.length)}`,
    link: (text, url) => `\`${text} <${url}>\`__`,
    emphasis: text => `*${text}*`,
    list: items => items.map(item => `- ${item}`).join('\n'),
    code: text => `\`\`${text}\`\``,
  },
  {
    ...atx,
    name: slug => `${slug}.md`,
    head: ({ title, writer, date }) => `# ${title}\n\n${writer.name}, ${date}`,
  },
]

/** Writes notes of one day in one of the formats, about 800 characters a talk. */
export function madeUpWriteUp(
  { event, day, talks, writer }: Noted,
  { random, format }: { random: Random; format: number },
): MadeUpFile {
  const markup = formats[format % formats.length] ?? formats[0]
  const title = `${event.name}, day ${day + 1}`
  const slug = `${writer.name.toLowerCase().replace(/[^a-z]+/g, '-')}-day-${day + 1}`
  const notes = talks.map(talk =>
    [
      markup.heading(2, headingOf(talk, random)),
      markup.link('Video', talk.video),
      ...noteOf(markup, random),
    ].join('\n\n'),
  )
  const head = markup.head({ title, writer, date: `${event.days[day]}` })
  const dayHeading = markup.heading(1, `Day ${day + 1}`)
  const text = [head, paragraph(random, 300), dayHeading, ...notes].join('\n\n')
  return { name: markup.name(slug), text: `${text}\n` }
}

/** Not all write down the same: some leave out the role, or write the title in another case. */
function headingOf({ kind, title, speakers }: MadeUpTalk, random: Random): string {
  const withRole = random.chance(0.5)
  const people = speakers
    .map(({ name, role, organization }) => [name, ...(withRole ? [role] : []), organization].join(', '))
    .join(' & ')
  const said = random.chance(0.2) ? title.toLowerCase() : title
  return `${kind === 'keynote' ? 'Keynote: ' : ''}${said} - ${people}`
}

function noteOf(markup: Markup, random: Random): string[] {
  const words = () => paragraph(random, 40)
  return [
    `${paragraph(random, 250)} ${markup.emphasis('That matters')}, and ${markup.code('kubectl get pods')} shows it.`,
    markup.list([
      words(),
      `${words()} ${markup.link('more', `https://example.org/${random.below(1e6)}`)}`,
      words(),
    ]),
    paragraph(random, 200),
  ]
}
