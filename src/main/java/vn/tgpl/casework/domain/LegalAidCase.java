package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseOpened;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.Standing;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.casework.domain.refusal.CaseChangedMeanwhile;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.Ownership;

/** A case of legal aid from the register entry to the hand-over of its file. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "legal_aid_case")
class LegalAidCase extends AbstractAggregateRoot<LegalAidCase> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CaseId id;

    @Embedded
    private Seat seat;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "request_id"))
    private RequestId request;

    @Embedded
    private RegisterEntry register;

    @Embedded
    private PeopleOfCase people;

    @Embedded
    private Matter matter;

    @OneToMany(mappedBy = "legalAidCase", cascade = CascadeType.ALL)
    private List<Assignment> assignments = new ArrayList<>();

    @Embedded
    private CaseClock clock = new CaseClock();

    @Embedded
    private CaseLife life;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LegalAidCase() {}

    LegalAidCase(NewCase opened, List<Term> terms) {
        this.id = opened.id();
        this.seat = opened.seat();
        this.request = opened.request();
        this.register = opened.register();
        this.people = new PeopleOfCase(opened);
        this.matter = opened.matter();
        this.life = new CaseLife(register.acceptedAt());
        terms.forEach(term -> clock.start(this, term, null));
        clock.lookAhead();
        registerEvent(new CaseOpened(id, register.code(), register.acceptedAt()));
    }

    Standing standing(ActorId viewer) {
        return new Standing(
                life.state(),
                matter.formOfAid(),
                clock.open().kinds(),
                executors().accounts().contains(viewer),
                life.isDestroyed());
    }

    Ownership ownership() {
        return seat.with(executors().accounts());
    }

    /** Refuses what the case no longer allows, and what was decided on an older reading of it. */
    void requireStill(CaseAction action, Actor actor, long seen) {
        require(action, actor);
        if (version == null || version != seen) {
            throw new CaseChangedMeanwhile();
        }
    }

    CaseId id() {
        return id;
    }

    Matter matter() {
        return matter;
    }

    void retell(Matter corrected) {
        matter = corrected;
    }

    Seat seat() {
        return seat;
    }

    CaseLife life() {
        return life;
    }

    CaseClock clock() {
        return clock;
    }

    Executors executors() {
        return new Executors(assignments);
    }

    RegisterEntry register() {
        return register;
    }

    /** Who heads it since; lists, titles and numbers follow him. */
    void headedBy(UUID person, String name) {
        people.headedBy(person, name);
        matter = matter.countedIn(people.countedIn(person));
    }

    void toldAt(Instant notice) {
        register = register.toldAt(notice);
    }

    void entrust(Assignment assignment) {
        assignments.add(assignment);
    }

    PeopleOfCase people() {
        return people;
    }

    void announce(DomainEvent event) {
        registerEvent(event);
    }

    /** Makes forms stale that were opened before, where the change shows in no other column of the case. */
    void touch(Instant now) {
        life.touch(now);
    }

    void move(CaseAction action, LocalDate effectiveOn, @Nullable String reason, Actor actor, Instant now) {
        move(action, effectiveOn, reason, null, actor, now);
    }

    /** A change of state leaves its step; work in a state that stays leaves rows of its own. */
    void move(
            CaseAction action,
            LocalDate effectiveOn,
            @Nullable String reason,
            @Nullable String note,
            Actor actor,
            Instant now) {
        life.move(this, action, effectiveOn, reason, note, actor, now);
        clock.lookAhead();
    }

    boolean allows(CaseAction action, Actor actor) {
        return new Allowance(this, actor).has(action);
    }

    void require(CaseAction action, Actor actor) {
        new Allowance(this, actor).require(action);
    }

    RequestId request() {
        return request;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegalAidCase that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "LegalAidCase[" + id + "]";
    }
}
