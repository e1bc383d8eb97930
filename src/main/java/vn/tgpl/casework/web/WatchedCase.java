package vn.tgpl.casework.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.presence.Watched;

/** Two who have the same case open see each other. */
@Component
class WatchedCase implements Watched {

    private static final Map<String, String> FORMS = Arrays.stream(CaseAction.values())
            .filter(action -> ActionLink.of(action).isPresent())
            .collect(Collectors.toMap(
                    action -> form(ActionLink.of(action).orElseThrow().path()), action -> "casework.action." + action));

    @Override
    public String path() {
        return "/cases/{id}";
    }

    @Override
    public Optional<String> doing(String tail) {
        return Optional.ofNullable(FORMS.get(form(tail)));
    }

    /** A form that was sent and is shown again has the address of what it makes. */
    private static String form(String path) {
        return path.endsWith("/new") ? path.substring(0, path.length() - "/new".length()) : path;
    }
}
