import { pictures } from '../setup/pictures.ts'
import { type Facts, ways } from './formats.ts'
import { classes, htmlClasses, markup, vectorsOf } from './vectors/index.ts'
import { urls } from './vectors/urls.ts'

/** The texts of a content folder by their paths below it. */
type Files = Record<string, string | Uint8Array>

/** All vectors that are not the markup of one format, as texts for fields; several in each, so that pages are few. */
const texts = inGroups(Object.values(classes).flatMap(vectorsOf), 16).map(group => group.join(' '))
const textAt = (index: number) => texts[index % texts.length] ?? ''
/** Addresses that a schema lets pass. */
const addresses = [
  'https://loom.example/"onmouseover="alert()',
  "https://loom.example/'onclick='alert()",
  'https://loom.example/?<script>alert()</script>',
  'https://loom.example/#"><img src=x: onerror=alert()>',
  'https://javascript:alert()@loom.example/',
]
const addressAt = (index: number) => addresses[index % addresses.length] ?? ''
const quiet = 'Ada Byron'

/** A content folder in which every vector is in every format and in every field. */
export function hostileContent(): Files {
  return { ...siteFiles(), ...writeUps(), ...programme(), ...oddNames() }
}

/** Each class of vectors as a write-up of each format, and the markup of each format. */
function writeUps(): Files {
  const files: Files = {}
  let count = 0
  for (const [format, { extension, file, html, address }] of Object.entries(ways)) {
    const add = (name: string, blocks: string[]) => {
      files[`formats-2024/${format}-${name}${extension}`] = file(factsAt(count++), blocks)
    }
    for (const [name, vectors] of Object.entries(htmlClasses)) add(name, vectorsOf(vectors).map(html))
    add('urls', vectorsOf(urls).map(address))
    if (format in markup)
      add(
        'markup',
        markup[format as keyof typeof markup].flatMap(({ sources }) => sources),
      )
  }
  return files
}

function factsAt(index: number): Facts {
  return {
    title: textAt(index),
    author: textAt(index + 1),
    tags: [textAt(index + 2)],
    description: textAt(index + 4),
    url: index % 2 ? addressAt(index) : (urls.fires[index] ?? ''),
  }
}

/** A talk for each text: each field of its session has another one. */
function programme(): Files {
  const sessions = texts.map((title, index) => ({
    id: `${index} ${textAt(index + 1)}`,
    title,
    day: dayAt(index),
    start: '09:30',
    room: textAt(index + 2),
    speakers: [
      { name: textAt(index + 3), role: textAt(index + 4), organization: textAt(index + 5) },
      { name: `${quiet} ${index}`, role: textAt(index + 6), organization: textAt(index + 7) },
    ],
    links: {
      video: addressAt(index),
      slides: addressAt(index + 1),
      schedule: addressAt(index + 2),
      other: addressAt(index + 3),
    },
  }))
  const noted = texts.map((_, index) => `## Talk ${index}\n\nNotes, and “${textAt(index)}”.\n`)
  return {
    'fields-2024/event.yaml': yaml({
      name: textAt(0),
      place: texts.join(' '),
      url: addressAt(0),
      days: texts.map((label, index) => ({ date: dayAt(index), label })),
      writeUps: {
        'notes.md': { title: textAt(1), authors: [{ name: textAt(2), url: addressAt(1) }], terms: textAt(3) },
      },
    }),
    // The second half was noted by nobody.
    'fields-2024/programme.yaml': yaml({ event: textAt(5), source: addressAt(1), sessions }),
    'fields-2024/corrections.yaml': yaml(
      sessions
        .slice(0, sessions.length / 2)
        .map(({ id }, index) => ({ writeUp: 'notes.md', at: `Talk ${index}`, talk: true, session: id })),
    ),
    'fields-2024/notes.md': `${noted.slice(0, sessions.length / 2).join('\n')}`,
  }
}

function dayAt(index: number): string {
  return new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10)
}

function siteFiles(): Files {
  const names = texts.map((text, index) => ({ name: `${text} ${index}`, aliases: [textAt(index + 3)] }))
  return {
    'site.yaml': yaml({
      title: textAt(texts.length - 2),
      description: texts.slice(-8).join(' '),
      url: 'https://site.test/',
      cards: false,
      repository: {
        edit: 'https://git.example/"onclick="alert()/{path}',
        report: 'https://git.example/?{title}&{page}',
      },
    }),
    'people.yaml': yaml(names),
    'organizations.yaml': yaml(
      names.map(({ name, aliases }) => ({
        name: `Inc. ${name}`,
        aliases: aliases.map(each => `Inc. ${each}`),
      })),
    ),
    'topics.yaml': yaml(
      ['<script>alert()</script>', '<svg onload=alert()>']
        .map(name => ({ name, aliases: ['loom'] }))
        .slice(0, 1),
    ),
    'paths.yaml': yaml(
      Object.fromEntries(
        Object.values(classes)
          .flatMap(({ fires }) => fires.slice(0, 2))
          .filter(each => !/[/\\\p{Cc}]|index/u.test(each))
          .map(each => [`/fields-2024/${each}/`, { to: '/fields-2024/' }]),
      ),
    ),
  }
}

/** Vectors as names of files, of pictures and of an event. */
function oddNames(): Files {
  const names = Object.values(classes)
    .flatMap(vectorsOf)
    .filter((each, index) => index % 4 === 0 && !/[/\p{Cc}]/u.test(each) && each.length < 120)
  const event = 'x" onclick="alert()'
  const picture = (name: string, index: number) =>
    `![${oneLine(textAt(index))}](<${encodeURI(name)}.png> ${JSON.stringify(oneLine(textAt(index + 1)))})`
  const shown = names.filter((_, index) => index % 2 === 0)
  return {
    ...Object.fromEntries(names.map(name => [`names-2024/${name}.md`, `Text of one more.\n`])),
    ...Object.fromEntries(shown.map(name => [`${event}/${name}.png`, pictures.slide])),
    [`${event}/day.md`]: `# Day\n\n${shown.map(picture).join('\n\n')}\n`,
  }
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\f]+/g, ' ')
}

/** YAML, all of it in quotes. */
function yaml(value: unknown): string {
  return JSON.stringify(value, null, 1)
}

function inGroups<Item>(items: Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
