import { onScopeDispose, readonly, ref } from "vue";

/** The path of the page, and what follows a link of this page without loading another. */
export function usePath() {
  const path = ref(location.pathname);
  const read = () => {
    path.value = location.pathname;
  };
  addEventListener("popstate", read);
  onScopeDispose(() => removeEventListener("popstate", read));
  return {
    path: readonly(path),
    follow(href: string) {
      history.pushState(null, "", href);
      read();
    },
  };
}
