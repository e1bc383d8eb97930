package vn.tgpl.intake.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.platform.presence.Watched;

/** Two who have the same request open see each other. */
@Component
class WatchedRequest implements Watched {

    @Override
    public String path() {
        return "/requests/{id}";
    }

    @Override
    public Optional<String> doing(String tail) {
        return Arrays.stream(Decision.values())
                .map(decision -> decision.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(tail::equals)
                .map(name -> "intake." + name + ".title")
                .findFirst();
    }
}
