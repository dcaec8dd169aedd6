import { describe } from "vitest";
import { describeRecipe } from "./describe-recipe.js";
import { keepTouch } from "./next.js";

// Next itself has 209 MB. Its contract for a proxy is a Request in and a Response out: NextRequest and NextResponse extend them.
describe("the cookie of a shop on Next", () => {
  describeRecipe(async (request) => {
    const response = new Response("the shop");
    response.headers.append("set-cookie", "shop=1; Path=/");
    return keepTouch(request, response);
  });
});
