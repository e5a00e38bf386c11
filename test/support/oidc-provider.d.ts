/** The little of oidc-provider that the tests use; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Interaction = { readonly login: { readonly accountId: string } };
  type Grant = {
    readonly addOIDCScope: (scope: string) => void;
    readonly addOIDCClaims: (claims: readonly string[]) => void;
    readonly save: () => Promise<string>;
  };
  type Context = {
    readonly oidc: {
      readonly session: { readonly accountId: string };
      readonly client: { readonly clientId: string };
      readonly provider: Provider;
    };
  };
  type Settings = Readonly<Record<string, unknown>> & {
    readonly loadExistingGrant: (context: Context) => Promise<Grant>;
  };

  export class Provider {
    constructor(issuer: string, settings: Settings);
    readonly Grant: new (about: {
      readonly accountId: string;
      readonly clientId: string;
    }) => Grant;
    readonly callback: () => (request: IncomingMessage, response: ServerResponse) => void;
    readonly interactionFinished: (
      request: IncomingMessage,
      response: ServerResponse,
      result: Interaction,
    ) => Promise<void>;
  }
}
