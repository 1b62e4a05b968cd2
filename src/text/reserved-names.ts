const ports = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(number => [`com${number}`, `lpt${number}`])

/** What is a device on Windows, with any ending, and so can be no file or folder there. */
export const reservedNames: ReadonlySet<string> = new Set(['aux', 'con', 'nul', 'prn', ...ports])
