/** Where output goes. Tests give streams of their own. */
/** A stream, as far as it is needed here. */
export interface Output {
  readonly isTTY?: boolean;
  /** Says false where the reader has to catch up, which `drain` tells. */
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  /** Columns of standard error where that is a terminal, and a line of it can be drawn again. */
  readonly progressWidth?: number | undefined;
  /** Columns to wrap at. */
  readonly width: number;
}

/** Whether to colour: on a terminal only, and never with NO_COLOR set. */
export function usesColour({ env, isTTY }: Terminal): boolean {
  return isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

const BUFFER_LIMIT = 1 << 16;

/** Writes in large pieces, and waits while the reader is slower than we are: a batch never piles up. */
export class BufferedOutput {
  readonly #stream: Output;
  #pending: string[] = [];
  #size = 0;

  constructor(stream: Output) {
    this.#stream = stream;
  }

  /** Adds a text; a returned promise means that the reader has to catch up first. */
  write(text: string): Promise<void> | undefined {
    this.#pending.push(text);
    this.#size += text.length;
    return this.#size >= BUFFER_LIMIT ? this.flush() : undefined;
  }

  async flush(): Promise<void> {
    if (this.#size === 0) return;
    const text = this.#pending.join('');
    this.#pending = [];
    this.#size = 0;
    if (!this.#stream.write(text)) await new Promise<void>((resolve) => this.#stream.once('drain', resolve));
  }
}
