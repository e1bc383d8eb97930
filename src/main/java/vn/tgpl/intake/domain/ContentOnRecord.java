package vn.tgpl.intake.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.ToldFacts;

/** What somebody asks for, why he may, and who else stands in it, as it is kept; all of it can be corrected. */
@Embeddable
@SuppressWarnings("UnusedVariable") // that it grows is what its count is for
class ContentOnRecord {

    @Embedded
    private Matter matter;

    @Embedded
    private @Nullable Requester requester;

    @Embedded
    private PartiesOnRecord parties;

    @Embedded
    private ClaimsOnRecord claims;

    @ElementCollection
    @CollectionTable(schema = "intake", name = "request_paper", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyColumn(name = "paper_code")
    private Map<String, PaperShown> papers = new HashMap<>();

    /** How often it was corrected: people who stand in it are rows of their own and would not raise its version. */
    private int corrections;

    @SuppressWarnings("NullAway.Init")
    protected ContentOnRecord() {}

    ContentOnRecord(LogRequest command) {
        this.matter = command.matter();
        this.requester = command.requester();
        this.parties = new PartiesOnRecord(command.parties());
        this.claims = new ClaimsOnRecord(command.claims());
        papers.putAll(command.papers());
    }

    boolean says(LogRequest form) {
        return matter.equals(form.matter())
                && Objects.equals(requester, form.requester())
                && claims().sameAs(form.claims())
                && papers.equals(form.papers())
                && Set.copyOf(parties()).equals(Set.copyOf(form.parties()));
    }

    void put(RequestContent content) {
        this.corrections++;
        this.matter = content.matter();
        this.requester = content.requester();
        claims.put(content.claims());
        papers.keySet().retainAll(content.papers().keySet());
        papers.putAll(content.papers());
        parties.put(content.parties());
    }

    /** A paper shown again takes the place of what was noted of it. */
    void add(Map<String, PaperShown> shown, DossierCame dossier) {
        this.matter = matter.with(dossier);
        papers.putAll(shown);
    }

    /** @param place where the beneficiary resided on the day of acceptance, with what is told of it */
    void tell(ToldFacts told, Residence place) {
        Claims claimed = claims();
        claims.put(new Claims(
                claimed.groups(),
                claimed.noneApplies(),
                claimed.notNearPoor(),
                told.claimedAs() == null ? claimed.claimedAs() : told.claimedAs(),
                claimed.area()
                        .and(new AreaSaid(
                                told.villageNotListed(), told.areaShownBy(), place.communeCode(), place.village()))));
    }

    void say(AreaSaid found) {
        this.corrections++;
        claims.put(claims().saying(found));
    }

    RequestContent asWritten() {
        return new RequestContent(matter, claims(), papers(), requester, parties.list());
    }

    Matter matter() {
        return matter;
    }

    @Nullable
    Requester requester() {
        return requester;
    }

    Claims claims() {
        return claims.claims();
    }

    Map<String, PaperShown> papers() {
        return Map.copyOf(papers);
    }

    List<Party> parties() {
        return parties.list().stream().map(PartyNow::party).toList();
    }
}
