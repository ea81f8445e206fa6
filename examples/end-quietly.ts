/**
 * Lets an example end quietly where whoever reads what it prints has seen enough of it, as `head` does.
 */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
