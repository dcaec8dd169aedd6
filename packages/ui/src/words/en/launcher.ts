/** English words of the launcher. `{reward}` is what a friend gets, for programs that say it in `launcher.label`. */
export const launcherWords = {
  "launcher.label": "Invite a friend",
  "launcher.rewards": "Your rewards",
  "launcher.news": "A reward is ready to use.",
  "launcher.failed": "This did not load. Please try it again.",
} as const;
