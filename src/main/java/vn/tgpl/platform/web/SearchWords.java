package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.TimeOrderedId;

/**
 * Words that may name a person stay out of URLs (ASVS 14.2.1): they are posted, kept with the sign-in, and a list's URL
 * carries only a token for them.
 */
@Component
public class SearchWords {

    /** Letters of the longest words a search takes. */
    public static final int LONGEST = 200;

    private static final String ATTRIBUTE = SearchWords.class.getName();
    private static final int KEPT = 20;

    private final HttpSession session;

    SearchWords(HttpSession session) {
        this.session = session;
    }

    /** Keeps the words until sign-out, or until twenty later searches; the answer goes into the URL. */
    public String remember(String words) {
        Map<String, String> kept = new LinkedHashMap<>(kept());
        String token = Long.toString(TimeOrderedId.next().getLeastSignificantBits() & Long.MAX_VALUE, 36);
        kept.put(token, words);
        while (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        session.setAttribute(ATTRIBUTE, kept);
        return token;
    }

    /** Whether those very words are kept: who sends them once more searches for nothing new. */
    public boolean areKept(String words) {
        return kept().containsValue(words);
    }

    /** The words of a token; empty when it is unknown or no longer kept. */
    public Optional<String> recall(@Nullable String token) {
        return token == null ? Optional.empty() : Optional.ofNullable(kept().get(token));
    }

    /**
     * Whether a token asks for words that are not kept any more, or never were with this sign-in: whoever shows a list
     * then says so, and nothing leaves on paper or as a sheet.
     */
    public boolean areForgotten(@Nullable String token) {
        return token != null && !token.isBlank() && recall(token).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> kept() {
        Object value = session.getAttribute(ATTRIBUTE);
        return value == null ? Map.of() : (Map<String, String>) value;
    }
}
