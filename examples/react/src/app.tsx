import { AccountPage } from "./account-page";
import { EventLog } from "./event-log";
import { ShopPage } from "./shop-page";
import { follow, usePath } from "./use-path";

/** A small shop of two pages. */
export function App() {
  const path = usePath();
  const link = (href: string, text: string) => (
    <a href={href} aria-current={path === href ? "page" : undefined} onClick={follow}>
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
      <main>{path === "/account" ? <AccountPage /> : <ShopPage />}</main>
      <EventLog />
    </>
  );
}
