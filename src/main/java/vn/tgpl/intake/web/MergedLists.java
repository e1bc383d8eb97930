package vn.tgpl.intake.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.domain.PaperWords;
import vn.tgpl.intake.domain.RequestContent;
import vn.tgpl.platform.merge.Parts;

/** The groups and the papers of a request that two correct at once: each is chosen for itself, so that nothing of either is lost. */
@Component
class MergedLists {

    private final Catalogue catalogue;
    private final PaperWords papers;
    private final MessageSource messages;

    MergedLists(Catalogue catalogue, PaperWords papers, MessageSource messages) {
        this.catalogue = catalogue;
        this.papers = papers;
        this.messages = messages;
    }

    /**
     * Adds a part for each.
     *
     * @param day as of which they are called so, that of the request
     * @param forms all of which the groups and papers count
     */
    void add(Parts parts, RequestContent content, LocalDate day, CorrectionForm... forms) {
        Collection<String> claimed = content.claims().codes();
        codes(CorrectionForm::getGroups, forms)
                .forEach(code -> parts.member(
                        "groups",
                        code,
                        claimed.contains(code),
                        text("intake.section.groups") + ": " + catalogue.groupLabel(code, day),
                        text(claimed.contains(code) ? "intake.correction.yes" : "intake.correction.no")));
        codes(CorrectionForm::typedCodes, forms)
                .forEach(code -> addPaper(parts, code, content.papers().get(code), day));
    }

    private void addPaper(Parts parts, String code, @Nullable PaperShown paper, LocalDate day) {
        Locale locale = LocaleContextHolder.getLocale();
        parts.one(
                "papers " + code,
                text("intake.section.papers") + ": " + catalogue.label(CodeList.PROOF_PAPER, code, day),
                paper == null ? "" : mark(paper),
                paper == null ? "" : papers.told(Map.entry(code, paper), day, locale),
                "papers[" + code + "]",
                "paperFacts[" + code + "].number",
                "paperFacts[" + code + "].issuer",
                "paperFacts[" + code + "].issuedOn",
                "paperFacts[" + code + "].certifiedYear");
    }

    private static String mark(PaperShown paper) {
        return Stream.of(paper.shownAs(), paper.number(), paper.issuer(), paper.issuedOn(), paper.certifiedYear())
                .map(fact -> Objects.toString(fact, ""))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> codes(Function<CorrectionForm, Collection<String>> of, CorrectionForm... forms) {
        return Stream.of(forms)
                .flatMap(form -> of.apply(form).stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
