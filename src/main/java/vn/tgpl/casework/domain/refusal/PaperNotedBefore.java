package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** The same paper, with the same on it, was noted before: it would stand twice and prove no more. */
public class PaperNotedBefore extends DomainException {

    private final String code;

    public PaperNotedBefore(String code) {
        super(Kind.REFUSED);
        this.code = code;
    }

    @Override
    public String field() {
        return "papers[" + code + "]";
    }
}
