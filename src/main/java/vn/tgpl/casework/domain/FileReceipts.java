package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.refusal.CaseWentOn;
import vn.tgpl.platform.batch.BatchItem;
import vn.tgpl.platform.batch.BatchKind;
import vn.tgpl.shared.Actor;

/**
 * Takes the files of many closed cases in: each is a hand-over like any other (Luật TGPL 2017 Đ39 k1), and one that is undone waits for
 * its file again, as long as nothing was done in the case since.
 */
@Component
public class FileReceipts implements BatchKind {

    public static final String KIND = "FILE_HANDOVER";

    /** What is written of a case without anything being done in it. */
    private static final Set<String> NO_WORK = Set.of(
            "casework.fileHandover",
            "casework.open",
            "casework.read",
            "casework.reveal",
            "casework.verificationRead",
            "casework.deadlinesMoved",
            "people.told-of-other-centre");

    private final CaseClosing closing;
    private final Journal journal;

    FileReceipts(CaseClosing closing, Journal journal) {
        this.closing = closing;
        this.journal = journal;
    }

    /** What has to be known of one case. */
    public static Map<String, String> details(HandOverFile command) {
        Map<String, String> details =
                new HashMap<>(Map.of("handedOn", command.handedOn().toString(), "handedBy", command.handedBy()));
        String note = command.note();
        if (note != null) {
            details.put("note", note);
        }
        return details;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public String titleKey() {
        return "casework.handovers.title";
    }

    @Override
    public String nav() {
        return "cases";
    }

    @Override
    public String right() {
        return "casework:receive-file";
    }

    @Override
    public String href(UUID thing) {
        return "/cases/" + thing;
    }

    @Override
    public void take(BatchItem item, String reason, Actor actor) {
        Map<String, String> details = item.details();
        closing.handOver(
                new HandOverFile(
                        new CaseId(item.thing()),
                        LocalDate.parse(Objects.requireNonNull(details.get("handedOn"))),
                        Objects.requireNonNull(details.get("handedBy")),
                        note(details.get("note"), reason)),
                actor);
    }

    @Override
    public void undo(BatchItem item, Instant takenAt, String reason, Actor actor) {
        CaseId id = new CaseId(item.thing());
        if (!journal.latestOf("case", id.toString(), takenAt, NO_WORK, 1).isEmpty()) {
            throw new CaseWentOn();
        }
        closing.takeBackHandOver(id, reason, actor);
    }

    private static String note(@Nullable String ofCase, String reason) {
        return Stream.of(reason, ofCase).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
