package vn.tgpl.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.shared.Display;

/** The papers that were shown, in words. */
@Component
public class PaperWords {

    private final Catalogue catalogue;
    private final MessageSource messages;

    PaperWords(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** A line each; empty when there are none. */
    public String of(Map<String, PaperShown> papers, Locale locale) {
        return papers.entrySet().stream()
                .map(paper -> line(paper.getKey(), paper.getValue(), locale))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String line(String code, PaperShown paper, Locale locale) {
        List<String> facts = new ArrayList<>();
        facts.add(messages.getMessage("intake.paper." + paper.shownAs(), null, locale));
        if (paper.number() != null) {
            facts.add(messages.getMessage("intake.paper.told.number", new Object[] {paper.number()}, locale));
        }
        if (paper.issuer() != null) {
            facts.add(paper.issuer());
        }
        if (paper.issuedOn() != null) {
            Object day = Display.date(paper.issuedOn());
            facts.add(messages.getMessage("intake.paper.told.issuedOn", new Object[] {day}, locale));
            if (catalogue.isYearly(code)) {
                Object year = String.valueOf(paper.issuedOn().getYear());
                facts.add(messages.getMessage("intake.paper.told.year", new Object[] {year}, locale));
            }
        }
        return catalogue.paperLabel(code) + " (" + String.join("; ", facts) + ")";
    }
}
