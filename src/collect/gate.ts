/** Lets so many calls of a kind through at once; the others wait their turn, in order. */
export class Gate {
  readonly #busy = new Map<string, number>();
  readonly #waiting = new Map<string, Set<() => void>>();
  #running = 0;

  /** Calls that are let through and not back, of all kinds. */
  get running(): number {
    return this.#running;
  }

  /** Waits until there is room, and returns what makes room again. */
  async enter(kind: string, room: number): Promise<() => void> {
    while ((this.#busy.get(kind) ?? 0) >= room) {
      await new Promise<void>((resolve) => {
        const queue = this.#waiting.get(kind) ?? new Set();
        queue.add(resolve);
        this.#waiting.set(kind, queue);
      });
    }
    this.#busy.set(kind, (this.#busy.get(kind) ?? 0) + 1);
    this.#running++;
    return () => {
      this.#running--;
      const busy = (this.#busy.get(kind) ?? 1) - 1;
      if (busy > 0) this.#busy.set(kind, busy);
      else this.#busy.delete(kind);
      const queue = this.#waiting.get(kind);
      for (const next of queue ?? []) {
        queue!.delete(next);
        if (queue!.size === 0) this.#waiting.delete(kind);
        next();
        break;
      }
    };
  }
}
