// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Waits that a signal ends. None of them leaves a listener behind. */

/** Calls `end` with the signal's reason when it ends; what it returns calls that off. */
export function onAbort(
  signal: AbortSignal,
  end: (reason: unknown) => void,
): () => void {
  function listener(): void {
    end(signal.reason);
  }
  if (signal.aborted) listener();
  else signal.addEventListener("abort", listener, { once: true });
  return () => {
    signal.removeEventListener("abort", listener);
  };
}

/** What `work` gives, unless the signal ends first: then its reason is thrown. */
export function until<T>(
  signal: AbortSignal,
  work: PromiseLike<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const forget = onAbort(signal, reject);
    void Promise.resolve(work).then(resolve, reject).finally(forget);
  });
}

type End = (reason: unknown) => void;

interface Heard {
  readonly ends: Set<End>;
  readonly forget: () => void;
}

/**
 * Listens to each signal once, however many calls share it at a time: some
 * platforms take many listeners for a leak, and warn.
 */
export class SharedSignals {
  readonly #heard = new WeakMap<AbortSignal, Heard>();

  /** The same as `onAbort`. */
  onAbort(signal: AbortSignal, end: End): () => void {
    if (signal.aborted) {
      end(signal.reason);
      return () => undefined;
    }
    const heard = this.#heard.get(signal) ?? this.#listening(signal);
    heard.ends.add(end);
    return () => {
      heard.ends.delete(end);
      if (heard.ends.size > 0 || this.#heard.get(signal) !== heard) return;
      this.#heard.delete(signal);
      heard.forget();
    };
  }

  #listening(signal: AbortSignal): Heard {
    const ends = new Set<End>();
    const forget = onAbort(signal, (reason) => {
      for (const end of [...ends]) end(reason);
    });
    const heard = { ends, forget };
    this.#heard.set(signal, heard);
    return heard;
  }
}
