package vn.tgpl.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.shared.Display;

/** Names of those who perform and performed a case; who bears the same name as another is told apart by his appointment. */
@Component
class ExecutorNames {

    private final CaseTexts texts;

    ExecutorNames(CaseTexts texts) {
        this.texts = texts;
    }

    /** By assignment, the first assigned first. */
    Map<UUID, String> of(CaseFile file) {
        Map<String, Long> bearers =
                file.executors().stream().collect(Collectors.groupingBy(ExecutorOnFile::name, Collectors.counting()));
        Map<UUID, String> names = new LinkedHashMap<>();
        file.executors()
                .forEach(one -> names.put(
                        one.id(), Objects.requireNonNull(bearers.get(one.name())) > 1 ? apart(one) : one.name()));
        return names;
    }

    /** How a completed case counts, person by person in the order of their assignment; empty where one performed it alone. */
    String shares(CaseFile file, Map<UUID, Share> parts) {
        if (parts.isEmpty() || file.executors().size() < 2) {
            return "";
        }
        return of(file).entrySet().stream()
                .flatMap(one ->
                        Stream.ofNullable(parts.get(one.getKey())).map(share -> one.getValue() + " " + share.display()))
                .collect(Collectors.joining("; "));
    }

    private String apart(ExecutorOnFile one) {
        String appointed = one.decisionCode() == null
                ? texts.text("casework.executors.apart.day", Display.date(one.decidedOn()))
                : texts.text("casework.executors.apart.decision", one.decisionCode());
        List<String> told = one.endedAt() == null
                ? List.of(appointed)
                : List.of(appointed, texts.text("casework.executors.apart.replaced"));
        return one.name() + " (" + String.join(", ", told) + ")";
    }
}
