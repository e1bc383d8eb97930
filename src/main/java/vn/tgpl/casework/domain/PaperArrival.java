package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** Papers that were awaited and came, on which day, and what is owed still. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
@Table(schema = "casework", name = "paper_arrival")
class PaperArrival extends StateRow<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId caseId;

    private @Nullable UUID personId;
    private LocalDate arrivedOn;
    private @Nullable String stillOwed;

    @ElementCollection
    @CollectionTable(schema = "casework", name = "paper_arrived", joinColumns = @JoinColumn(name = "arrival_id"))
    private Set<ArrivedPaper> papers = new HashSet<>();

    /** What of the person was told with them, by the names of {@link OpenFact}. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> told = List.of();

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private @Nullable ActorId recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected PaperArrival() {}

    /** @param stillOwed in words, null when all that was awaited has come */
    PaperArrival(ReceivePapers command, @Nullable String stillOwed, Instant recordedAt, ActorId recordedBy) {
        this.id = TimeOrderedId.next();
        this.caseId = command.caseId();
        this.personId = command.person();
        this.arrivedOn = command.arrivedOn();
        command.papers().forEach(paper -> this.papers.add(new ArrivedPaper(paper.code(), paper.shown())));
        this.told = command.told().facts().stream().map(OpenFact::name).sorted().toList();
        this.stillOwed = stillOwed;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
