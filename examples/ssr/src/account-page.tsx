import type { Visit } from "./visit";

/** A customer's account. The card keeps its place from the first byte on, so that nothing moves when it comes. */
export function AccountPage({ customer }: Visit) {
  return (
    <section className="account">
      <div>
        <h1>{customer ? `Hello, ${customer.name}` : "Your account"}</h1>
        <p>Give a friend a better first bag, and have one cheaper yourself.</p>
        {customer && (
          <form method="post" action="/sign-out">
            <button type="submit" className="quiet">
              Sign out
            </button>
          </form>
        )}
      </div>
      <offshoot-invite data-reserve="channels">
        <form slot="signed-out" method="post" action="/sign-in">
          <button type="submit" className="main">
            Sign in as Ana
          </button>
        </form>
      </offshoot-invite>
    </section>
  );
}
