package vn.tgpl.intake.form;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;

/** What is typed of a paper beside the form in which it was shown. */
public class PaperFields {

    @Size(max = 60)
    private @Nullable String number;

    @Size(max = 200)
    private @Nullable String issuer;

    private @Nullable LocalDate issuedOn;

    private @Nullable Year certifiedYear;

    static PaperFields of(PaperShown paper) {
        PaperFields fields = new PaperFields();
        fields.number = paper.number();
        fields.issuer = paper.issuer();
        fields.issuedOn = paper.issuedOn();
        fields.certifiedYear = paper.certifiedYear() == null ? null : Year.of(paper.certifiedYear());
        return fields;
    }

    PaperShown shownAs(PaperForm form) {
        return new PaperShown(form, number, issuer, issuedOn, certifiedYear == null ? null : certifiedYear.getValue());
    }

    boolean isEmpty() {
        return Stream.of(number, issuer, issuedOn, certifiedYear).allMatch(Objects::isNull);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getIssuer() {
        return issuer;
    }

    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public @Nullable Year getCertifiedYear() {
        return certifiedYear;
    }

    public void setCertifiedYear(@Nullable Year certifiedYear) {
        this.certifiedYear = certifiedYear;
    }
}
