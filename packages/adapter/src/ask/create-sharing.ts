/** Lets those who ask the same at the same time share one answer. */
export type Sharing = <T>(question: readonly unknown[], ask: () => Promise<T>) => Promise<T>;

/**
 * Creates the sharing of answers that are on their way. Two questions are the same when all their parts are, a function or an object
 * by identity: who is asked about, and whose proof goes along, are parts of the question.
 */
export function createSharing(): Sharing {
  const pending = new Map<readonly unknown[], Promise<unknown>>();
  return <T>(question: readonly unknown[], ask: () => Promise<T>) => {
    const known = [...pending.keys()].find((one) => one.every((part, index) => part === question[index]));
    if (known) return pending.get(known) as Promise<T>;
    const answer = ask().finally(() => pending.delete(question));
    pending.set(question, answer);
    return answer;
  };
}
