package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.refusal.SuccessorHasBegun;
import vn.tgpl.platform.batch.BatchItem;
import vn.tgpl.platform.batch.BatchKind;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.NotFound;

/**
 * Hands many cases of one executor on to others: each is a replacement like any other (Luật TGPL 2017 Đ25 k3), and one that is undone
 * is another replacement, back to whoever performed the case.
 */
@Component
public class Reassignment implements BatchKind {

    public static final String KIND = "REASSIGNMENT";

    /** The former executor can work on it after all; he left on no ground that bars his return. */
    private static final String UNDONE_ON = "NOT_EFFECTIVE";

    private static final String DECLARED = "bars";

    private static final Set<String> LOOKS = Set.of(
            "casework.open",
            "casework.read",
            "casework.reveal",
            "people.told-of-other-centre",
            "casework.replace_executor");

    /** Of changes since; more than anybody makes in a day. */
    private static final int MOST = 200;

    private final ExecutorChange changes;
    private final CaseFileQueries files;
    private final BarDeclarations bars;
    private final Journal journal;
    private final Clock clock;

    Reassignment(ExecutorChange changes, CaseFileQueries files, BarDeclarations bars, Journal journal, Clock clock) {
        this.changes = changes;
        this.files = files;
        this.bars = bars;
        this.journal = journal;
        this.clock = clock;
    }

    /** What has to be known of one case. */
    public static Map<String, String> details(ReplaceExecutor command, PractitionerId former) {
        Map<String, String> details = new HashMap<>(Map.of(
                "version",
                Long.toString(command.version()),
                "assignment",
                command.assignmentId().toString(),
                "ground",
                command.groundCode(),
                "notifiedOn",
                command.notifiedOn().toString(),
                "decidedOn",
                command.decidedOn().toString(),
                "successor",
                command.successor().toString(),
                "former",
                former.toString()));
        String declared = command.assurance().bars().told();
        if (declared != null) {
            details.put(DECLARED, declared);
        }
        return details;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public String titleKey() {
        return "casework.reassignment.title";
    }

    @Override
    public String nav() {
        return "practitioners";
    }

    @Override
    public String right() {
        return "casework:assign";
    }

    @Override
    public String href(UUID thing) {
        return "/cases/" + thing;
    }

    @Override
    public void take(BatchItem item, String reason, Actor actor) {
        Map<String, String> details = item.details();
        changes.replace(
                new ReplaceExecutor(
                        new CaseId(item.thing()),
                        Long.parseLong(told(details, "version")),
                        UUID.fromString(told(details, "assignment")),
                        told(details, "ground"),
                        reason,
                        LocalDate.parse(told(details, "notifiedOn")),
                        practitioner(details, "successor"),
                        LocalDate.parse(told(details, "decidedOn")),
                        null,
                        new Assurance(Waiver.NONE, new BarAnswer(details.get(DECLARED)))),
                actor);
    }

    @Override
    public void undo(BatchItem item, Instant takenAt, String reason, Actor actor) {
        CaseId id = new CaseId(item.thing());
        CaseFile file = files.find(id, actor.scope()).orElseThrow(NotFound::new);
        PractitionerId successor = practitioner(item.details(), "successor");
        ExecutorOnFile performing = file.performing().stream()
                .filter(one -> one.practitioner().equals(successor))
                .findFirst()
                .orElseThrow(SuccessorHasBegun::new);
        if (hasBegun(id, performing.account(), takenAt)) {
            throw new SuccessorHasBegun();
        }
        LocalDate today = LocalDate.now(clock);
        PractitionerId former = practitioner(item.details(), "former");
        changes.replace(
                new ReplaceExecutor(
                        id,
                        file.head().version(),
                        performing.id(),
                        UNDONE_ON,
                        reason,
                        today,
                        former,
                        today,
                        null,
                        new Assurance(Waiver.NONE, bars.asBefore(id, former))),
                actor);
    }

    /** Whether he did something in the case, or somebody wrote down work for him. */
    private boolean hasBegun(CaseId id, @Nullable ActorId account, Instant since) {
        return journal.latestOf("case", id.toString(), since, LOOKS, MOST).stream()
                .anyMatch(entry -> entry.action().equals("casework.activity")
                        || (account != null && account.equals(entry.actor())));
    }

    private static PractitionerId practitioner(Map<String, String> details, String name) {
        return new PractitionerId(UUID.fromString(told(details, name)));
    }

    private static String told(Map<String, String> details, String name) {
        return Objects.requireNonNull(details.get(name));
    }
}
