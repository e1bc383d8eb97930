package vn.tgpl.duties.domain;

import java.util.EnumSet;
import java.util.Set;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerKind;

/** Which duties arise with what happens to a request, a case or a practitioner. */
final class Arising {

    /** How a case ended, as the marks of its result tell. */
    enum End {
        TAKEN_BACK,
        NOT_CONTINUED,
        /** By law, on the decision of an authority. */
        DISCONTINUED,
        OTHER
    }

    private Arising() {}

    /** @param askedByAuthority a procedural authority had told the centre of the person */
    static Set<PeriodOfLaw> onRefusal(boolean askedByAuthority) {
        // Luật TGPL 2017 Đ30 k3
        return withAnswer(EnumSet.of(PeriodOfLaw.D2), askedByAuthority);
    }

    static Set<PeriodOfLaw> onTransfer(boolean askedByAuthority) {
        // Luật TGPL 2017 Đ35
        return withAnswer(EnumSet.of(PeriodOfLaw.D25), askedByAuthority);
    }

    /** @param askedByAuthority a procedural authority had told the centre of the person */
    static Set<PeriodOfLaw> onWithdrawal(boolean askedByAuthority) {
        // TT 12/2018 Đ9 k2
        return withAnswer(EnumSet.of(PeriodOfLaw.D16), askedByAuthority);
    }

    /** @param askedByAuthority a procedural authority had told the centre of the person */
    static Set<PeriodOfLaw> onAnswerOnTheSpot(boolean askedByAuthority) {
        // TT 12/2018 Đ8 k2: counted as a matter, but no case is accepted
        return withAnswer(EnumSet.noneOf(PeriodOfLaw.class), askedByAuthority);
    }

    /** @param askedByAuthority a procedural authority had told the centre of the person */
    static Set<PeriodOfLaw> onClosing(End end, boolean askedByAuthority) {
        Set<PeriodOfLaw> duties =
                switch (end) {
                    case TAKEN_BACK -> onWithdrawal(false);
                    // Luật TGPL 2017 Đ37 k2
                    case NOT_CONTINUED -> EnumSet.of(PeriodOfLaw.D32);
                    case DISCONTINUED, OTHER -> EnumSet.noneOf(PeriodOfLaw.class);
                };
        // TTLT 10/2018 Đ3 k4: whoever told the centre of the person hears that he is helped no more
        if (askedByAuthority && end != End.OTHER) {
            duties.add(PeriodOfLaw.D32_AUTHORITY);
        }
        return duties;
    }

    /** @param kind of whoever has a card and no contract on or after its day */
    static Set<PeriodOfLaw> onCard(PractitionerKind kind) {
        // TT 08/2017 Đ8: within 30 days of the card; 35 where there is a reason, which is entered by hand
        return kind == PractitionerKind.COLLABORATOR ? EnumSet.of(PeriodOfLaw.P2) : Set.of();
    }

    static Set<PeriodOfLaw> onAssignment(FormOfAid form, PractitionerKind kind) {
        return switch (form) {
            case LITIGATION ->
                // Luật TGPL 2017 Đ31 k4; TT 02/2021 Đ9 k1: only litigation is paid by the case
                kind == PractitionerKind.CONTRACT_LAWYER
                        ? EnumSet.of(PeriodOfLaw.D11, PeriodOfLaw.D29)
                        : EnumSet.of(PeriodOfLaw.D11);
            // Luật TGPL 2017 Đ33 k2
            case OUT_OF_COURT_REPRESENTATION -> EnumSet.of(PeriodOfLaw.D12_NOTICE);
            case ADVICE -> Set.of();
        };
    }

    /** Of somebody who joins a case that is performed already: the decision that names him is sent. */
    static Set<PeriodOfLaw> onJoining(FormOfAid form) {
        return switch (form) {
            // Luật TGPL 2017 Đ31 k4
            case LITIGATION -> EnumSet.of(PeriodOfLaw.D11);
            // Luật TGPL 2017 Đ33 k2
            case OUT_OF_COURT_REPRESENTATION -> EnumSet.of(PeriodOfLaw.D12_NOTICE);
            case ADVICE -> Set.of();
        };
    }

    // TTLT 10/2018 Đ3 k4: the authority hears why its person is not helped here
    private static Set<PeriodOfLaw> withAnswer(Set<PeriodOfLaw> duties, boolean askedByAuthority) {
        if (askedByAuthority) {
            duties.add(PeriodOfLaw.D9_ANSWER);
        }
        return duties;
    }
}
