package vn.tgpl.retention.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.SameForm;
import vn.tgpl.retention.domain.DisposalView.Item;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

/** One proposes what to destroy, another destroys it. */
@Service
@Transactional
public class Disposals {

    private static final String SUBJECT = "disposal";

    private final JdbcClient jdbc;
    private final DueQueries due;
    private final DisposalQueries disposals;
    private final KeepingPeriods periods;
    private final Erasure erasure;
    private final SameForm sameForm;
    private final Journal journal;
    private final Clock clock;

    Disposals(
            JdbcClient jdbc,
            DueQueries due,
            DisposalQueries disposals,
            KeepingPeriods periods,
            Erasure erasure,
            SameForm sameForm,
            Journal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.due = due;
        this.disposals = disposals;
        this.periods = periods;
        this.erasure = erasure;
        this.sameForm = sameForm;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the journal calls such a thing. */
    static String subject(ErasedKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Proposes all that is past its period and free; the same form twice is one proposal.
     *
     * @param id the id the proposal is to have
     * @throws NothingToDestroy when nothing is
     */
    public void propose(UUID id, ErasedKind kind, String reason, Actor actor) {
        sameForm.waitFor(id);
        if (disposals.find(id, actor.scope()).isPresent()) {
            return;
        }
        List<DueRow> free =
                due.list(kind, actor.scope()).stream().filter(DueRow::isFree).toList();
        OfficeId centre = actor.scope().centre();
        String province = actor.scope().province();
        if (free.isEmpty() || centre == null || province == null) {
            throw new NothingToDestroy();
        }
        jdbc.sql("""
                        insert into retention.disposal (id, kind, office_id, centre_id, province_code, source, reason, proposed_at,
                            proposed_by, proposed_by_name)
                        values (:id, :kind, :office, :centre, :province, :source, :reason, :now, :by, :name)""")
                .param("id", id)
                .param("kind", kind.name())
                .param("office", actor.officeId().value())
                .param("centre", centre.value())
                .param("province", province)
                .param("source", periods.of(kind, LocalDate.now(clock)).source())
                .param("reason", reason)
                .param("now", now())
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .update();
        jdbc.sql("""
                        insert into retention.disposal_item (disposal_id, thing, code, ended_on)
                        select :id, x.* from unnest(:things::uuid[], :codes::text[], :ends::date[]) x""")
                .param("id", id)
                .param("things", free.stream().map(DueRow::thing).toArray(UUID[]::new))
                .param("codes", free.stream().map(DueRow::code).toArray(String[]::new))
                .param("ends", free.stream().map(row -> row.ended().toString()).toArray(String[]::new))
                .update();
        journal.record(actor, "retention.propose", SUBJECT, id.toString(), kind + " " + free.size() + ": " + reason);
    }

    /**
     * Destroys what of it is still past its period, free and within reach; the rest is left and told so.
     *
     * @param typed how many the record names, as whoever decides typed it
     * @param mark what stands in the place of names and texts
     * @throws DestroyedByTheSame when he proposed it himself
     * @throws NotThatMany when another number was typed
     * @throws DisposalDecided when it was decided meanwhile
     */
    public void destroy(UUID id, long typed, String mark, Actor actor) {
        DisposalView disposal = open(id, actor);
        if (disposal.proposedBy().equals(actor.id())) {
            throw new DestroyedByTheSame();
        }
        if (typed != disposal.items().size()) {
            throw new NotThatMany();
        }
        ErasedKind kind = disposal.kind();
        List<UUID> free = disposal.items().stream()
                .map(Item::thing)
                .filter(thing -> due.find(kind, thing, actor.scope())
                        .filter(DueRow::isFree)
                        .isPresent())
                .toList();
        erasure.erase(kind, free, mark);
        jdbc.sql(
                        "update retention.disposal_item set erased_at = :now where disposal_id = :id and thing = any(:things::uuid[])")
                .param("now", now())
                .param("id", id)
                .param("things", free.toArray(UUID[]::new))
                .update();
        decide(id, DisposalView.Outcome.DESTROYED, null, actor);
        journal.record(
                actor,
                "retention.destroy",
                SUBJECT,
                id.toString(),
                kind + " " + free.size() + "/" + disposal.items().size());
        journal.recordEach(
                actor,
                "retention.destroyed",
                subject(kind),
                free.stream()
                        .map(thing -> new Journal.Told(thing.toString(), id.toString()))
                        .toList());
    }

    /** @throws DisposalDecided when it was decided meanwhile */
    public void drop(UUID id, String reason, Actor actor) {
        open(id, actor);
        decide(id, DisposalView.Outcome.DROPPED, reason, actor);
        journal.record(actor, "retention.drop", SUBJECT, id.toString(), reason);
    }

    private DisposalView open(UUID id, Actor actor) {
        sameForm.waitFor(id);
        DisposalView disposal = disposals.find(id, actor.scope()).orElseThrow(NotFound::new);
        if (disposal.outcome() != null) {
            throw new DisposalDecided();
        }
        return disposal;
    }

    private void decide(UUID id, DisposalView.Outcome outcome, @Nullable String reason, Actor actor) {
        jdbc.sql("update retention.disposal set outcome = :outcome, decided_at = :now, decided_by = :by,"
                        + " decided_by_name = :name, drop_reason = :reason where id = :id")
                .param("outcome", outcome.name())
                .param("now", now())
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
