/** Tells somebody who looks on. As with hooks, what they throw is ignored: it must not undo what is done. */
export function tell<Event>(listener: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    // An async function takes the place of one that answers nothing; its rejection would end a process in Node.
    Promise.resolve(listener?.(event)).catch(() => undefined);
  } catch {
    // Nothing can be told to somebody who has just failed.
  }
}
