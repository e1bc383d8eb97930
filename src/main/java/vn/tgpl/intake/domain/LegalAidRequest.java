package vn.tgpl.intake.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestLogged;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.intake.TransferReturned;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.DomainEvent;
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
    private Seat seat;

    @Embedded
    private Arrival arrival;

    private UUID beneficiaryId;
    private String beneficiaryName;

    @Embedded
    private ContentOnRecord content;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @SuppressWarnings("NullAway.Init")
    protected LegalAidRequest() {}

    LegalAidRequest(LogRequest command, Beneficiary beneficiary, Receipt receipt) {
        this.id = command.id();
        this.receiptCode = receipt.code();
        this.seat = new Seat(receipt.office(), receipt.centre(), receipt.province());
        this.arrival = Arrival.of(command.reception(), receipt);
        this.beneficiaryId = beneficiary.id();
        this.beneficiaryName = beneficiary.fullName();
        this.content = new ContentOnRecord(command);
        this.state = RequestState.RECEIVED;
        registerEvent(new RequestLogged(id, command.reception().referralId()));
    }

    /** Whether that form, its beneficiary aside, says what stands here. */
    boolean says(LogRequest form) {
        KnownPerson known = form.known();
        return (known == null || beneficiaryId.equals(known.id().value()))
                && beneficiaryName.equals(form.beneficiary().fullName())
                && arrival.reception().equals(form.reception())
                && content.says(form);
    }

    /** Closes the request by a decision and tells of it; the caller has checked that the decision is open. */
    void decide(Decision decision, DomainEvent event) {
        this.state = decision.rule().after(state);
        registerEvent(event);
    }

    /** How the citizen came stays as it was: he came by himself. */
    void referredBy(@Nullable UUID referral) {
        this.arrival = arrival.referredBy(referral);
    }

    /** It was written down that an authority told of it at another moment. */
    void toldAt(Instant notified) {
        this.arrival = arrival.toldAt(notified);
    }

    /** Open again, as before it was passed on: the other centre does not take it. */
    void takeBack(RequestState before, Instant now) {
        this.state = before;
        registerEvent(new TransferReturned(id, now));
    }

    void waitForPapers() {
        this.state = Decision.PAPER_CALL.rule().after(state);
    }

    /** The beneficiary stays who he is; of the parties, those who are not named any more leave. */
    void correct(RequestContent corrected) {
        content.put(corrected);
    }

    /** It was told after the acceptance how the beneficiary stands in the proceedings, or as whom he claims his group. */
    void tell(ToldFacts told, Residence place) {
        content.tell(told, place);
    }

    /** What was found out about where the beneficiary resided on the day of acceptance, in place of what was said before. */
    void say(AreaSaid found) {
        content.say(found);
    }

    WrittenRequest written() {
        return new WrittenRequest(
                Objects.requireNonNullElse(version, 0L),
                arrival.day(),
                new PersonId(beneficiaryId),
                content.asWritten(),
                arrival.told());
    }

    /** A paper shown again takes the place of what was noted of it. */
    void papersArrived(Map<String, PaperShown> shown, DossierCame dossier) {
        content.add(shown, dossier);
        this.state = Decision.PAPER_ARRIVAL.rule().after(state);
    }

    Ownership ownership() {
        return seat.with(arrival.receivedBy());
    }

    RequestId id() {
        return id;
    }

    RequestState state() {
        return state;
    }

    Arrival arrival() {
        return arrival;
    }

    Seat seat() {
        return seat;
    }

    String receiptCode() {
        return receiptCode;
    }

    @Nullable
    Requester requester() {
        return content.requester();
    }

    UUID beneficiaryId() {
        return beneficiaryId;
    }

    String beneficiaryName() {
        return beneficiaryName;
    }

    Matter matter() {
        return content.matter();
    }

    Claims claims() {
        return content.claims();
    }

    Map<String, PaperShown> papers() {
        return content.papers();
    }

    List<Party> parties() {
        return content.parties();
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
