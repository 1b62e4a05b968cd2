import ical from 'ical.js'
import type { VFile } from 'vfile'
import * as z from 'zod'
import { report } from '../../report/report.ts'

/** A property of a calendar: a name in lower case, parameters, and values. */
export interface Property {
  name: string
  parameters: Record<string, string>
  values: string[]
  /** The whole line. */
  text: string
  /** 1-based. */
  line: number
}

/** An event of a calendar, or what the calendar says of itself. */
export interface Component {
  properties: Property[]
  /** 1-based. */
  line: number
}

/** A calendar, read as far as programmes need it. */
export interface Calendar extends Component {
  events: Component[]
}

/** The library gives a property as its name, parameters, type, and any number of values. */
const jcal = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.string()]).rest(z.unknown())

/** Reads a calendar line by line, so that one that is malformed costs nothing but itself. */
export function readCalendar(file: VFile): Calendar {
  const calendar: Calendar = { properties: [], line: 1, events: [] }
  const open: { name: string; component: Component | null }[] = []
  for (const { text, line } of unfold(String(file))) {
    const [, edge, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(text) ?? []
    if (edge?.toUpperCase() === 'BEGIN') {
      const component = newComponent(name.toLowerCase(), { calendar, line })
      open.push({ name: name.toLowerCase(), component })
    } else if (edge) open.pop()
    else if (text.trim()) {
      const property = open.at(-1)?.component ? readProperty(file, { text, line }) : null
      if (property) open.at(-1)?.component?.properties.push(property)
    }
  }
  return calendar
}

/** Time zones, alarms and the like are no part of a programme. */
function newComponent(
  name: string,
  { calendar, line }: { calendar: Calendar; line: number },
): Component | null {
  if (name === 'vcalendar') return calendar
  if (name !== 'vevent') return null
  const event = { properties: [], line }
  calendar.events.push(event)
  return event
}

/** Lines with those joined that were parted because of their length; `line` is that of the first. */
function unfold(text: string): { text: string; line: number }[] {
  const lines: { parts: string[]; line: number }[] = []
  text.split(/\r\n|\n|\r/).forEach((part, index) => {
    const last = lines.at(-1)
    if (last && /^[ \t]/.test(part)) last.parts.push(part.slice(1))
    else lines.push({ parts: [part], line: index + 1 })
  })
  return lines.map(({ parts, line }) => ({ text: parts.join(''), line }))
}

function readProperty(file: VFile, { text, line }: { text: string; line: number }): Property | null {
  try {
    const [name, parameters, , ...values] = jcal.parse(ical.parse.property(text))
    return {
      name,
      parameters: Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)])),
      values: values.map(value => (typeof value === 'string' ? value : JSON.stringify(value))),
      text,
      line,
    }
  } catch {
    const start = text.length > 60 ? `${text.slice(0, 60)}…` : text
    report(file, `Unexpected line “${start}”, expected a name, a colon and a value`, {
      rule: 'session-fact-is-usable',
      place: { line, column: 1 },
    })
    return null
  }
}

/** The first property of that name. */
export function propertyOf({ properties }: Component, wanted: string): Property | undefined {
  return properties.find(({ name }) => name === wanted)
}

/** The first value of a property; null if there is none, or an empty one. */
export function firstValue(component: Component, name: string): string | null {
  return propertyOf(component, name)?.values[0]?.trim() || null
}

/** Where a property of a component stands, or the component if it has none. */
export function placeIn(component: Component, name: string) {
  return () => ({ line: propertyOf(component, name)?.line ?? component.line, column: 1 })
}
