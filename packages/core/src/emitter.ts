import type { Unsubscribe } from "./unsubscribe.js";

type ListenerMap<L> = { readonly [K in keyof L]: (...values: never[]) => unknown };

/** Carries events from one part to many listeners. */
export interface Emitter<L extends ListenerMap<L>> {
  on<K extends keyof L>(event: K, listener: L[K]): Unsubscribe;
  /** Tells every listener. @returns What each answered, in order; `true` for one that threw, as nobody knows what it did before. */
  emit<K extends keyof L>(event: K, ...values: Parameters<L[K]>): readonly unknown[];
  clear(): void;
}

/** Makes an emitter whose listeners cannot disturb it: what one throws is thrown later, in a task of its own. */
export function createEmitter<L extends ListenerMap<L>>(): Emitter<L> {
  let entries: readonly (readonly [event: keyof L, listener: (...values: never[]) => unknown])[] = [];
  return {
    on(event, listener) {
      const entry = [event, listener] as const;
      entries = [...entries, entry];
      return () => {
        entries = entries.filter((other) => other !== entry);
      };
    },
    emit(event, ...values) {
      const answers: unknown[] = [];
      for (const [name, listener] of entries) {
        if (name !== event) continue;
        try {
          answers.push(listener(...(values as never[])));
        } catch (error) {
          answers.push(true);
          queueMicrotask(() => {
            throw error;
          });
        }
      }
      return answers;
    },
    clear() {
      entries = [];
    },
  };
}
