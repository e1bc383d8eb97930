package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.domain.DossierCame;
import vn.tgpl.intake.domain.DossierPaper;
import vn.tgpl.intake.form.PapersForm;
import vn.tgpl.shared.Display;

/** The form that notes papers which arrived, and on which day. */
class PaperArrivalForm extends PapersForm implements DecisionForm {

    private final Seen seen = new Seen();

    @NotNull
    private @Nullable LocalDate arrivedOn;

    private boolean applicationCame;

    private boolean documentsCame;

    @Size(max = 500)
    private @Nullable String documentsTold;

    /** Documents that are named came. */
    DossierCame dossier() {
        Set<DossierPaper> came = EnumSet.noneOf(DossierPaper.class);
        if (applicationCame) {
            came.add(DossierPaper.APPLICATION);
        }
        if (documentsCame || documentsTold != null) {
            came.add(DossierPaper.DOCUMENTS);
        }
        return new DossierCame(came, documentsTold);
    }

    static PaperArrivalForm on(LocalDate day) {
        PaperArrivalForm form = new PaperArrivalForm();
        form.arrivedOn = day;
        return form;
    }

    public @Nullable LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(@Nullable LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }

    public boolean isApplicationCame() {
        return applicationCame;
    }

    public void setApplicationCame(boolean applicationCame) {
        this.applicationCame = applicationCame;
    }

    public boolean isDocumentsCame() {
        return documentsCame;
    }

    public void setDocumentsCame(boolean documentsCame) {
        this.documentsCame = documentsCame;
    }

    public @Nullable String getDocumentsTold() {
        return documentsTold;
    }

    public void setDocumentsTold(@Nullable String documentsTold) {
        this.documentsTold = documentsTold;
    }

    @Override
    public Seen getSeen() {
        return seen;
    }

    @Override
    public List<Typed> typed() {
        return List.of(
                Typed.of("intake.form.arrivedOn", Display.date(arrivedOn)),
                Typed.of("intake.form.documentsTold", documentsTold));
    }
}
