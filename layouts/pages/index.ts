import type { Template } from '../parts/template.ts'
import author from './author.tsx'
import authors from './authors.tsx'
import day from './day.tsx'
import event from './event.tsx'
import home from './home.tsx'
import notFound from './not-found.tsx'
import organization from './organization.tsx'
import organizations from './organizations.tsx'
import redirect from './redirect.tsx'
import search from './search.tsx'
import speaker from './speaker.tsx'
import speakers from './speakers.tsx'
import talk from './talk.tsx'
import topic from './topic.tsx'
import topics from './topics.tsx'
import writeUp from './write-up.tsx'

/** All kinds of pages, by the name of the file that makes them. */
export const templates: Record<string, Template> = {
  author,
  authors,
  day,
  event,
  home,
  'not-found': notFound,
  organization,
  organizations,
  redirect,
  search,
  speaker,
  speakers,
  talk,
  topic,
  topics,
  'write-up': writeUp,
}
