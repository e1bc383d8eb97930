package vn.tgpl.intake.web;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.CorrectRequest;
import vn.tgpl.intake.domain.PartyNow;
import vn.tgpl.intake.domain.RequestContent;
import vn.tgpl.intake.form.PaperCheck;
import vn.tgpl.people.form.PartyReader;

/** Makes a command of a correction, or says at each field what is wrong; what is on record may stay as it is. */
@Component
class CorrectionReader {

    private final MatterCheck matters;
    private final PaperCheck paperCheck;
    private final PartyReader parties;

    CorrectionReader(MatterCheck matters, PaperCheck paperCheck, PartyReader parties) {
        this.matters = matters;
        this.paperCheck = paperCheck;
        this.parties = parties;
    }

    void check(CorrectionForm form, RequestContent stored, BindingResult errors) {
        errors.pushNestedPath("matter");
        matters.checkAgain(form.getMatter(), stored.matter(), errors);
        errors.popNestedPath();
        matters.checkGroups(form, stored.claims().codes(), errors);
        paperCheck.check(form, papersOf(form, stored), errors);
        parties.check(form.getParties(), errors);
        errors.pushNestedPath("reception");
        ReceptionReader.checkRequester(form.getReception(), errors);
        errors.popNestedPath();
    }

    /** Of a form that was checked. */
    CorrectRequest read(RequestId id, CorrectionForm form, RequestContent stored) {
        return new CorrectRequest(
                id,
                Objects.requireNonNullElse(form.getVersion(), -1L),
                new RequestContent(
                        matters.read(form.getMatter()),
                        matters.claims(form),
                        form.shown(papersOf(form, stored)),
                        ReceptionReader.requester(form.getReception()),
                        parties.read(form.getParties()).stream()
                                .map(named -> new PartyNow(named.row(), named.id(), RequestFormReader.party(named)))
                                .toList()),
                form.getReception().getCheckNote());
    }

    /** The papers of the groups chosen, and those that were shown already. */
    private Set<String> papersOf(CorrectionForm form, RequestContent stored) {
        Set<String> codes = new HashSet<>(matters.papersOf(form.getGroups()));
        codes.addAll(stored.papers().keySet());
        return codes;
    }
}
