package vn.tgpl.casework.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.HandedIn;
import vn.tgpl.intake.RequestDossier;

/** What of a request is there beside the papers that prove a group, in words. */
@Component
class DossierLines {

    private final CaseTexts texts;

    DossierLines(CaseTexts texts) {
        this.texts = texts;
    }

    /** A line each; empty where nothing was said. */
    String of(RequestDossier dossier) {
        return Stream.of(
                        handedIn("application", dossier.application()),
                        handedIn("documents", dossier.documents()),
                        Objects.requireNonNullElse(dossier.told(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The same as it was handed in; null where nothing was said. */
    @Nullable
    String words(HandedIn handedIn) {
        String words = of(
                new RequestDossier(handedIn.applicationShown(), handedIn.documentsShown(), handedIn.documentsTold()));
        return words.isEmpty() ? null : words;
    }

    private String handedIn(String what, @Nullable Boolean there) {
        return there == null ? "" : texts.text("casework.file.dossier." + what + "." + there);
    }
}
