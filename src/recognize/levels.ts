import type { Level } from '../model/model.ts'

/** "(Intermediate Skill Level)", "(Any Skill Level)", "[Beginner]" at the end of a title. */
export const levelSuffix = /\s*[([](beginner|intermediate|advanced|any)(?:\s+(?:skill\s+)?level)?[)\]]$/i

const levels: Record<string, Level> = {
  advanced: 'Advanced',
  any: 'Any',
  beginner: 'Beginner',
  intermediate: 'Intermediate',
}

/** For whom a talk is meant, as the end of its title says. */
export function levelOf(title: string): Level | null {
  return levels[levelSuffix.exec(title)?.[1]?.toLowerCase() ?? ''] ?? null
}
