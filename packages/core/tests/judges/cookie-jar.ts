import { CookieJar } from "tough-cookie";
import { createMemoryPlatform, type MemoryPlatformOptions } from "../../src/platform/memory-platform.js";

/** A browser's cookie rules, as another implementation has them: RFC 6265 with the Public Suffix List. */
export function createCookieJar(): CookieJar {
  return new CookieJar(undefined, { rejectPublicSuffixes: true });
}

/** A world in memory whose cookies are kept by a jar, which other pages of the same browser may share. */
export function createJarPlatform(jar: CookieJar, options: MemoryPlatformOptions) {
  const platform = createMemoryPlatform(options);
  return {
    ...platform,
    cookie: {
      read: () => jar.getCookieStringSync(platform.url(), { http: false }),
      write(cookie: string) {
        try {
          jar.setCookieSync(cookie, platform.url(), { http: false });
        } catch {
          // A browser refuses in silence.
        }
      },
    },
  };
}
