package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.intake.PaperShown;
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

    /**
     * A line each; empty when there are none.
     *
     * @param day as of which they are called so, that of the request they were shown for
     */
    public String of(Map<String, PaperShown> papers, LocalDate day, Locale locale) {
        return papers.entrySet().stream()
                .map(paper -> catalogue.label(CodeList.PROOF_PAPER, paper.getKey(), day)
                        + " ("
                        + told(paper, day, locale)
                        + ")")
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** How one was shown and what stands on it, by its code. */
    public String told(Map.Entry<String, PaperShown> shown, LocalDate day, Locale locale) {
        PaperShown paper = shown.getValue();
        List<String> facts = new ArrayList<>();
        facts.add(messages.getMessage("intake.paper." + paper.shownAs(), null, locale));
        if (paper.number() != null) {
            facts.add(messages.getMessage("intake.paper.told.number", new Object[] {paper.number()}, locale));
        }
        if (paper.issuer() != null) {
            facts.add(paper.issuer());
        }
        if (paper.issuedOn() != null) {
            Object issued = Display.date(paper.issuedOn());
            facts.add(messages.getMessage("intake.paper.told.issuedOn", new Object[] {issued}, locale));
        }
        Integer year = paper.yearConfirmed();
        if (year != null && catalogue.is(CodeMark.YEARLY, shown.getKey(), day)) {
            facts.add(messages.getMessage("intake.paper.told.year", new Object[] {year.toString()}, locale));
        }
        return String.join("; ", facts);
    }
}
