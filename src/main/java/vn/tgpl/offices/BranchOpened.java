package vn.tgpl.offices;

import java.time.LocalDate;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.OfficeId;

/**
 * A branch of a centre was entered.
 *
 * @param openedOn the first day of its existence, which may lie before the day it is entered, or after
 */
public record BranchOpened(OfficeId branch, OfficeId centre, String province, LocalDate openedOn, Actor by)
        implements DomainEvent {}
