package vn.tgpl.casework.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes facts that may be masked, each with the message {@code casework.facts.<name>}. */
@Component
class SecretFacts {

    static final String MASK = "•••••";

    private final CaseTexts texts;

    SecretFacts(CaseTexts texts) {
        this.texts = texts;
    }

    CasePage.SecretFact open(String name, @Nullable String value) {
        return secret(name, value, false);
    }

    CasePage.SecretFact secret(String name, @Nullable String value, boolean masked) {
        String shown = masked ? MASK : value == null ? "" : value;
        return new CasePage.SecretFact(texts.text("casework.facts." + name), shown, masked, null, null, false);
    }

    CasePage.SecretFact linked(String name, String value, @Nullable String href) {
        return new CasePage.SecretFact(texts.text("casework.facts." + name), value, false, href, null, false);
    }

    /** Without those of which nothing is known. */
    static List<CasePage.SecretFact> known(CasePage.SecretFact... facts) {
        return Stream.of(facts)
                .filter(fact -> fact.masked() || !fact.value().isEmpty())
                .toList();
    }
}
