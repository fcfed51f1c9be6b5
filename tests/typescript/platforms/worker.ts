/** Workers: the report is the answer to a request. */

import { scenario } from "./scenario.js";

interface Bindings {
  readonly BASE_URL: string;
}

export default {
  async fetch(_request: Request, bindings: Bindings): Promise<Response> {
    return Response.json(await scenario(bindings.BASE_URL));
  },
};
