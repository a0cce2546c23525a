/** Lets so many calls of a kind through at once; the others wait their turn. */
export class Gate {
  readonly #busy = new Map<string, number>();
  readonly #waiting = new Map<string, (() => void)[]>();
  #running = 0;

  /** Calls that are let through and not back, of all kinds. */
  get running(): number {
    return this.#running;
  }

  /** Waits until there is room, and returns what makes room again. */
  async enter(kind: string, room: number): Promise<() => void> {
    while ((this.#busy.get(kind) ?? 0) >= room) {
      await new Promise<void>((resolve) => {
        const queue = this.#waiting.get(kind) ?? [];
        this.#waiting.set(kind, [...queue, resolve]);
      });
    }
    this.#busy.set(kind, (this.#busy.get(kind) ?? 0) + 1);
    this.#running++;
    return () => {
      this.#busy.set(kind, (this.#busy.get(kind) ?? 1) - 1);
      this.#running--;
      const [next, ...others] = this.#waiting.get(kind) ?? [];
      this.#waiting.set(kind, others);
      next?.();
    };
  }
}
