import type { Activity } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  BotFrameworkAuthentication,
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
} from 'botframework-connector';

/** The name under which the HTTP library keeps its retries. */
const RETRIES = { name: 'defaultRetryPolicy' };

/** The part of the SDK's client that its types do not show. */
interface WithPipeline {
  readonly client: { readonly pipeline: { removePolicy(policy: { name: string }): unknown } };
}

/** Connector clients that send once: what is offered again, and when, is decided by who sends. */
class SingleSendFactory extends ConnectorFactory {
  readonly #inner: ConnectorFactory;

  constructor(inner: ConnectorFactory) {
    super();
    this.#inner = inner;
  }

  override async create(serviceUrl: string, audience: string): Promise<ConnectorClient> {
    const made = await this.#inner.create(serviceUrl, audience);
    (made as unknown as WithPipeline).client.pipeline.removePolicy(RETRIES);
    return made;
  }
}

/**
 * The SDK's authentication with clients that send once. By itself the SDK repeats a failed send up to three times,
 * also one that may have arrived, and waits as long as the channel asks: a message must not come twice and a turn
 * must not hang.
 */
export class SingleSendAuthentication extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication;

  constructor(inner: BotFrameworkAuthentication) {
    super();
    this.#inner = inner;
  }

  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    const result = await this.#inner.authenticateRequest(activity, authHeader);
    const { connectorFactory } = result;
    return connectorFactory
      ? { ...result, connectorFactory: new SingleSendFactory(connectorFactory) }
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
    return new SingleSendFactory(this.#inner.createConnectorFactory(identity));
  }

  override createUserTokenClient(identity: ClaimsIdentity) {
    return this.#inner.createUserTokenClient(identity);
  }

  override createBotFrameworkClient() {
    return this.#inner.createBotFrameworkClient();
  }

  override getOriginatingAudience(): string {
    return this.#inner.getOriginatingAudience();
  }
}
