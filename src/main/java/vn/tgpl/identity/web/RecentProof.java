package vn.tgpl.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Whoever comes from the provider proved just now who he is. It was asked for that ({@code max_age=0}), so it has to say when he did
 * (OpenID Connect Core 1.0, 3.1.2.1).
 */
final class RecentProof implements OAuth2TokenValidator<Jwt> {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final OAuth2Error OLD = new OAuth2Error("auth_time");

    private final Clock clock;

    RecentProof(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt word) {
        Object said = word.getClaim("auth_time");
        Instant at = said instanceof Instant moment
                ? moment
                : said instanceof Number seconds ? Instant.ofEpochSecond(seconds.longValue()) : Instant.EPOCH;
        return at.plus(LONGEST).isAfter(clock.instant())
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(OLD);
    }
}
