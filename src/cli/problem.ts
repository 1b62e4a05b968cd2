/** What a person has to mend before a command can do its work; the command ends with the status. */
export class Problem extends Error {
  /** 2 where an option is wrong or missing, 1 where what it names is, 130 where the person does not want to go on. */
  readonly status: 1 | 2 | 130

  constructor(message: string, status: 1 | 2 | 130 = 1) {
    super(message)
    this.status = status
  }
}

/** Whether an error is a refusal of the system, which is for the user to mend; others are faults of this program. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}
