package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.conflict.ConcernedMatter;
import vn.tgpl.people.conflict.Examined;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.shared.OfficeId;

/** Checks who stands in a case, and who could be entrusted with it, in few statements. */
@Component
public class CaseCheck {

    private final CasePeopleQueries people;
    private final PartyChecks checks;
    private final NamedPractitioners named;
    private final Catalogue catalogue;
    private final Clock clock;

    CaseCheck(
            CasePeopleQueries people, PartyChecks checks, NamedPractitioners named, Catalogue catalogue, Clock clock) {
        this.people = people;
        this.checks = checks;
        this.named = named;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Of the parties and of those who perform a case that the reader found. */
    @Transactional(readOnly = true)
    public List<Finding> look(CaseFile file) {
        return look(file.head().id());
    }

    List<Finding> look(CaseId id) {
        CasePeople found = people.of(id);
        Examined today = examined(found.matter(), found.today());
        return named.with(checks.look(today), today);
    }

    /** Whether opposing parties may agree on one executor for what is done in a case that the reader found. */
    public boolean mayBeAgreedOn(CaseFile file) {
        CaseFile.Head head = file.head();
        OfficeId centre = new OfficeId(head.centreId());
        return examined(file.matterKey(), centre, head.fieldCode(), head.form(), List.of())
                .mayBeAgreedOn();
    }

    /** Of several cases, in few statements more than of one. */
    Map<MatterKey, List<Finding>> lookAtAll(Collection<CaseId> ids) {
        List<CasePeople> found = people.of(ids);
        List<Examined> matters = found.stream()
                .map(each -> examined(each.matter(), each.today()))
                .toList();
        List<List<Finding>> findings = named.withAll(checks.lookAtAll(matters), matters);
        Map<MatterKey, List<Finding>> all = new LinkedHashMap<>();
        for (int index = 0; index < found.size(); index++) {
            all.put(found.get(index).matter().key(), findings.get(index));
        }
        return all;
    }

    /** Of the parties, and of the practitioners in place of those who perform the case. */
    List<Finding> look(CaseId id, List<PractitionerView> practitioners) {
        return checks.look(examined(people.of(id), practitioners));
    }

    /** The same of several cases, in few statements more than of one. */
    Map<CaseId, List<Finding>> lookAtAll(Map<CaseId, List<PractitionerView>> practitioners) {
        List<CasePeople> found = people.of(practitioners.keySet());
        List<List<Finding>> findings = checks.lookAtAll(found.stream()
                .map(one -> examined(one, practitioners.getOrDefault(caseOf(one), List.of())))
                .toList());
        Map<CaseId, List<Finding>> all = new LinkedHashMap<>();
        for (int index = 0; index < found.size(); index++) {
            all.put(caseOf(found.get(index)), findings.get(index));
        }
        return all;
    }

    private static CaseId caseOf(CasePeople found) {
        return new CaseId(found.matter().key().id());
    }

    private Examined examined(CasePeople found, List<PractitionerView> practitioners) {
        Stream<Involved> parties = found.everybody().stream().filter(one -> one.role() != MatterRole.EXECUTOR);
        Stream<Involved> candidates = practitioners.stream()
                .map(one -> Involved.executor(
                        one.id().value(), new Identity(one.fullName(), one.nationalId(), one.birth(), null)));
        return examined(found.matter(), Stream.concat(parties, candidates).toList());
    }

    private Examined examined(ConcernedMatter matter, List<Involved> everybody) {
        return examined(matter.key(), matter.centre(), matter.fieldCode(), matter.form(), everybody);
    }

    private Examined examined(
            MatterKey key, OfficeId centre, String fieldCode, FormOfAid form, List<Involved> everybody) {
        // Luật TGPL 2017 Đ25 k2 a
        boolean agreeable = catalogue.is(CodeMark.COMMON_EXECUTOR, fieldCode, LocalDate.now(clock));
        return new Examined(key, centre, fieldCode, form, agreeable, everybody);
    }
}
