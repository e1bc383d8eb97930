package vn.tgpl.catalog.web;

import vn.tgpl.catalog.CommuneView;
import vn.tgpl.shared.Display;

/** A commune, ready to be shown; the kind is looked up by the template. */
record CommuneLine(
        String code, String name, String kind, String validFrom, String validTo, String successor, String note) {

    static CommuneLine of(CommuneView commune, String note) {
        return new CommuneLine(
                commune.code(),
                commune.name(),
                commune.kind().name(),
                Display.date(commune.validity().from()),
                Display.date(commune.validity().to()),
                commune.successorCode() == null ? "" : commune.successorCode(),
                note);
    }
}
