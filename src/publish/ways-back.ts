import type { Repository, RepositoryTemplates } from '../model/repository.ts'
import { addressAt } from '../text/urls.ts'
import type { Page, SourceFile, WaysBack } from './pages.ts'

/** The addresses at which a site's content can be changed. */
export interface Contributing {
  /** Where a file of the content folder can be edited. */
  edit(source: SourceFile): string | null
  /** Where files can be added to a folder of the content folder. */
  folder(path: string): string | null
  /** Where a mistake on a page can be reported. */
  report(page: { title: string; url: string }): string | null
}

/** Reads what `site.yaml` says of the repository; what it does not say leads nowhere. */
export function contributingTo(repository: Repository | undefined): Contributing {
  const { edit, folder, report } =
    typeof repository === 'string' ? templatesOf(repository) : (repository ?? {})
  return {
    edit: ({ path, line }) => fill(edit, { path, line: line ?? 1 }),
    folder: path => fill(folder, { path }),
    report: page => fill(report, { title: page.title, page: page.url }),
  }
}

/** Gives pages the ways back to those who make them; where the site names no repository, none. */
export function addWaysBack(
  pages: Page[],
  { contributing, address }: { contributing: Contributing; address: URL },
): void {
  for (const page of pages) {
    const ways: WaysBack = {
      edit: page.source ? contributing.edit(page.source) : null,
      report: contributing.report({ title: page.title, url: addressAt(page.url, address.href) }),
    }
    if (ways.edit ?? ways.report) page.ways = ways
  }
}

/** Those of a repository at GitHub, or at a GitLab, with the content in `content/` on the branch `main`. */
function templatesOf(address: string): RepositoryTemplates {
  const url = address.replace(/(?:\.git|\/)$/, '')
  const isGitLab = /(?:^|\.)gitlab\./.test(new URL(url).host)
  const [pages, title, body] = isGitLab
    ? [`${url}/-`, 'issue[title]', 'issue[description]']
    : [url, 'title', 'body']
  return {
    edit: `${pages}/edit/main/content/{path}#L{line}`,
    folder: `${pages}/tree/main/content/{path}`,
    report: `${pages}/issues/new?${title}={title}&${body}={page}`,
  }
}

/** A template with its gaps filled; in paths, slashes stay. */
function fill(template: string | undefined, values: Record<string, string | number>): string | null {
  if (template === undefined) return null
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name]
    if (value === undefined) return gap
    const text = encodeURIComponent(value)
    return name === 'path' ? text.replaceAll('%2F', '/') : text
  })
}
