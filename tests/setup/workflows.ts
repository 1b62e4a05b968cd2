import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/index'
import { parse } from 'yaml'
import * as z from 'zod'
import { type ProjectFile, projectFile } from './docs.ts'

const root = join(import.meta.dirname, '..', '..')

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})

const job = z.looseObject({
  permissions: z.record(z.string(), z.string()).optional(),
  'timeout-minutes': z.number().optional(),
  steps: z.array(step).default([]),
})

const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.looseObject({ group: z.string() }),
  jobs: z.record(z.string(), job),
})

const action = z.looseObject({ runs: z.looseObject({ steps: z.array(step) }) })

/** A step of a job: what it uses or runs. */
export type Step = z.infer<typeof step>

const filesIn = (folder: string) =>
  readdirSync(join(root, folder)).map(name => projectFile(join(folder, name)))

/** All workflows of the project, with their parts. */
export const workflows = filesIn('.github/workflows').map(file => ({
  ...file,
  ...workflow.parse(parse(file.text)),
}))

/** All jobs, as `check.yaml: check`. */
export const jobs = workflows.flatMap(({ path, jobs }) =>
  Object.entries(jobs).map(([name, job]) => ({ name: `${path.split('/').pop()}: ${name}`, ...job })),
)

/** The action that sets a job up. */
export const setup = projectFile('.github/actions/setup/action.yaml')

/** The steps of all jobs and of the action that sets them up. */
export const steps: Step[] = [
  ...action.parse(parse(setup.text)).runs.steps,
  ...jobs.flatMap(({ steps }) => steps),
]

/** What GitHub would say is wrong in a workflow. */
export async function errorsInWorkflow({ path, text }: ProjectFile): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  const told = context.errors.getErrors().map(({ message }) => message)
  const template = value && (await convertWorkflowTemplate(context, value))
  return [...told, ...(template?.errors ?? []).map(({ Message }) => Message)]
}

/** What GitHub would say is wrong in an action. */
export function errorsInAction({ path, text }: ProjectFile): string[] {
  const { context } = parseAction({ name: path, content: text }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => message)
}
