/** What follows a command where the content folder is not the usual one. */
export function contentOption(content: string, { isFollowing = false } = {}): string {
  if (content === 'content') return ''
  const quoted = /^[\w./-]+$/.test(content) ? content : `'${content.replace(/'/g, "'\\''")}'`
  return `${isFollowing ? '' : ' --'} --content ${quoted}`
}
