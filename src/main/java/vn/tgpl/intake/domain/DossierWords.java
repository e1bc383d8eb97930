package vn.tgpl.intake.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.PaperView;

/** What belongs to a request beside the proof papers, in words. */
@Component
class DossierWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    DossierWords(MessageSource messages) {
        this.messages = messages;
    }

    String label(DossierPaper paper) {
        return messages.getMessage("intake.dossier." + paper, null, VIETNAMESE);
    }

    PaperView view(DossierPaper paper) {
        return new PaperView(paper.code(), label(paper), false, false, false, false);
    }

    /** One line where anything lacks. */
    List<MissingPapers> missing(Collection<DossierPaper> lacking) {
        return lacking.isEmpty()
                ? List.of()
                : List.of(new MissingPapers(
                        messages.getMessage("intake.dossier", null, VIETNAMESE),
                        List.of(lacking.stream().sorted().map(this::label).toList())));
    }

    /** A line each. */
    String of(DossierCame came) {
        return came.papers().stream()
                .sorted()
                .map(paper -> paper == DossierPaper.DOCUMENTS && came.told() != null
                        ? label(paper) + ": " + came.told()
                        : label(paper))
                .collect(Collectors.joining("\n"));
    }
}
