package vn.tgpl.intake.web;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.CorrectRequest;
import vn.tgpl.intake.domain.PartyNow;
import vn.tgpl.intake.domain.ReceptionRule;
import vn.tgpl.intake.domain.RequestContent;
import vn.tgpl.intake.domain.WrittenRequest;
import vn.tgpl.intake.form.PaperCheck;
import vn.tgpl.intake.form.RefusedFields;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.form.PartyReader;

/** Makes a command of a correction, or says at each field what is wrong; what is on record may stay as it is. */
@Component
class CorrectionReader {

    private final MatterCheck matters;
    private final PaperCheck paperCheck;
    private final PartyReader parties;
    private final AreaQuestions areas;
    private final People people;
    private final ReceptionRule rule;

    CorrectionReader(
            MatterCheck matters,
            PaperCheck paperCheck,
            PartyReader parties,
            AreaQuestions areas,
            People people,
            ReceptionRule rule) {
        this.matters = matters;
        this.paperCheck = paperCheck;
        this.parties = parties;
        this.areas = areas;
        this.people = people;
        this.rule = rule;
    }

    void check(CorrectionForm form, WrittenRequest written, BindingResult errors) {
        checkNotice(form, written, errors);
        RequestContent stored = written.content();
        errors.pushNestedPath("matter");
        matters.checkAgain(form.getMatter(), stored.matter(), errors);
        errors.popNestedPath();
        matters.checkGroups(form, stored.claims().codes(), errors);
        PersonFacts person = people.get(written.beneficiary()).facts();
        areas.check(form, AreaQuestions.place(person), errors);
        areas.checkStillThere(form, person, errors);
        paperCheck.check(form, papersOf(form, stored), errors);
        parties.check(form.getParties(), errors);
        errors.pushNestedPath("reception");
        ReceptionReader.checkRequester(form.getReception(), errors);
        errors.popNestedPath();
    }

    private void checkNotice(CorrectionForm form, WrittenRequest written, BindingResult errors) {
        Instant told = form.notifiedAt(written.notifiedAt());
        if (written.notifiedAt() == null) {
            return;
        }
        if (told == null) {
            if (!errors.hasFieldErrors("notifiedOn")) {
                errors.rejectValue("notifiedOn", "validation.required");
            }
        } else if (!(told.equals(written.notifiedAt())
                && Objects.equals(
                        form.getMatter().getProceduralStatusCode(),
                        written.content().matter().proceduralStatusCode()))) {
            RefusedFields.tell(
                    rule.againstNotice(told, form.getMatter().getProceduralStatusCode(), written.receivedOn()), errors);
        }
    }

    /** Of a form that was checked. */
    CorrectRequest read(RequestId id, CorrectionForm form, WrittenRequest written) {
        RequestContent stored = written.content();
        PersonFacts person = people.get(written.beneficiary()).facts();
        return new CorrectRequest(
                id,
                Objects.requireNonNullElse(form.getVersion(), -1L),
                new RequestContent(
                        matters.read(form.getMatter()),
                        matters.claims(form).of(person.communeCode(), person.village()),
                        form.shown(papersOf(form, stored)),
                        ReceptionReader.requester(form.getReception()),
                        parties.read(form.getParties()).stream()
                                .map(named -> new PartyNow(named.row(), named.id(), RequestFormReader.party(named)))
                                .toList()),
                form.notifiedAt(written.notifiedAt()),
                form.getReception().getCheckNote());
    }

    /** The papers of the groups chosen, and those that were shown already. */
    private Set<String> papersOf(CorrectionForm form, RequestContent stored) {
        Set<String> codes = new HashSet<>(matters.papersOf(form.getGroups()));
        codes.addAll(stored.papers().keySet());
        return codes;
    }
}
