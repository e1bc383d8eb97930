package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DomainException;

/** The uploaded file is neither a sheet nor separated text, or it is damaged. */
public class UnreadableFile extends DomainException {

    UnreadableFile(Throwable cause) {
        super(Kind.REFUSED);
        initCause(cause);
    }

    @Override
    public String field() {
        return "file";
    }
}
