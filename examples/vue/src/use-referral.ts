import { onScopeDispose, readonly, shallowRef } from "vue";
import { referral } from "./referral";

/** Who is signed in, who invited this visitor, what the program says, as a ref. */
export function useReferral() {
  const state = shallowRef(referral.$state.get());
  onScopeDispose(
    referral.$state.listen((next) => {
      state.value = next;
    }),
  );
  return readonly(state);
}
