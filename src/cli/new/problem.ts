/** What a person has to mend before anything can be made; the command ends with the status. */
export class Problem extends Error {
  /** 2 where an option is wrong or missing, 1 where what it names is. */
  readonly status: 1 | 2

  constructor(message: string, status: 1 | 2 = 1) {
    super(message)
    this.status = status
  }
}

/** The person at the terminal does not want to go on. */
export class Cancelled extends Error {}
