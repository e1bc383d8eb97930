package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Who joins resides elsewhere, and so does the matter: another centre is the competent one (Luật TGPL 2017 Đ26 k1, Đ35 k1). */
public class JoiningElsewhere extends DomainException {

    public JoiningElsewhere() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "personId";
    }
}
