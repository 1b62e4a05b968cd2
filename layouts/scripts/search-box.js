// The keys / and Ctrl-K lead to the search box.
document.addEventListener('keydown', event => {
  const isShortcut =
    (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) ||
    (event.key === 'k' && (event.ctrlKey || event.metaKey))
  const box = document.querySelector('[type=search]')
  const isWriting = event.target instanceof Element && event.target.closest('input, select, textarea')
  if (!isShortcut || !(box instanceof HTMLInputElement) || (isWriting && event.key === '/')) return
  event.preventDefault()
  box.focus()
  box.select()
})
