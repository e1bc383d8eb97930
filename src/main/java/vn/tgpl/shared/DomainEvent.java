package vn.tgpl.shared;

/** Something that has happened, named in the past tense; carries ids and facts, never entities. */
public interface DomainEvent {}
