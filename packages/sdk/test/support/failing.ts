/** Makes an API answer a status, and nothing that helps. */
export function failing(status: number): () => Response {
  return () => Response.json({ status, message: 'No.' }, { status });
}
