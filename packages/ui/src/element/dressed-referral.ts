import type { Referral, ReferralState } from "@offshoot/core";
import type { Theme } from "../theme/read-tokens.js";

type Store = Referral["$state"];

/** Makes a store that shows each state with another theme; equal states and themes stay the same objects, so that nothing is drawn twice. */
function dressStore($state: Store, dress: (theme: Theme) => Theme): Store {
  const states = new WeakMap<ReferralState, ReferralState>();
  const themes = new WeakMap<object, ReferralState["program"]["theme"]>();
  function dressed(state: ReferralState): ReferralState {
    const { theme } = state.program;
    const own = themes.get(theme) ?? (dress(theme) as typeof theme);
    themes.set(theme, own);
    const shown = states.get(state) ?? { ...state, program: { ...state.program, theme: own } };
    states.set(state, shown);
    return shown;
  }
  const get = () => dressed($state.get());
  const listen: Store["listen"] = (listener) =>
    $state.listen((state, previous) => listener(dressed(state), dressed(previous as ReferralState)));
  return Object.create($state, {
    get: { value: get },
    value: { get },
    listen: { value: listen },
    subscribe: {
      value: ((listener) => {
        listener(get(), undefined);
        return listen(listener);
      }) satisfies Store["subscribe"],
    },
  });
}

/** Makes a referral that looks otherwise and is the same in all else. */
export function dressReferral(referral: Referral, dress: (theme: Theme) => Theme): Referral {
  const $state = dressStore(referral.$state, dress);
  return Object.create(referral, { $state: { value: $state }, program: { get: () => $state.get().program } });
}
