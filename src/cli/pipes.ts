/**
 * Takes that nobody reads any more what is written, as behind `| head`: the command goes on with what else it has to do. Any
 * other fault of a stream is thrown on.
 */
export function passClosedPipe(error: Error & { readonly code?: string }): void {
  if (error.code !== 'EPIPE') throw error;
}
