import { type Activity, ConfigurationBotFrameworkAuthentication, StatusCodes } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  type BotFrameworkAuthentication,
} from 'botframework-connector';
import type { Channel } from '../config.ts';
import { SingleSendAuthentication } from './single-send.ts';

/** Kinds of error by which the SDK's token library says that a token is not right. */
const TOKEN_ERRORS: ReadonlySet<string> = new Set([
  'JsonWebTokenError',
  'NotBeforeError',
  'TokenExpiredError',
  'SyntaxError',
]);

/**
 * The SDK's authentication, with every bad token ending in the same refusal: the SDK lets a wrong signature, a
 * wrong algorithm and a token from the future through as a server error, and does not compare the service
 * address of an activity that has none.
 */
class StrictAuthentication extends SingleSendAuthentication {
  readonly #tenantId: string | undefined;

  constructor(inner: BotFrameworkAuthentication, tenantId?: string) {
    super(inner);
    this.#tenantId = tenantId;
  }

  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    if (!activity.serviceUrl) throw refused();
    const result = await this.#checked(() => super.authenticateRequest(activity, authHeader));
    if (this.#tenantId && isOtherTenant(activity, this.#tenantId)) throw refused();
    return result;
  }

  async #checked<T>(check: () => Promise<T>): Promise<T> {
    try {
      return await check();
    } catch (error) {
      if (error instanceof Error && TOKEN_ERRORS.has(error.name)) throw refused();
      throw error;
    }
  }
}

/** Authentication for a channel: strict towards Teams, none in local mode, where only this machine can connect. */
export function authenticationFor(channel: Channel): BotFrameworkAuthentication {
  if (channel.kind === 'local')
    return new SingleSendAuthentication(new ConfigurationBotFrameworkAuthentication({}));
  const inner = new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: channel.appId,
    MicrosoftAppType: channel.appType === 'UserAssignedMSI' ? 'UserAssignedMsi' : channel.appType,
    ...(channel.tenantId ? { MicrosoftAppTenantId: channel.tenantId } : {}),
    ...(channel.password ? { MicrosoftAppPassword: channel.password } : {}),
    ...(channel.openIdMetadataUrl ? customMetadata(channel.openIdMetadataUrl) : {}),
  });
  return new StrictAuthentication(inner, channel.appType === 'MultiTenant' ? undefined : channel.tenantId);
}

/** The SDK takes its address book as a whole or not at all: the public one with another place for the keys. */
function customMetadata(url: string) {
  return {
    ValidateAuthority: 'true',
    ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
    OAuthUrl: AuthenticationConstants.OAuthUrl,
    ToBotFromChannelOpenIdMetadataUrl: url,
    ToBotFromEmulatorOpenIdMetadataUrl: url,
  };
}

/** True when the activity comes from another organisation than the one the bot is registered for. */
function isOtherTenant(activity: Activity, tenantId: string): boolean {
  const channelData = activity.channelData as { tenant?: { id?: string } } | undefined;
  const given = activity.conversation?.tenantId ?? channelData?.tenant?.id;
  return given !== undefined && given !== tenantId;
}

function refused(): AuthenticationError {
  return new AuthenticationError('not authorised', StatusCodes.UNAUTHORIZED);
}
