import type { Activity } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  BotFrameworkAuthentication,
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';

/** The name under which the HTTP library keeps its retries. */
const RETRIES = { name: 'defaultRetryPolicy' };

/** The part of the SDK's client that its types do not show. */
interface WithPipeline {
  readonly client: { readonly pipeline: { removePolicy(policy: { name: string }): unknown } };
}

/** Clients that are kept: one for each channel address, of which there are a handful. */
const MOST_CLIENTS = 64;

/** Things that are slow to make and can be used again, by what they are for; the oldest makes room. */
class Kept<T> {
  readonly #made = new Map<string, Promise<T>>();

  /** What was made for this before, or else what `make` makes; a failure is not kept. */
  get(key: string, make: () => Promise<T>): Promise<T> {
    const before = this.#made.get(key);
    if (before !== undefined) return before;
    const made = make();
    made.catch(() => this.#made.delete(key));
    this.#made.set(key, made);
    const [oldest] = this.#made.keys();
    if (this.#made.size > MOST_CLIENTS && oldest !== undefined) this.#made.delete(oldest);
    return made;
  }
}

/** Connector clients that send once: what is offered again, and when, is decided by who sends. */
class SingleSendFactory extends ConnectorFactory {
  readonly #inner: ConnectorFactory;
  readonly #kept: Kept<ConnectorClient>;
  readonly #appId: string;

  constructor(inner: ConnectorFactory, kept: Kept<ConnectorClient>, appId: string) {
    super();
    this.#inner = inner;
    this.#kept = kept;
    this.#appId = appId;
  }

  override create(serviceUrl: string, audience: string): Promise<ConnectorClient> {
    return this.#kept.get(JSON.stringify([this.#appId, serviceUrl, audience]), async () => {
      const made = await this.#inner.create(serviceUrl, audience);
      (made as unknown as WithPipeline).client.pipeline.removePolicy(RETRIES);
      return made;
    });
  }
}

/** For which bot a request was let in: the SDK makes its clients for this one. */
const appIdOf = (identity: ClaimsIdentity): string =>
  identity.getClaimValue(AuthenticationConstants.AudienceClaim) ??
  identity.getClaimValue(AuthenticationConstants.AppIdClaim) ??
  '';

/**
 * The SDK's authentication with clients that send once. By itself the SDK repeats a failed send up to three times,
 * also one that may have arrived, and waits as long as the channel asks: a message must not come twice and a turn
 * must not hang. It also makes its clients anew for every turn, which takes longer than most answers: here they are kept.
 */
export class SingleSendAuthentication extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication;
  readonly #connectors = new Kept<ConnectorClient>();
  readonly #tokenClients = new Kept<UserTokenClient>();

  constructor(inner: BotFrameworkAuthentication) {
    super();
    this.#inner = inner;
  }

  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    const result = await this.#inner.authenticateRequest(activity, authHeader);
    const { connectorFactory, claimsIdentity } = result;
    return connectorFactory
      ? { ...result, connectorFactory: this.#keeping(connectorFactory, claimsIdentity) }
      : result;
  }

  override authenticateChannelRequest(authHeader: string): Promise<ClaimsIdentity> {
    return this.#inner.authenticateChannelRequest(authHeader);
  }

  override authenticateStreamingRequest(
    authHeader: string,
    channelIdHeader: string,
  ): Promise<AuthenticateRequestResult> {
    return this.#inner.authenticateStreamingRequest(authHeader, channelIdHeader);
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.#keeping(this.#inner.createConnectorFactory(identity), identity);
  }

  override createUserTokenClient(identity: ClaimsIdentity) {
    return this.#tokenClients.get(appIdOf(identity), () => this.#inner.createUserTokenClient(identity));
  }

  override createBotFrameworkClient() {
    return this.#inner.createBotFrameworkClient();
  }

  override getOriginatingAudience(): string {
    return this.#inner.getOriginatingAudience();
  }

  #keeping(factory: ConnectorFactory, identity: ClaimsIdentity): ConnectorFactory {
    return new SingleSendFactory(factory, this.#connectors, appIdOf(identity));
  }
}
