import { AccountPage } from "./account-page";
import { EventLog } from "./event-log";
import { ShopPage } from "./shop-page";
import type { Visit } from "./visit";

/** The page as the server draws it and the browser takes it over. */
export function App(visit: Visit) {
  const { path } = visit;
  const link = (href: string, text: string) => (
    <a href={href} aria-current={path === href ? "page" : undefined}>
      {text}
    </a>
  );
  return (
    <>
      <header>
        <img src="/tern.svg" alt="" width={28} height={28} />
        <b>Tern Coffee</b>
        <nav>
          {link("/", "Shop")}
          {link("/account", "Account")}
        </nav>
      </header>
      <main>{path === "/account" ? <AccountPage {...visit} /> : <ShopPage {...visit} />}</main>
      <EventLog />
    </>
  );
}
