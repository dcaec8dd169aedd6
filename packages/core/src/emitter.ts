import type { Unsubscribe } from "./unsubscribe.js";

type ListenerMap<L> = { readonly [K in keyof L]: (...values: never[]) => void };

/** Carries events from one part to many listeners. */
export interface Emitter<L extends ListenerMap<L>> {
  on<K extends keyof L>(event: K, listener: L[K]): Unsubscribe;
  emit<K extends keyof L>(event: K, ...values: Parameters<L[K]>): void;
  clear(): void;
}

/** Makes an emitter whose listeners cannot disturb it: what one throws is thrown later, in a task of its own. */
export function createEmitter<L extends ListenerMap<L>>(): Emitter<L> {
  let entries: readonly (readonly [event: keyof L, listener: (...values: never[]) => void])[] = [];
  return {
    on(event, listener) {
      const entry = [event, listener] as const;
      entries = [...entries, entry];
      return () => {
        entries = entries.filter((other) => other !== entry);
      };
    },
    emit(event, ...values) {
      for (const [name, listener] of entries) {
        if (name !== event) continue;
        try {
          listener(...(values as never[]));
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
    clear() {
      entries = [];
    },
  };
}
