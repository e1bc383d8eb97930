package vn.tgpl.catalog;

import java.util.UUID;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;

/** Another wording of Luật TGPL Đ7 was enacted; it is the law from its first day on. */
public record LawVersionEnacted(UUID versionId, Actor by) implements DomainEvent {}
