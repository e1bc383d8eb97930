package vn.tgpl.casework.domain.refusal;

import java.util.Objects;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.shared.DomainException;

/** The law of procedure does not let him take part (BLTTHS 2015 Đ72 k4; Luật TGPL 2017 Đ25 k1 c). */
public class BarredByProcedure extends DomainException {

    public BarredByProcedure(CodeView bar) {
        super(Kind.REFUSED, bar.label(), Objects.requireNonNullElse(bar.legalReference(), ""));
    }

    @Override
    public String field() {
        return "bars";
    }
}
