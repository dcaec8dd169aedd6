import type { Unsubscribe } from "./unsubscribe.js";

type ListenerMap<L> = { readonly [K in keyof L]: (...values: never[]) => unknown };

/** Carries events from one part to many listeners. */
export interface Emitter<L extends ListenerMap<L>> {
  on<K extends keyof L>(event: K, listener: L[K]): Unsubscribe;
  /** Tells every listener. @returns Whether one of them answered `true`. */
  emit<K extends keyof L>(event: K, ...values: Parameters<L[K]>): boolean;
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
      let isTaken = false;
      for (const [name, listener] of entries) {
        if (name !== event) continue;
        try {
          isTaken = listener(...(values as never[])) === true || isTaken;
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
      return isTaken;
    },
    clear() {
      entries = [];
    },
  };
}
