package vn.tgpl.intake.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestLogged;
import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Ownership;

/** Somebody asks for legal aid. */
@Entity
@Table(schema = "intake", name = "request")
@SuppressWarnings("UnusedVariable") // how the request came in is written here and read by SQL
class LegalAidRequest extends AbstractAggregateRoot<LegalAidRequest> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RequestId id;

    @Version
    private @Nullable Long version;

    private String receiptCode;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "office_id"))
    private OfficeId office;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "centre_id"))
    private OfficeId centre;

    @Column(name = "province_code")
    private String province;

    @Embedded
    private Arrival arrival;

    private UUID beneficiaryId;
    private String beneficiaryName;

    @Embedded
    private @Nullable Requester requester;

    @Embedded
    private Matter matter;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private Set<RequestParty> parties = new HashSet<>();

    @Embedded
    private ClaimsOnRecord claims;

    @ElementCollection
    @CollectionTable(schema = "intake", name = "request_paper", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyColumn(name = "paper_code")
    private Map<String, PaperShown> papers = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected LegalAidRequest() {}

    LegalAidRequest(LogRequest command, Beneficiary beneficiary, Receipt receipt) {
        this.id = command.id();
        this.receiptCode = receipt.code();
        this.office = receipt.office();
        this.centre = receipt.centre();
        this.province = receipt.province();
        this.arrival = Arrival.of(command.reception(), receipt);
        this.beneficiaryId = beneficiary.id();
        this.beneficiaryName = beneficiary.fullName();
        this.requester = command.requester();
        this.matter = command.matter();
        this.state = RequestState.RECEIVED;
        command.parties().forEach(party -> parties.add(new RequestParty(party)));
        this.claims = new ClaimsOnRecord(command.claims());
        papers.putAll(command.papers());
        registerEvent(new RequestLogged(id, command.reception().referralId()));
    }

    /** Whether that form, its beneficiary aside, says what stands here. */
    boolean says(LogRequest form) {
        KnownPerson known = form.known();
        return (known == null || beneficiaryId.equals(known.id().value()))
                && beneficiaryName.equals(form.beneficiary().fullName())
                && arrival.reception().equals(form.reception())
                && matter.equals(form.matter())
                && Objects.equals(requester, form.requester())
                && claims().sameAs(form.claims())
                && papers.equals(form.papers())
                && Set.copyOf(parties()).equals(Set.copyOf(form.parties()));
    }

    /** Closes the request by a decision and tells of it; the caller has checked that the decision is open. */
    void decide(RequestState decided, DomainEvent event) {
        this.state = decided;
        registerEvent(event);
    }

    void waitForPapers() {
        this.state = RequestState.WAITING_PAPERS;
    }

    /** The people stay who they are. */
    void correct(CorrectRequest command) {
        this.matter = command.matter();
        claims.put(command.claims());
        papers.keySet().retainAll(command.papers().keySet());
        papers.putAll(command.papers());
    }

    WrittenRequest written() {
        return new WrittenRequest(Objects.requireNonNullElse(version, 0L), matter, claims(), papers());
    }

    /** A paper shown again takes the place of what was noted of it. */
    void papersArrived(Map<String, PaperShown> shown) {
        papers.putAll(shown);
        this.state = RequestState.RECEIVED;
    }

    Ownership ownership() {
        return new Ownership(office, centre, province, Set.of(arrival.receivedBy()));
    }

    RequestId id() {
        return id;
    }

    RequestState state() {
        return state;
    }

    Channel channel() {
        return arrival.channel();
    }

    OfficeId office() {
        return office;
    }

    OfficeId centre() {
        return centre;
    }

    String province() {
        return province;
    }

    Instant receivedAt() {
        return arrival.receivedAt();
    }

    String receiptCode() {
        return receiptCode;
    }

    @Nullable
    Requester requester() {
        return requester;
    }

    /** When the notice of a procedural authority was received, null when there was none. */
    @Nullable
    Instant notifiedAt() {
        return arrival.notifiedAt();
    }

    UUID beneficiaryId() {
        return beneficiaryId;
    }

    String beneficiaryName() {
        return beneficiaryName;
    }

    Matter matter() {
        return matter;
    }

    Claims claims() {
        return claims.claims();
    }

    Map<String, PaperShown> papers() {
        return Map.copyOf(papers);
    }

    List<Party> parties() {
        return parties.stream().map(RequestParty::party).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegalAidRequest that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "LegalAidRequest[" + id + "]";
    }
}
