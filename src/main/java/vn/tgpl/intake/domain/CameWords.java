package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.shared.Display;

/** Papers that came after an acceptance, in words. */
@Component
class CameWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Catalogue catalogue;
    private final PaperWords papers;
    private final DossierWords dossier;
    private final MessageSource messages;

    CameWords(Catalogue catalogue, PaperWords papers, DossierWords dossier, MessageSource messages) {
        this.catalogue = catalogue;
        this.papers = papers;
        this.dossier = dossier;
        this.messages = messages;
    }

    /** As it was called on that day, with what stands on it. */
    String of(CamePaper came, LocalDate on) {
        PaperShown shown = came.shown();
        return shown == null ? label(came.code(), on) : papers.of(Map.of(came.code(), shown), on, VIETNAMESE);
    }

    private String label(String code, LocalDate on) {
        return DossierPaper.withCode(code)
                .map(dossier::label)
                .orElseGet(() -> catalogue.label(CodeList.PROOF_PAPER, code, on));
    }

    /**
     * A line for each that came and proves nothing, where none of its kind does; empty when there is none.
     *
     * @param proofs codes of those that prove something
     */
    String unproving(Collection<CamePaper> came, CameProofs rules, Set<String> proofs) {
        return came.stream()
                .filter(paper -> !proofs.contains(paper.code()))
                .flatMap(paper -> line(paper, rules).stream())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> line(CamePaper came, CameProofs rules) {
        return rules.whyNot(came).map(why -> {
            PaperShown shown = Objects.requireNonNull(came.shown());
            String told =
                    switch (why) {
                        case COPY -> "";
                        case OUTDATED, NOT_YET -> String.valueOf(shown.yearConfirmed());
                        case ISSUED_AFTER -> Display.date(shown.issuedOn());
                    };
            Object[] args = {
                catalogue.label(CodeList.PROOF_PAPER, came.code(), rules.day()), told, Display.date(rules.day())
            };
            return messages.getMessage("intake.came." + why, args, VIETNAMESE);
        });
    }
}
